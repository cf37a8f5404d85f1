import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildSummary } from '../../src/build/build.ts';
import type { ReadOptions } from '../../src/build/read-archive.ts';
import type { ContentFiles } from '../../src/content/parse-archive.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { aFolder } from './a-folder.ts';
import { content } from './an-issue.ts';
import { buildBoard } from './built-archive.ts';
import { EXAMPLE } from './example.ts';
import { READING } from './reading.ts';

/** Content that a test may spoil, and a place for what is made of it. */
export interface ContentCopy {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  /** Replaces text in a file of the content. Fails when it is not there, so that no test spoils nothing. */
  edit(path: string, from: string, to: string): void;
  /** In folders that may not be there yet. */
  write(path: string, text: string): void;
  /** Builds it into `out`. */
  build(options?: ReadOptions, how?: Parameters<typeof buildBoard>[3]): Promise<BuildSummary>;
}

export const copyContent = (board = EXAMPLE): ContentCopy =>
  makeCopy((folder) => cpSync(board, join(folder, 'content'), { recursive: true }));

/** The files of a board that has no pictures. */
export const writeContent = (
  issues: SourceFile | readonly SourceFile[],
  others: Partial<ContentFiles> = {},
): ContentCopy =>
  makeCopy((folder) => {
    const files = content(issues, others);
    for (const file of [files.bulletin, files.topics, files.glossary, files.addresses, ...files.issues]) {
      if (!file) continue;
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.text);
    }
  });

function makeCopy(fill: (folder: string) => void): ContentCopy {
  const folder = aFolder();
  const path = (name: string) => join(folder, 'content', name);
  fill(folder);
  return {
    folder,
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
    edit(name, from, to) {
      const text = readFileSync(path(name), 'utf8');
      if (!text.includes(from)) throw new Error(`“${from}” is not in ${name}.`);
      writeFileSync(
        path(name),
        text.replace(from, () => to),
      );
    },
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    build: (options = READING, how = {}) => buildBoard(join(folder, 'content'), options, join(folder, 'dist'), how),
  };
}
