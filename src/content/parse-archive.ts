import type { PlainDate } from '../fields/dates.ts';
import { FILE_ENDINGS } from '../fields/file-kinds.ts';
import type { Archive, Glossary } from '../model/archive.ts';
import { type Download, indexDownloads, publishDownloads } from '../model/downloads.ts';
import type { BoardPage, Issue } from '../model/model.ts';
import type { Wording } from '../model/wording.ts';
import { createMarkdown } from '../text/markdown.ts';
import { order } from '../text/order.ts';
import { FILE_START, hasErrors, type Problem, type Result, reportInto } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import { readSpacedNames } from '../text/spaced-names.ts';
import { type BoardParts, parseBoard } from './board.ts';
import { parseIssue } from './issue.ts';
import { parseGlossary, parseTopics } from './lists.ts';
import { Memory } from './memory.ts';
import { parsePage } from './page.ts';
import type { PictureFault } from './picture-file.ts';
import { findTranslationFaults, isTranslationOf, pairVersions } from './translations.ts';
import { parseWording } from './wording.ts';

/** What is worth keeping of what is read here, for the next run of a command: see Memory. */
export const READINGS: readonly string[] = ['issue', 'page'];

/** The files of a board's content folder, as read from disk. */
export interface ContentFiles {
  /** These three are undefined where the folder lacks them. */
  readonly bulletin: SourceFile | undefined;
  readonly topics: SourceFile | undefined;
  readonly glossary: SourceFile | undefined;
  readonly issues: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  /** What the board says in its own words, in files named by their language: `language/en-GB.yaml`. */
  readonly wordings: readonly SourceFile[];
  /** Words that the board wants flagged beside those of the project’s packs: `packs/house-style.yaml`. */
  readonly packs: readonly SourceFile[];
  /** The ledger of published addresses, where there is one. */
  readonly addresses: SourceFile | undefined;
  readonly images: ReadonlySet<string>;
  readonly imageFaults: ReadonlyMap<string, PictureFault>;
  /** What content/files holds. */
  readonly downloads: readonly Download[];
}

/** An archive where there is one, and beside it all that was read, for the checks. */
export interface Reading extends Result<Archive> {
  readonly board: BoardParts | undefined;
  readonly topics: readonly string[];
  readonly glossary: Glossary;
  /** Every issue as far as it could be read, of any status. */
  readonly read: readonly Issue[];
  readonly pages: readonly BoardPage[];
  readonly wordings: ReadonlyMap<string, Wording>;
}

export interface ArchiveOptions {
  /** Whether drafts are in the archive as if they were published, for a preview. */
  readonly drafts: boolean;
  /** Whether what has errors is in the archive too, as far as it could be read: to look at, never to publish. */
  readonly unsound?: boolean;
  /** Which day it is in the board's time zone. */
  readonly today: (timezone: string) => PlainDate;
  readonly memory?: Memory;
}

/**
 * Reads everything before it says anything, so that one run shows all that is wrong.
 */
