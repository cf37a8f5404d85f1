import { z } from 'zod';
import type { PlainDate } from '../fields/dates.ts';
import { directionOf, languageTag } from '../fields/language-tag.ts';
import { linksIn, readTarget } from '../fields/links.ts';
import { parseParts, parseWithSchema } from '../fields/parse-with-schema.ts';
import { typingOf } from '../fields/schema.ts';
import { waiverList } from '../fields/waiver.ts';
import type { FindDownload } from '../model/downloads.ts';
import type { Block, Status, Writing } from '../model/model.ts';
import type { BlockMark } from '../text/fenced-block.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import type { createMarkdown, Token } from '../text/markdown.ts';
import { normaliseLine, placeAsTyped } from '../text/normalise.ts';
import { FILE_START, type Problem, type Report, reportInto } from '../text/problem.ts';
import {
  dropUnprintable,
  findUnprintable,
  isUtf16,
  NOT_TEXT,
  plainLines,
  type SourceFile,
  unprintableWords,
} from '../text/source.ts';
import { holdsTable } from '../text/table-rows.ts';
import { keyPlaces, type Yaml } from '../text/yaml.ts';
import { describeInFields, describeInText } from './describe-downloads.ts';
import { reportEmptyGuards } from './empty-guards.ts';
import { readSections } from './sections.ts';
import { withdrawDownloads } from './withdraw-downloads.ts';

// What an issue and a page have in common: a file whose name is an address, front matter, and a body in Markdown.

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** In characters: an event’s calendar file is named by its issue and its title. */
const LONGEST_SLUG = 70;
/** Windows keeps these names for devices, with any ending: nobody there could fetch the repository. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** A file with more lines than this of unprintable characters is not text. */
const MOST_UNPRINTABLE = 10;

export interface OpenedFile {
  readonly slug: string;
  readonly lines: readonly string[];
  /** Undefined when the front matter cannot be read as YAML; that has been reported. */
  readonly yaml: Yaml | undefined;
  readonly body: string;
  readonly bodyLine: number;
}

/** Notes problems at the places that an editor sees. */
export function reportAsTyped(problems: Problem[], { path, text }: SourceFile): Report {
  const report = reportInto(problems, path);
  const place = placeAsTyped(plainLines(text).split('\n'));
  return (rule, at, message, severity) => report(rule, place(at), message, severity);
}

/**
 * @param schema of its keys
 * @param named how such a file is named, for the message about another name
 * @returns undefined when the file is no text with front matter; that has been reported
 */
