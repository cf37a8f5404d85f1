import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from './archive.ts';
import { FILE_START, type Problem, reportInto } from './problem.ts';
import type { SourceFile } from './source.ts';

const NEEDED = ['bulletin.yaml', 'topics.yaml', 'glossary.yaml'] as const;

/** Reads a content folder. `folder` is named in problems as it was given. */
export function readContent(folder: string): { readonly files: ContentFiles; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const shown = (path: string) => relative('', path).split(sep).join('/');
  const read = (path: string): SourceFile => ({ path: shown(path), text: readFileSync(path, 'utf8') });
  const names = listFiles(folder);
  const [bulletin, topics, glossary] = NEEDED.map((name) => {
    const path = join(folder, name);
    if (names.includes(name)) return read(path);
    reportInto(problems, shown(path))(
      'content-file',
      FILE_START,
      `This file is missing. Copy content/${name} of the project and change what it says.`,
    );
    return undefined;
  });

  const issues = listFiles(join(folder, 'issues'));
  for (const name of listOthers(join(folder, 'issues'))) {
    reportInto(problems, shown(join(folder, 'issues', name)))(
      'content-file',
      FILE_START,
      'Issues stand directly in content/issues, as files. Move what is in this folder there, or delete it.',
    );
  }
  for (const name of issues.filter((one) => !one.endsWith('.md'))) {
    reportInto(problems, shown(join(folder, 'issues', name)))(
      'content-file',
      FILE_START,
      'Only issues live here, as files that end in .md. Move this file to content/images, or delete it.',
    );
  }
  return {
    files: {
      bulletin,
      topics,
      glossary,
      issues: issues.filter((name) => name.endsWith('.md')).map((name) => read(join(folder, 'issues', name))),
      images: new Set(listFiles(join(folder, 'images'))),
    },
    problems,
  };
}

/** The visible files of a folder, sorted the same way on every machine; none when there is no such folder. */
const listFiles = (folder: string) => list(folder, (entry) => entry.isFile());

/** Folders, links and whatever else is not a file. */
const listOthers = (folder: string) => list(folder, (entry) => !entry.isFile());

function list(folder: string, wanted: (entry: Dirent) => boolean): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (wanted(entry) && !entry.name.startsWith('.') ? entry.name : [])).sort();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}
