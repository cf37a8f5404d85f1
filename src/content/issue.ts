import { z } from 'zod';
import { formerAddress } from '../fields/former-address.ts';
import { pictureOrigin, readPicture } from '../fields/picture.ts';
import { anchor, day, identifier, oneOf, pictureName, text, wholeNumber } from '../fields/values.ts';
import { approvalSchema } from '../fields/waiver.ts';
import type { Board } from '../model/board.ts';
import type { Correction, Issue, Section, Status, Topic, Withdrawal } from '../model/model.ts';
import { suggest } from '../text/nearest.ts';
import { order } from '../text/order.ts';
import type { Problem, Report, Result } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import type { Yaml } from '../text/yaml.ts';
import { formatKeys, readFormats } from './formats.ts';
import { subjectFrom } from './subject.ts';
import { readTopics, topicNames } from './topics.ts';
import { openFile, type Reader, readBody, readKeys, readWritingKeys, reportAsTyped, writingKeys } from './writing.ts';

export const issueSchema = z.strictObject({
  title: text('Exampleshire launches its neglect strategy'),
  number: wholeNumber('2'),
  date: day('2018-02-01'),
  /** One or two sentences: lists, search results and the mail’s preheader show it. */
  summary: text('The board launches its neglect strategy, and the escalation policy goes live.'),
  status: oneOf('draft', 'published', 'withdrawn'),
  topics: topicNames.optional(),
  ...writingKeys,
  image: z
    .strictObject({
      src: pictureName('neglect-strategy.jpg'),
      alt: text('A mother and daughter talking on a sofa').optional(),
      ...pictureOrigin,
    })
    .optional(),
  /** What was put right since the issue was published. */
  corrections: z
    .array(
      z.strictObject({
        date: day('2018-03-02'),
        text: text('The session starts at 10am. We had printed 9am.'),
        section: anchor('training-highlights').optional(),
      }),
    )
    .optional(),
  /** Needed with `status: withdrawn`. */
  withdrawn: z
    .strictObject({ date: day('2018-09-03'), reason: text('The review that it describes has been withdrawn.') })
    .optional(),
  approved: approvalSchema,
  /** Addresses that this issue had before, here or in an older archive. */
  formerly: z
    .array(formerAddress('march-newsletter'))
    // Each becomes a page of its own.
    .max(100, 'An issue can have up to 100 former addresses. Keep the ones it really had.')
    .meta({ examples: ['[march-newsletter, /newsletters/2018/march.html]'] })
    .optional(),
  /** The issue of which this is a version in another language: both lead to each other, and share a number. */
  'translation of': identifier('2018-02').optional(),
  ...formatKeys,
  subject: text('Safeguarding Update: the neglect strategy').optional(),
  preheader: text('What the strategy asks of you, and the new escalation policy').optional(),
});

export interface Surroundings extends Reader {
  readonly board: Pick<Board, 'title'>;
  /** Undefined when the list could not be read: no topic is called unknown then. */
  readonly topics: ReadonlyMap<string, Topic> | undefined;
}

/** Replaces keys that could not be read, so that the rest of the file is checked in the same run. */
const UNREAD = {
  title: '',
  number: 0,
  date: '0000-00-00',
  summary: '',
  status: 'draft',
  topics: [],
  corrections: [],
  waivers: [],
  formerly: [],
  formats: [],
  links: [],
} as const;

/** Beside errors there may be a value all the same: as much as could be read, to be checked further but never published. */
export function parseIssue(file: SourceFile, { board, topics, ...reader }: Surroundings): Result<Issue> {
  const problems: Problem[] = [];
  const report = reportAsTyped(problems, file);
  const opened = openFile(file, issueSchema, 'Name the file by year and month: YYYY-MM.md.', report);
  if (!opened) return { value: undefined, problems };
  const keys = opened.yaml && readIssueKeys(opened.yaml, topics, reader, report);
  const body = readBody(opened, reader, keys?.status ?? UNREAD.status, report);
  checkCorrected(keys?.corrections ?? [], body.sections, report);

  const { subject, preheader, ...rest } = { ...UNREAD, subject: undefined, preheader: undefined, keyAt: {}, ...keys };
  const value: Issue = {
    ...rest,
    versions: [],
    slug: opened.slug,
    file: file.path,
    subject: subject ?? subjectFrom(rest.title, board.title),
    preheader: preheader ?? rest.summary,
    ...body,
    links: [...rest.links, ...body.links],
  };
  return { value, problems };
}

function readIssueKeys(
  yaml: Yaml,
  topics: ReadonlyMap<string, Topic> | undefined,
  { findDownload }: Reader,
  report: Report,
) {
  const known = [...(topics?.keys() ?? [])].slice(0, 2).join(' or ');
  const forms = known === '' ? {} : { topics: `[${known}]` };
  const {
    image,
    corrections,
    formerly,
    'translation of': translated,
    'easy read': easyRead,
    audio,
    transcript,
    ...keys
  } = readKeys(issueSchema, yaml, report, forms);
  checkWithdrawal(keys, yaml, report);
  return {
    ...keys,
    ...readWritingKeys(keys, yaml),
    ...readFormats({ 'easy read': easyRead, audio, transcript }, findDownload, yaml, report),
    corrections: [...(corrections ?? [])]
      .map((correction, index) => ({ ...correction, at: yaml.positionOf(['corrections', index]) }))
      .sort((a, b) => order(a.date, b.date)),
    formerly: formerly ?? [],
    // Some people type the file’s whole name.
    translationOf: translated?.replace(/\.md$/i, ''),
    topics: readTopics(keys.topics, keys.status === 'published', topics, yaml, report),
    ...(image && { image: readPicture(image, yaml.positionOf(['image', 'src'])) }),
  };
}

/** Readers at a withdrawn issue's address learn since when and why. */
function checkWithdrawal(
  { status, withdrawn }: { readonly status?: Status; readonly withdrawn?: Withdrawal | undefined },
  yaml: Yaml,
  report: Report,
): void {
  const isWritten = Object.hasOwn((yaml.data ?? {}) as object, 'withdrawn');
  const missing =
    'This issue does not say when and why it was withdrawn. Add a line like “withdrawn: { date: DD/MM/YYYY, reason: }”, with a reason for readers.';
  const unfit = `This line is for withdrawn issues, but the status is “${status}”. Change the status to “withdrawn”, or delete this line.`;
  if (status === 'withdrawn' && !isWritten) report('withdrawn', yaml.positionOf(['status']), missing);
  if (status && status !== 'withdrawn' && withdrawn) report('withdrawn', yaml.positionOfKey(['withdrawn']), unfit);
}

function checkCorrected(corrections: readonly Correction[], sections: readonly Section[], report: Report): void {
  const known = sections.map(({ id }) => id);
  for (const { section, at } of corrections) {
    if (section === undefined || known.includes(section)) continue;
    report('corrections', at, `This issue has no section “#${section}”. ${suggest(section, known)}`);
  }
}