export function openFile(file: SourceFile, schema: z.ZodObject, named: string, report: Report): OpenedFile | undefined {
  const slug = file.path.replace(/^.*\//, '').replace(/\.md$/, '');
  if (!SLUG.test(slug)) report('file-name', FILE_START, `“${slug}.md” cannot be a web address. ${named}`);
  if (slug.length > LONGEST_SLUG) report('file-name', FILE_START, `This file’s name is too long. ${named}`);
  if (DEVICE.test(slug)) report('file-name', FILE_START, `Windows does not allow the name “${slug}.md”. ${named}`);
  const lines = readLines(file, report);
  if (!lines) return undefined;
  const mark =
    'There is an invisible byte-order mark before “---”. It was ignored. Save the file as UTF-8 without BOM.';
  if (file.text.startsWith('\ufeff')) report('front-matter-bom', FILE_START, mark, 'warning');
  const front = readFrontMatter(lines, report, typingOf(schema));
  return front && { slug, lines, ...front };
}

/** Keys of an issue and of a page. */
export const writingKeys = {
  /** Where it is not written in the board’s own language. */
  lang: languageTag('cy').optional(),
  /** Only where the language does not say which way it runs. */
  dir: z
    .enum(['ltr', 'rtl'])
    .meta({ examples: ['rtl'] })
    .optional(),
  waivers: waiverList,
};

type WrittenKeys = { readonly [K in keyof typeof writingKeys]?: z.output<(typeof writingKeys)[K]> };

/** The keys of a file as far as they can be read. @param forms how the values of some are written */
export function readKeys<S extends z.ZodObject>(
  schema: S,
  yaml: Yaml,
  report: Report,
  forms: Readonly<Record<string, string>> = {},
): Partial<z.output<S>> {
  const data = yaml.data ?? {};
  reportEmptyGuards(yaml, 'front-matter', report);
  return parseWithSchema(schema, data, { rule: 'front-matter', forms, ...yaml }, report) ?? parseParts(schema, data);
}

export function readWritingKeys({ lang, waivers = [], ...keys }: WrittenKeys, yaml: Yaml) {
  const dir = keys.dir ?? (lang && directionOf(lang));
  return {
    ...(dir && { dir }),
    waivers: waivers.map((waiver, index) => ({ ...waiver, at: yaml.positionOf(['waivers', index]) })),
    keyAt: keyPlaces(yaml),
  };
}

/** What Markdown is read with. */
export interface Reader {
  readonly markdown: ReturnType<typeof createMarkdown>;
  readonly findDownload: FindDownload;
  readonly today: PlainDate;
  /** Of the archive; undefined where bulletin.yaml lacks it. */
  readonly address: string | undefined;
}

/** The body as sections of blocks, with every link in it. */
export function readBody(
  { body, bodyLine, lines }: OpenedFile,
  { markdown, findDownload, today, address }: Reader,
  status: Status,
  report: Report,
): Pick<Writing, 'intro' | 'sections' | 'links'> {
  // With empty lines before it, so that every place is the one an editor sees.
  const tokens = markdown.parse(`${'\n'.repeat(bodyLine - 1)}${body}`, {});
  const { intro, sections } = readSections(tokens, lines, status, report);
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)];
  const links = [...linksIn(outsideRows(tokens, blocks), lines), ...linksInFields(blocks)];
  const open = withdrawDownloads(blocks, links, today);
  describeInText(tokens, findDownload);
  return {
    intro: describeInFields(intro, findDownload, address),
    sections: sections.map((section) => ({
      ...section,
      blocks: describeInFields(section.blocks, findDownload, address),
    })),
    links: open,
  };
}

/** The links of a row are those of its event’s text: its booking has none. */
function outsideRows(tokens: readonly Token[], blocks: readonly Block[]): readonly Token[] {
  const texts = blocks.flatMap((block) => (block.kind === 'event' && block.table ? block.body : []));
  let isRow = false;
  let holds = false;
  const others = tokens.filter(({ type, meta }) => {
    if (type === 'bulletin_block_open') holds = holdsTable((meta as BlockMark).name);
    if (type === 'bulletin_block_close') holds = false;
    if (type === 'tr_open') isRow = holds;
    if (type === 'tr_close') isRow = false;
    return !isRow;
  });
  return [...others, ...texts];
}

/** @returns the file's lines, without what cannot be published; undefined when the file is not text */
function readLines(file: SourceFile, report: Report): readonly string[] | undefined {
  const lines = plainLines(file.text).split('\n').map(normaliseLine);
  const found = lines.flatMap((line, index) => {
    const unprintable = findUnprintable(line);
    return unprintable ? [{ ...unprintable, line: index + 1 }] : [];
  });
  if (isUtf16(file.text) || found.length > MOST_UNPRINTABLE) return void report('character', FILE_START, NOT_TEXT);
  for (const { line, offset, code } of found) report('character', { line, column: offset + 1 }, unprintableWords(code));
  return found.length === 0 ? lines : lines.map(dropUnprintable);
}

function linksInFields(blocks: readonly Block[]): Writing['links'] {
  return blocks.flatMap((block) =>
    Object.entries('fieldAt' in block ? block.fieldAt : {}).flatMap(([name, places]) =>
      [(block as unknown as Record<string, unknown>)[name]].flat().flatMap((value, index) => {
        // A form to book with may be a file.
        const isFile = name === 'book' && typeof value === 'string' && readTarget(value).kind === 'file';
        const link = isFile ? { href: value, label: value } : typeof value === 'object' ? value : {};
        const { href, label = '' } = link as { href?: string; label?: string };
        return href ? [{ href, words: label, at: places[index] ?? block.at }] : [];
      }),
    ),
  );
}
