import { runChecks } from './checks/index.ts';
import { type Archive, parseArchive } from './issue/archive.ts';
import { readContent } from './issue/content.ts';
import { hasErrors, type Problem, sortProblems } from './issue/problem.ts';

/** Everything that the content folder says and everything that is wrong with it. Without errors there is an archive. */
export interface CheckedArchive {
  readonly archive: Archive | undefined;
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** The first half of every command: read all files, check all issues, and only then say what was found. */
export function readArchive(contentFolder: string, drafts = false): CheckedArchive {
  const { files, problems: fileProblems } = readContent(contentFolder);
  const { value, board, read, problems: readProblems } = parseArchive(files, drafts);
  const found = board
    ? runChecks({
        board,
        issues: new Map(read.map((issue) => [issue.slug, issue])),
        images: files.images,
        texts: new Map(files.issues.map((file) => [file.path, file.text])),
      })
    : [];
  const problems = sortProblems([...fileProblems, ...readProblems, ...found]);
  return { archive: hasErrors(problems) ? undefined : value, problems };
}
