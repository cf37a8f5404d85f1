import type { BoardParts } from '../content/board.ts';
import { type ArchiveOptions, type ContentFiles, parseArchive } from '../content/parse-archive.ts';
import type { PlainDate } from '../fields/dates.ts';
import type { Languages } from '../i18n/languages.ts';
import type { Archive } from '../model/archive.ts';
import type { BoardPage, Issue } from '../model/model.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { plainLines, type SourceFile } from '../text/source.ts';
import type { Rule } from './engine/check.ts';
import { runChecks, settleLater } from './engine/run-checks.ts';
import type { Waived } from './engine/waivers.ts';
import { parsePack } from './packs/pack.ts';
import { checkAddresses } from './rules/record/address-lost.ts';
import { checkFormerAddresses } from './rules/record/former-address.ts';

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

/** In the order of files and lines. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** What was found and accepted. */
  readonly waived: readonly Waived[];
}

/** What could be read, whatever is wrong with it. */
export interface ReadFiles {
  readonly board: BoardParts | undefined;
  /** The day for which the archive is made. */
  readonly today: PlainDate;
  /** Of any status. */
  readonly issues: readonly Issue[];
  readonly pages: readonly BoardPage[];
  /** The ids of topics.yaml. */
  readonly topics: readonly string[];
}

/** No output repeats what the checks found that nobody may repeat: whatever is shown passes one of these. */
export interface Masks {
  /** A finding, and its file's name: for what is found later, such as in the mails. */
  readonly problem: (problem: Problem) => Problem;
  /** A text of a file. */
  readonly text: (file: string, text: string) => string;
  /** A line of a file, from 1. Undefined where there is none. */
  readonly line: (file: string, line: number) => string | undefined;
}

/** How files are checked. */
export interface CheckOptions extends ArchiveOptions {
  /** Those of the layouts: they know which words a board may change. */
  readonly languages: Languages;
  /** Whether to check a file; all are checked where it is left out. What cannot be read is always reported. */
  readonly wanted?: (file: string) => boolean;
}

/** Reads and checks files that are in memory, wherever they come from. `before` is what reading them from a disk found. */
export function checkFiles(files: ContentFiles, options: CheckOptions, before: readonly Problem[] = []): CheckedFiles {
  const { value, problems: readProblems, read: issues, ...parsed } = parseArchive(files, options);
  const { board, topics, glossary, pages, wordings } = parsed;
  const packs = files.packs.map(parsePack);
  const typed = [
    files.bulletin,
    files.topics,
    files.glossary,
    ...files.wordings,
    ...files.packs,
    ...files.issues,
    ...files.pages,
  ];
  const texts = new Map(typed.flatMap((file) => (file ? [[file.path, file]] : [])));
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
    texts,
    memory: options.memory,
    packs: packs.flatMap((pack) => pack.value ?? []),
  };
  const found = runChecks(surroundings, options.wanted);
  const { secrets } = found;
  const lost = value ? [...checkAddresses(files.addresses, value), ...checkFormerAddresses(value)] : [];
  const mask = (problem: Problem) => secrets.maskProblem(problem);
  const maskWaived = ({ problem, waiver }: Waived) => ({ problem: mask(problem), waiver });
  const problems = sortProblems(
    [...before, ...readProblems, ...packs.flatMap((pack) => pack.problems), ...found.problems, ...lost].map(mask),
  );
  const sound = !hasErrors(problems);
  return {
    archive: sound ? value : undefined,
    drafts: sound ? issues.filter(({ status }) => status === 'draft') : [],
    problems,
    waived: found.waived.map(maskWaived),
    read: { board, today, issues, pages, topics },
    masks: {
      problem: mask,
      text: (file, text) => secrets.mask(file, text),
      line: createLineReader(texts, (file, text) => secrets.mask(file, text)),
    },
    settleLater: (later, looked) => {
      const settled = settleLater(later, looked, surroundings);
      return { problems: settled.problems.map(mask), waived: settled.waived.map(maskWaived) };
    },
  };
}

/** Each line is found and masked once, however much is said of it. */
function createLineReader(texts: ReadonlyMap<string, SourceFile>, mask: (file: string, text: string) => string) {
  const lines = new Map<string, readonly string[]>();
  const masked = new Map<string, string>();
  return (file: string, line: number): string | undefined => {
    const all = lines.get(file) ?? plainLines(texts.get(file)?.text ?? '').split('\n');
    lines.set(file, all);
    const text = all[line - 1];
    if (text === undefined) return undefined;
    const key = `${file}:${line}`;
    const shown = masked.get(key) ?? mask(file, text);
    masked.set(key, shown);
    return shown;
  };
}
