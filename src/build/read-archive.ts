import type { Rule } from '../checks/engine/check.ts';
import { runChecks, settleLater } from '../checks/engine/run-checks.ts';
import type { Waived } from '../checks/engine/waivers.ts';
import { parsePack } from '../checks/packs/pack.ts';
import { checkAddresses } from '../checks/rules/record/address-lost.ts';
import { checkFormerAddresses } from '../checks/rules/record/former-address.ts';
import type { BoardParts } from '../content/board.ts';
import { type ArchiveOptions, type ContentFiles, parseArchive } from '../content/parse-archive.ts';
import type { PlainDate } from '../fields/dates.ts';
import { readLanguages } from '../i18n/languages.ts';
import type { Archive } from '../model/archive.ts';
import type { BoardPage, Issue } from '../model/model.ts';
import { hasErrors, type Problem, sortProblems } from '../text/problem.ts';
import { plainLines, type SourceFile } from '../text/source.ts';
import { readContent } from './read-content.ts';

/** Everything that the content folder says and everything that is wrong with it. Without errors there is an archive. */
export interface CheckedArchive {
  /** The numbers of all issues that could be read, and the ids of all topics: what a new issue is started with. */
  readonly numbers: readonly number[];
  readonly topics: readonly string[];
  readonly archive: Archive | undefined;
  /** What could be read of bulletin.yaml, and the day for which the archive is made. */
  readonly board: BoardParts | undefined;
  readonly today: PlainDate;
  /** Every issue as far as it could be read, whatever its status. */
  readonly issues: readonly Issue[];
  readonly pages: readonly BoardPage[];
  /** None while there are errors: what could be read of them may not be whole. */
  readonly drafts: readonly Issue[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What was found and let stand, in the same order. */
  readonly waived: readonly Waived[];
  /** A finding without what was found, in its file's name too: for what is found later, such as in the mails. */
  readonly mask: (problem: Problem) => Problem;
  /** What the board's severities and waivers leave of what was found later by rules that looked at more than texts, masked. */
  readonly settleLater: (found: readonly Problem[], looked: readonly Rule[]) => Settled;
  /** A text that stands in a file, without what was found there. */
  readonly maskText: (file: string, text: string) => string;
  /** A line of a file (from 1) as it may be shown: what was found is masked. Undefined where there is none. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

export type Settled = Pick<CheckedArchive, 'problems' | 'waived'>;

/** How an archive is read. */
export interface ReadOptions extends ArchiveOptions {
  /** The layouts folder: it knows which words a board may change. */
  readonly layouts: string;
  /** Whether to check a file; all are checked where it is left away. What cannot be read is always told. */
  readonly wanted?: (file: string) => boolean;
}

/** The first half of every command: read all files, check all issues, and only then say what was found. */
export function readArchive(contentFolder: string, options: ReadOptions): CheckedArchive {
  const { files, problems } = readContent(contentFolder);
  return checkFiles(files, options, problems);
}

/** The same for files that are in memory already. `before` is what reading them from disk found. */
export function checkFiles(files: ContentFiles, options: ReadOptions, before: readonly Problem[] = []): CheckedArchive {
  const {
    value,
    board,
    topics,
    glossary,
    read,
    pages,
    wordings,
    problems: readProblems,
  } = parseArchive(files, options);
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
    issues: new Map(read.map((issue) => [issue.slug, issue])),
    pages,
    wordings,
    languages: readLanguages(options.layouts, new Map()),
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
  return {
    archive: hasErrors(problems) ? undefined : value,
    board,
    today,
    issues: read,
    pages,
    drafts: hasErrors(problems) ? [] : read.filter(({ status }) => status === 'draft'),
    problems,
    waived: found.waived.map(maskWaived),
    mask,
    settleLater: (later, looked) => {
      const settled = settleLater(later, looked, surroundings);
      return { problems: settled.problems.map(mask), waived: settled.waived.map(maskWaived) };
    },
    maskText: (file, text) => secrets.mask(file, text),
    lineOf: createLineReader(texts, (file, text) => secrets.mask(file, text)),
    numbers: read.map(({ number }) => number),
    topics,
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
