import { checkAddresses } from './checks/address-lost.ts';
import { checkFormerAddresses } from './checks/former-address.ts';
import { runChecks } from './checks/index.ts';
import { type Archive, type ArchiveOptions, type ContentFiles, parseArchive } from './issue/archive.ts';
import { readContent } from './issue/content.ts';
import type { Issue } from './issue/model.ts';
import { hasErrors, type Problem, sortProblems } from './issue/problem.ts';
import { readLanguages } from './language/languages.ts';

/** Everything that the content folder says and everything that is wrong with it. Without errors there is an archive. */
export interface CheckedArchive {
  /** The numbers of all issues that could be read, and the ids of all topics: what a new issue is started with. */
  readonly numbers: readonly number[];
  readonly topics: readonly string[];
  readonly archive: Archive | undefined;
  /** None while there are errors: what could be read of them may not be whole. */
  readonly drafts: readonly Issue[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** How an archive is read. */
export interface ReadOptions extends ArchiveOptions {
  /** The layouts folder: it knows which words a board may change. */
  readonly layouts: string;
}

/** The first half of every command: read all files, check all issues, and only then say what was found. */
export function readArchive(contentFolder: string, options: ReadOptions): CheckedArchive {
  const { files, problems } = readContent(contentFolder);
  return checkFiles(files, options, problems);
}

/** The same for files that are in memory already. `before` is what reading them from disk found. */
export function checkFiles(files: ContentFiles, options: ReadOptions, before: readonly Problem[] = []): CheckedArchive {
  const { value, board, topics, read, pages, wordings, problems: readProblems } = parseArchive(files, options);
  const found = runChecks({
    today: options.today(board?.timezone ?? 'UTC'),
    board,
    issues: new Map(read.map((issue) => [issue.slug, issue])),
    pages,
    wordings,
    languages: readLanguages(options.layouts, new Map()),
    images: files.images,
    imageFaults: files.imageFaults,
    texts: new Map([...files.issues, ...files.pages].map((file) => [file.path, file.text])),
  });
  const lost = value ? [...checkAddresses(files.addresses, value), ...checkFormerAddresses(value)] : [];
  const problems = sortProblems([...before, ...readProblems, ...found, ...lost]);
  return {
    archive: hasErrors(problems) ? undefined : value,
    drafts: hasErrors(problems) ? [] : read.filter(({ status }) => status === 'draft'),
    problems,
    numbers: read.map(({ number }) => number),
    topics,
  };
}
