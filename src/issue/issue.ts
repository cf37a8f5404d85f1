import { z } from 'zod';
import type { Board } from './board.ts';
import { dateInWords } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import { linksIn } from './links.ts';
import type { createMarkdown, Token } from './markdown.ts';
import type { Issue, Topic } from './model.ts';
import { suggest } from './nearest.ts';
import { FILE_START, type Position, type Problem, type Report, type Result, reportInto } from './problem.ts';
import { plainDate, readWith, text, wholeNumber } from './schema.ts';
import { readSections } from './sections.ts';
import { findUnprintable, positionAt, type SourceFile } from './source.ts';
import { keyPlaces, type Yaml } from './yaml.ts';

/** An issue's front matter. */
export const issueSchema = z.strictObject({
  title: text('Bradford launches its neglect strategy'),
  number: wholeNumber('2'),
  date: plainDate('2018-02-01'),
  /** One or two sentences: lists, search results and the mail’s preheader show it. */
  summary: text('The board launches its neglect strategy, and the escalation policy goes live.'),
  status: z.enum(['draft', 'published', 'withdrawn']).meta({ examples: ['draft'] }),
  topics: z
    .array(text('neglect'))
    .min(1)
    .meta({ examples: ['[neglect, early-help]'] }),
  image: z
    .strictObject({
      src: text('neglect-strategy.jpg'),
      alt: text('A mother and daughter talking on a sofa').optional(),
      credit: text('Drawn for the board').optional(),
      licence: text('CC BY 4.0').optional(),
    })
    .optional(),
  subject: text('Safeguarding Update: the neglect strategy').optional(),
  preheader: text('What the strategy asks of you, and the new escalation policy').optional(),
});

/** What an issue is read against. */
export interface Surroundings {
  readonly board: Pick<Board, 'title'>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly markdown: ReturnType<typeof createMarkdown>;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Stands in for keys that could not be read, so that the rest of the file is checked in the same run. */
const UNREAD = { title: '', number: 0, date: '0000-00-00', summary: '', status: 'draft', topics: [] } as const;

/**
 * One Markdown file becomes one issue. Beside errors there may be a value all the same: as much as could be read, to be
 * checked further but never published.
 */
export function parseIssue(file: SourceFile, { board, topics, markdown }: Surroundings): Result<Issue> {
  const problems: Problem[] = [];
  const report = reportInto(problems, file.path);
  const slug = file.path.replace(/^.*\//, '').replace(/\.md$/, '');
  if (!SLUG.test(slug)) {
    report(
      'file-name',
      FILE_START,
      `“${slug}.md” cannot be part of an address. Name the file by year and month, such as 2018-02.md.`,
    );
  }
  const unprintable = findUnprintable(file.text.replace(/^\ufeff/, ''));
  if (unprintable) {
    report(
      'character',
      positionAt(file.text, unprintable.offset),
      `An invisible character (${unprintable.code}) stands here, as pasted text sometimes brings along. Delete it and type the word again.`,
    );
    return { value: undefined, problems };
  }

  const front = readFrontMatter(file, report);
  if (!front) return { value: undefined, problems };
  const keys = front.yaml && readKeys(front.yaml, topics, report);

  checkComments(front.body, front.bodyLine, report);
  const tokens = shift(markdown.parse(front.body, {}), front.bodyLine - 1);
  const { intro, sections } = readSections(tokens, report);
  const lines = file.text.replace(/^\ufeff/, '').split(/\r?\n/);

  const { subject, preheader, ...rest } = keys ?? { ...UNREAD, subject: '', preheader: '', keyAt: {} };
  const value: Issue = {
    ...rest,
    slug,
    file: file.path,
    subject: subject ?? `${board.title}, ${dateInWords(rest.date.slice(0, 7))}: ${rest.title}`,
    preheader: preheader ?? rest.summary,
    intro,
    sections,
    links: [...linksIn(tokens, lines), ...linksInFields([...intro, ...sections.flatMap((section) => section.blocks)])],
  };
  return { value, problems };
}

function readKeys(yaml: Yaml, topics: ReadonlyMap<string, Topic>, report: Report) {
  const keys = readWith(
    issueSchema,
    yaml.data ?? {},
    { rule: 'front-matter', unknownRule: 'unknown-key', noun: 'key', ...yaml },
    report,
  );
  if (!keys) return undefined;
  const { image, ...rest } = keys;
  return {
    ...rest,
    topics: keys.topics.flatMap((id, index) => findTopic(id, topics, yaml.positionOf(['topics', index]), report) ?? []),
    ...(image && { image: { ...image, alt: image.alt ?? '', at: yaml.positionOf(['image', 'src']) } }),
    keyAt: keyPlaces(yaml),
  };
}

function findTopic(id: string, topics: ReadonlyMap<string, Topic>, at: Position, report: Report): Topic | undefined {
  const topic = topics.get(id);
  if (topic) return topic;
  const capitals = topics.get(id.toLowerCase());
  report(
    'topic',
    at,
    capitals
      ? `“${id}” is written with capitals. Write ${capitals.id}`
      : `“${id}” is not in topics.yaml. ${suggest(id, [...topics.keys()])}`,
  );
  return undefined;
}

function checkComments(body: string, firstLine: number, report: Report): void {
  const start = body.lastIndexOf('<!--');
  if (start < 0 || body.indexOf('-->', start) >= 0) return;
  const { line, column } = positionAt(body, start);
  report(
    'comment-open',
    { line: line + firstLine - 1, column },
    'This comment is never closed, so it would be printed. Write “-->” after it.',
  );
}

/** Moves the tokens' lines from the body's counting to the file's, so that every place is the one an editor sees. */
function shift(tokens: Token[], by: number): readonly Token[] {
  for (const token of tokens) {
    if (token.map) token.map = [token.map[0] + by, token.map[1] + by];
    const mark = token.meta as { line: number; bodyLine: number; fields: object[]; faults: object[] } | null;
    if (token.type === 'bulletin_block_open' && mark) {
      const moved = (part: object) => ({ ...part, line: (part as { line: number }).line + by });
      token.meta = {
        ...mark,
        line: mark.line + by,
        bodyLine: mark.bodyLine + by,
        fields: mark.fields.map(moved),
        faults: mark.faults.map(moved),
      };
    }
  }
  return tokens;
}

function linksInFields(blocks: readonly Issue['intro'][number][]): Issue['links'] {
  return blocks.flatMap((block) =>
    'fieldAt' in block
      ? Object.entries(block.fieldAt).flatMap(([name, places]) =>
          [(block as unknown as Record<string, unknown>)[name]].flat().flatMap((value, index) => {
            const link = value as { href?: string; label?: string } | undefined;
            return link && typeof link === 'object' && link.href
              ? [{ href: link.href, words: link.label ?? '', at: places[index] ?? block.at }]
              : [];
          }),
        )
      : [],
  );
}