export function parseArchive(
  files: ContentFiles,
  { drafts, unsound = false, today, memory = new Memory() }: ArchiveOptions,
): Reading {
  const board = files.bulletin
    ? memory.recall('board', files.bulletin, parseBoard)
    : { value: undefined, parts: undefined, problems: [] };
  const topics = recallOptional(memory, 'topics', files.topics, parseTopics);
  const glossary = recallOptional(memory, 'glossary', files.glossary, parseGlossary);
  const findDownload = indexDownloads(files.downloads, board.parts?.address);
  const markdown = memory.recall('markdown', files.glossary ?? NO_FILE, () => makeMarkdown(glossary.value));
  const now = today(board.parts?.timezone ?? 'UTC');
  const surroundings = {
    board: { title: board.parts?.title ?? '', language: board.parts?.language ?? 'en-GB' },
    topics: topics.value,
    markdown,
    findDownload,
    today: now,
    address: board.parts?.address,
  };
  const { board: named, address } = surroundings;
  const against = [named, address, [...(topics.value ?? [])], !topics.value, glossary.value, files.downloads];
  for (const purpose of READINGS) memory.readAgainst(purpose, JSON.stringify(against));
  const recall = <T>(purpose: string, file: SourceFile, read: () => T) =>
    memory.recall(purpose, asReadOn(now, file), read);
  const parsed = files.issues.map((file) => recall('issue', file, () => parseIssue(file, surroundings)));
  const parsedPages = files.pages.map((file) => recall('page', file, () => parsePage(file, surroundings)));
  const pages = parsedPages.flatMap((one) => one.value ?? []);
  const parsedWordings = files.wordings.map((file) => parseWording(file));
  const wordings = new Map(parsedWordings.flatMap(({ value }) => (value ? [[value.language, value]] : [])));
  const languageOf = ({ lang }: Issue) => lang ?? named.language;
  const read = parsed.flatMap(({ value }) => value ?? []);
  const sound = parsed.flatMap(({ value, problems }) => (value && (unsound || !hasErrors(problems)) ? value : []));
  const problems = [
    ...board.problems,
    ...topics.problems,
    ...glossary.problems,
    ...[...parsed, ...parsedPages, ...parsedWordings].flatMap((one) => one.problems),
    ...findTwins(read),
    ...findTranslationFaults(read, languageOf),
  ];

  const shown = sound.filter((issue) => issue.status === 'published' || (drafts && issue.status === 'draft'));
  const value =
    board.value && topics.value && glossary.value && (unsound || !hasErrors(problems))
      ? indexArchive({
          board: board.value,
          topics: [...topics.value.values()],
          glossary: glossary.value,
          today: now,
          issues: newestFirst(pairVersions(shown, languageOf)),
          withdrawn: newestFirst(sound.filter((issue) => issue.status === 'withdrawn')),
          pages: new Map(pages.map((page) => [page.slug, page])),
          wordings,
          downloads: publishDownloads(files.downloads, [...shown, ...pages], findDownload),
        })
      : undefined;
  return {
    value,
    problems,
    board: board.parts,
    topics: [...(topics.value?.keys() ?? [])],
    read,
    pages,
    wordings,
    glossary: glossary.value ?? {},
  };
}

/** The day changes what is read of one file alone: a review past its last day takes its files along. */
export const asReadOn = (day: PlainDate, file: SourceFile): SourceFile =>
  /withdraw/i.test(file.text) ? { ...file, text: `${day}\n${file.text}` } : file;

/** A missing file was reported by gather-content.ts. */
function recallOptional<T>(
  memory: Memory,
  purpose: string,
  file: SourceFile | undefined,
  parse: (file: SourceFile) => Result<T>,
): Result<T> {
  return file ? memory.recall(purpose, file, parse) : { value: undefined, problems: [] };
}

const NO_FILE: SourceFile = { path: '', text: '' };

function makeMarkdown(glossary: Glossary = {}): ReturnType<typeof createMarkdown> {
  const markdown = createMarkdown(glossary);
  readSpacedNames(markdown, FILE_ENDINGS);
  return markdown;
}

function newestFirst(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((a, b) => order(b.date, a.date) || b.number - a.number);
}

export function indexArchive(archive: Omit<Archive, 'bySlug' | 'byYear' | 'byTopic'>): Archive {
  const { issues, withdrawn, topics } = archive;
  const byTopic = new Map(topics.map((topic) => [topic.id, [] as Issue[]]));
  const years = newestFirst([...issues, ...withdrawn]).map(({ date }) => date.slice(0, 4));
  const byYear = new Map(years.map((year) => [year, [] as Issue[]]));
  for (const issue of issues) {
    byYear.get(issue.date.slice(0, 4))?.push(issue);
    for (const topic of issue.topics) byTopic.get(topic.id)?.push(issue);
  }
  return { ...archive, bySlug: new Map(issues.map((issue) => [issue.slug, issue])), byYear, byTopic };
}

/** Two issues with one number, unless one translates the other: readers quote numbers. */
function findTwins(issues: readonly Issue[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<number, Issue>();
  for (const issue of issues) {
    const { number, file, keyAt } = issue;
    const other = seen.get(number);
    // A number that could not be read is nobody’s twin.
    if (number === 0 || (other && isTranslationOf(other, issue))) continue;
    if (!other) seen.set(number, issue);
    else {
      const message = `${other.file} already has the number ${number}. Give this issue another.`;
      reportInto(problems, file)('issue-number', keyAt.number ?? FILE_START, message);
    }
  }
  return problems;
}
