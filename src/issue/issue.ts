import { z } from 'zod';
import type { Board } from './board.ts';
import { monthInWords } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import { readParts, readWith } from './gate.ts';
import { linksIn } from './links.ts';
import type { createMarkdown, Token } from './markdown.ts';
import type { Issue, Topic } from './model.ts';
import { suggest } from './nearest.ts';
import { FILE_START, type Position, type Problem, type Report, type Result, reportInto } from './problem.ts';
import { identifier, pictureName, plainDate, text, wholeNumber } from './schema.ts';
import { readSections } from './sections.ts';
import { dropUnprintable, findUnprintable, plainLines, type SourceFile, unprintableWords } from './source.ts';
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
    .array(identifier('neglect'))
    .min(1)
    .meta({ examples: ['[neglect, early-help]'] }),
  image: z
    .strictObject({
      src: pictureName('neglect-strategy.jpg'),
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
  /** Undefined when the list could not be read: no topic is called unknown then. */
  readonly topics: ReadonlyMap<string, Topic> | undefined;
  readonly markdown: ReturnType<typeof createMarkdown>;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A file with more lines than this of unprintable characters is not text. */
const MOST_UNPRINTABLE = 10;

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
  const lines = readLines(file, report);
  if (!lines) return { value: undefined, problems };

  if (file.text.startsWith('\ufeff')) {
    report(
      'front-matter-bom',
      FILE_START,
      'An invisible byte-order mark stands before “---”. It was skipped; save the file as UTF-8 without BOM.',
      'warning',
    );
  }
  const front = readFrontMatter(lines, report);
  if (!front) return { value: undefined, problems };
  const keys = front.yaml && readKeys(front.yaml, topics, report);

  const tokens = shift(markdown.parse(front.body, {}), front.bodyLine - 1);
  const { intro, sections } = readSections(tokens, lines, keys?.status ?? UNREAD.status, report);

  const { subject, preheader, ...rest } = { ...UNREAD, subject: undefined, preheader: undefined, keyAt: {}, ...keys };
  const value: Issue = {
    ...rest,
    slug,
    file: file.path,
    subject: subject ?? `${board.title}, ${monthInWords(rest.date)}: ${rest.title}`,
    preheader: preheader ?? rest.summary,
    intro,
    sections,
    links: [...linksIn(tokens, lines), ...linksInFields([...intro, ...sections.flatMap((section) => section.blocks)])],
  };
  return { value, problems };
}

/** @returns the file's lines, without what cannot be published; undefined when the file is not text */
function readLines(file: SourceFile, report: Report): readonly string[] | undefined {
  const lines = plainLines(file.text).split('\n');
  const found = lines.flatMap((line, index) => {
    const unprintable = findUnprintable(line);
    return unprintable ? [{ ...unprintable, line: index + 1 }] : [];
  });
  if (found.length > MOST_UNPRINTABLE) {
    const message =
      'This file is not plain text: many of its lines have characters that cannot be printed. Save it as UTF-8 text.';
    report('character', FILE_START, message);
    return undefined;
  }
  for (const { line, offset, code } of found) report('character', { line, column: offset + 1 }, unprintableWords(code));
  return found.length === 0 ? lines : lines.map(dropUnprintable);
}

function readKeys(yaml: Yaml, topics: ReadonlyMap<string, Topic> | undefined, report: Report) {
  const data = yaml.data ?? {};
  const known = [...(topics?.keys() ?? [])].slice(0, 2).join(', ');
  const examples = known === '' ? {} : { topics: `[${known}]` };
  const gate = { rule: 'front-matter', unknownRule: 'unknown-key', noun: 'key', examples, ...yaml } as const;
  const { image, ...keys } = readWith(issueSchema, data, gate, report) ?? readParts(issueSchema, data);
  return {
    ...keys,
    topics: readTopics(keys.topics ?? [], topics, (index) => yaml.positionOf(['topics', index]), report),
    ...(image && { image: { ...image, alt: image.alt ?? '', at: yaml.positionOf(['image', 'src']) } }),
    keyAt: keyPlaces(yaml),
  };
}

function readTopics(
  ids: readonly string[],
  topics: ReadonlyMap<string, Topic> | undefined,
  positionOf: (index: number) => Position,
  report: Report,
): Topic[] {
  return ids.flatMap((id, index) => {
    const topic = topics ? topics.get(id) : { id, name: id };
    if (ids.indexOf(id) < index) {
      report('topic', positionOf(index), `“${id}” stands twice. Delete one of the two.`);
      return [];
    }
    if (!topic) report('topic', positionOf(index), unknownTopic(id, [...(topics?.keys() ?? [])]));
    return topic ?? [];
  });
}

function unknownTopic(id: string, known: readonly string[]): string {
  const inSmall = known.find((one) => one === id.toLowerCase());
  return inSmall
    ? `“${id}” is written with capitals. Write ${inSmall}`
    : `“${id}” is not in topics.yaml. ${suggest(id, known)}`;
}

/** Moves the tokens' lines from the body's counting to the file's, so that every place is the one an editor sees. */
function shift(tokens: Token[], by: number): readonly Token[] {
  for (const token of tokens) {
    if (token.map) token.map = [token.map[0] + by, token.map[1] + by];
    const mark = token.meta as {
      line: number;
      bodyLine: number;
      fields: object[];
      strays: object[];
      faults: object[];
    } | null;
    if (token.type === 'bulletin_block_open' && mark) {
      const moved = (part: object) => ({ ...part, line: (part as { line: number }).line + by });
      token.meta = {
        ...mark,
        line: mark.line + by,
        bodyLine: mark.bodyLine + by,
        fields: mark.fields.map(moved),
        strays: mark.strays.map(moved),
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
