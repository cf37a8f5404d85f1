import type { AddressList } from '../content/address-list.ts';
import type { BoardParts } from '../content/board.ts';
import { type ArchiveOptions, type ContentFiles, parseArchive } from '../content/parse-archive.ts';
import type { PlainDate } from '../fields/dates.ts';
import type { Languages } from '../i18n/languages.ts';
import type { Archive } from '../model/archive.ts';
import { indexDownloads } from '../model/downloads.ts';
import type { BoardPage, Issue } from '../model/model.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import type { Rule } from './engine/check.ts';
import type { Which } from './engine/check-texts.ts';
import { typedLines } from './engine/passages.ts';
import { runChecks, settleLater } from './engine/run-checks.ts';
import type { Findings } from './engine/waivers.ts';
import { openWayOut } from './masks/clean.ts';
import type { Secrets } from './masks/secrets.ts';
import { parsePacks } from './packs/pack.ts';
import { checkAddressList } from './rules/record/address-list.ts';
import { checkAddresses } from './rules/record/address-lost.ts';
import { checkFormerAddresses } from './rules/record/former-address.ts';

export type { Findings };

/** Everything that a board's files say and every problem in them. */
export interface CheckedFiles extends Findings {
  /** Undefined while there are errors. */
  readonly archive: Archive | undefined;
  /** None while there are errors: what could be read of them may not be whole. */
  readonly drafts: readonly Issue[];
  /** The list of published addresses; undefined where something is wrong with it, or there is none. */
  readonly published: AddressList | undefined;
  readonly read: ReadFiles;
  /** What nothing that leaves a command may repeat. Messages of findings are cleaned of it already; names of files are not. */
  readonly secrets: Secrets;
  /** A line of a file as it was typed, from 1. Undefined where there is none. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** What the board's severities and waivers leave of what was found later by rules that look at more than texts. */
  readonly settleLater: (found: readonly Problem[], looked: readonly Rule[]) => Findings;
}

/** What could be read, even if something is wrong with it. */
export interface ReadFiles {
  readonly board: BoardParts | undefined;
  readonly today: PlainDate;
  readonly issues: readonly Issue[];
  readonly pages: readonly BoardPage[];
  readonly topics: readonly string[];
  /** The names in content/images. */
  readonly images: ReadonlySet<string>;
  readonly files: ContentFiles;
}

export interface CheckOptions extends ArchiveOptions, Partial<Which> {
  /** Those of the layouts: they know which words a board may change. */
  readonly languages: Languages;
}

const every = () => true;

/** Reads and checks files that are in memory: all, where the options do not say which. What cannot be read is always reported. `before` is what reading them from a disk found. */
export function checkFiles(files: ContentFiles, options: CheckOptions, before: readonly Problem[] = []): CheckedFiles {
  const { value, problems: readProblems, read: issues, ...parsed } = parseArchive(files, options);
  const { board, topics, glossary, pages, wordings } = parsed;
  const packs = parsePacks(files.packs);
  const single = [files.bulletin, files.topics, files.glossary].flatMap((file) => file ?? []);
  const typed = [...single, ...files.wordings, ...files.packs, ...files.issues, ...files.pages];
  const texts = new Map(typed.map((file) => [file.path, file]));
  const today = options.today(board?.timezone ?? 'UTC');
  const surroundings = {
    today,
    board,
    glossary,
    issues: new Map(issues.map((issue) => [issue.slug, issue])),
    pages,
    wordings,
    languages: options.languages,
    images: files.images,
    imageFaults: files.imageFaults,
    downloads: files.downloads,
    findDownload: indexDownloads(files.downloads, board?.address),
    texts,
    memory: options.memory,
    packs: packs.flatMap((pack) => pack.value ?? []),
  };
  const { wanted = every, masked = every } = options;
  const unread = new Set(
    [...before, ...readProblems].flatMap(({ severity, file }) => (severity === 'error' ? file : [])),
  );
  const misplaced = before.map(({ file }) => file);
  const { secrets, ...found } = runChecks(surroundings, unread, misplaced, { wanted, masked });
  const clean = openWayOut(secrets);
  const cleanFinding = (problem: Problem) => ({ ...problem, message: clean(problem.message) });
  const cleanFindings = ({ problems, waived }: Findings): Findings => ({
    problems: problems.map(cleanFinding),
    waived: waived.map(({ problem, waiver }) => ({ problem: cleanFinding(problem), waiver })),
  });
  const { list: published, problems: ofList } = checkAddressList(files.addresses, board, issues);
  const lost = published && value ? checkAddresses(published, files.addresses?.path ?? '', value) : [];
  const former = value ? checkFormerAddresses(value) : [];
  const ofPacks = packs.flatMap((pack) => pack.problems);
  const all = [...before, ...readProblems, ...ofPacks, ...found.problems, ...ofList, ...lost, ...former];
  const { problems: cleaned, waived } = cleanFindings({ problems: all, waived: found.waived });
  const problems = sortProblems(cleaned);
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? typedLines(texts, file);
    lines.set(file, known);
    return known;
  };
  const sound = options.unsound || !hasErrors(problems);
  return {
    archive: sound ? value : undefined,
    drafts: sound ? issues.filter(({ status }) => status === 'draft') : [],
    problems,
    waived,
    published,
    read: { board, today, issues, pages, topics, images: files.images, files },
    secrets,
    lineOf: (file, line) => linesOf(file)[line - 1],
    settleLater: (later, looked) => cleanFindings(settleLater(later, looked, surroundings, unread)),
  };
}
