import type { BoardParts } from '../content/board.ts';
import { type ArchiveOptions, type ContentFiles, parseArchive } from '../content/parse-archive.ts';
import type { PlainDate } from '../fields/dates.ts';
import type { Languages } from '../i18n/languages.ts';
import type { Archive } from '../model/archive.ts';
import { indexDownloads } from '../model/downloads.ts';
import type { BoardPage, Issue } from '../model/model.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import type { Rule } from './engine/check.ts';
import { typedLines } from './engine/passages.ts';
import { runChecks, settleLater } from './engine/run-checks.ts';
import type { Secrets } from './engine/secrets.ts';
import type { Findings } from './engine/waivers.ts';
import { parsePack } from './packs/pack.ts';
import { checkAddresses } from './rules/record/address-lost.ts';
import { checkFormerAddresses } from './rules/record/former-address.ts';

export type { Findings };

/** Everything that a board's files say and every problem in them. */
export interface CheckedFiles extends Findings {
  /** Undefined while there are errors. */
  readonly archive: Archive | undefined;
  /** None while there are errors: what could be read of them may not be whole. */
  readonly drafts: readonly Issue[];
  readonly read: ReadFiles;
  readonly masks: Masks;
  /** What the board's severities and waivers leave of what was found later by rules that look at more than texts, masked. */
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

/** Everything that is shown passes one of these, so that no output repeats what masked rules found. */
export interface Masks {
  /** A finding, and its file's name: for what is found later, such as in the mails. */
  readonly problem: (problem: Problem) => Problem;
  readonly text: (file: string, text: string) => string;
  /** A line of a file, from 1. Undefined where there is none. */
  readonly line: (file: string, line: number) => string | undefined;
}

export interface CheckOptions extends ArchiveOptions {
  /** Those of the layouts: they know which words a board may change. */
  readonly languages: Languages;
  /** Whether to check a file; all are checked where it is left out. What cannot be read is always reported. */
  readonly wanted?: (file: string) => boolean;
}

/** Reads and checks files that are in memory. `before` is what reading them from a disk found. */
export function checkFiles(files: ContentFiles, options: CheckOptions, before: readonly Problem[] = []): CheckedFiles {
  const { value, problems: readProblems, read: issues, ...parsed } = parseArchive(files, options);
  const { board, topics, glossary, pages, wordings } = parsed;
  const packs = files.packs.map(parsePack);
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
  const unread = new Set(
    [...before, ...readProblems].flatMap(({ severity, file }) => (severity === 'error' ? file : [])),
  );
  const { secrets, ...found } = runChecks(surroundings, unread, options.wanted);
  const mask = (problem: Problem) => secrets.maskProblem(problem);
  const maskFindings = ({ problems, waived }: Findings): Findings => ({
    problems: problems.map(mask),
    waived: waived.map(({ problem, waiver }) => ({ problem: mask(problem), waiver })),
  });
  const lost = value ? [...checkAddresses(files.addresses, value), ...checkFormerAddresses(value)] : [];
  const ofPacks = packs.flatMap((pack) => pack.problems);
  const all = [...before, ...readProblems, ...ofPacks, ...found.problems, ...lost];
  const { problems: masked, waived } = maskFindings({ problems: all, waived: found.waived });
  const problems = sortProblems(masked);
  const sound = options.unsound || !hasErrors(problems);
  return {
    archive: sound ? value : undefined,
    drafts: sound ? issues.filter(({ status }) => status === 'draft') : [],
    problems,
    waived,
    read: { board, today, issues, pages, topics, images: files.images, files },
    masks: {
      problem: mask,
      text: (file, text) => secrets.mask(file, text),
      line: createLineReader(texts, secrets),
    },
    settleLater: (later, looked) => maskFindings(settleLater(later, looked, surroundings, unread)),
  };
}

/** Each line is found and masked once. */
function createLineReader(texts: ReadonlyMap<string, SourceFile>, secrets: Secrets): Masks['line'] {
  const lines = new Map<string, readonly string[]>();
  const masked = new Map<string, string>();
  return (file, line) => {
    const all = lines.get(file) ?? typedLines(texts, file);
    lines.set(file, all);
    const text = all[line - 1];
    if (text === undefined) return undefined;
    const key = `${file}:${line}`;
    const shown = masked.get(key) ?? secrets.mask(file, text);
    masked.set(key, shown);
    return shown;
  };
}
