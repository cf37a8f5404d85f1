import { runChecks } from './checks/index.ts';
import { type Archive, type ContentFiles, parseArchive } from './issue/archive.ts';
import { readContent } from './issue/content.ts';
import { hasErrors, type Problem, sortProblems } from './issue/problem.ts';

/** Everything that the content folder says and everything that is wrong with it. Without errors there is an archive. */
export interface CheckedArchive {
  /** The numbers of all issues that could be read, and the ids of all topics: what a new issue is started with. */
  readonly numbers: readonly number[];
  readonly topics: readonly string[];
  readonly archive: Archive | undefined;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** The first half of every command: read all files, check all issues, and only then say what was found. */
export function readArchive(contentFolder: string, drafts = false): CheckedArchive {
  const { files, problems } = readContent(contentFolder);
  return checkFiles(files, drafts, problems);
}

/** The same for files that are in memory already. `before` is what reading them from disk found. */
export function checkFiles(files: ContentFiles, drafts: boolean, before: readonly Problem[] = []): CheckedArchive {
  const { value, board, topics, read, problems: readProblems } = parseArchive(files, drafts);
  const found = runChecks({
    board,
    issues: new Map(read.map((issue) => [issue.slug, issue])),
    images: files.images,
    texts: new Map(files.issues.map((file) => [file.path, file.text])),
  });
  const problems = sortProblems([...before, ...readProblems, ...found]);
  return {
    archive: hasErrors(problems) ? undefined : value,
    problems,
    numbers: read.map(({ number }) => number),
    topics,
  };
}
