import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildSummary } from '../../src/build/build.ts';
import type { ReadOptions } from '../../src/build/read-archive.ts';
import { type BuildOptions, buildBoard } from './built-archive.ts';
import { EXAMPLE } from './example.ts';
import { READING } from './reading.ts';

/** A copy of a board’s content that a test may spoil, and a place for what is made of it. */
export interface ContentCopy {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  /** Replaces text in a file of the content. Fails when it is not there, so that no test spoils nothing. */
  edit(path: string, from: string, to: string): void;
  write(path: string, text: string): void;
  /** Builds it into `out`. */
  build(options?: ReadOptions, how?: BuildOptions): Promise<BuildSummary>;
  remove(): void;
}

export function copyContent(board = EXAMPLE): ContentCopy {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-copy-'));
  const content = join(folder, 'content');
  cpSync(board, content, { recursive: true });
  return {
    folder,
    content,
    out: join(folder, 'dist'),
    edit(path, from, to) {
      const text = readFileSync(join(content, path), 'utf8');
      if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}.`);
      writeFileSync(
        join(content, path),
        text.replace(from, () => to),
      );
    },
    write: (path, text) => writeFileSync(join(content, path), text),
    build: (options = READING, how = {}) => buildBoard(content, options, join(folder, 'dist'), how),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
