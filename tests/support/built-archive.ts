import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BuildOptions, type BuildSummary, writeArchive } from '../../src/build/build.ts';
import { checkContent } from '../../src/build/check-content.ts';
import type { LayoutFolders } from '../../src/build/folders.ts';
import type { ReadOptions } from '../../src/build/read-archive.ts';
import { CACHE, LAYOUTS } from '../../src/cli/places.ts';
import { formats } from '../../src/report/findings.ts';
import { EXAMPLE, EXAMPLESHIRE } from './example.ts';
import { READING, READING_EXAMPLESHIRE } from './reading.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The example archive, built once for all tests: a folder with `site` and `email`. */
    dist: string;
    /** What tests write is in folders of this one: aFolder(). */
    folder: string;
    /** The archive of the board that does not exist, built in the same way. */
    exampleshire: string;
  }
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
  // Some tests run a command as another account.
  chmodSync(folder, 0o755);
  project.provide('folder', folder);
  for (const [name, content, options] of [
    ['dist', EXAMPLE, READING],
    ['exampleshire', EXAMPLESHIRE, READING_EXAMPLESHIRE],
  ] as const) {
    await buildBoard(content, options, join(folder, name));
    project.provide(name, join(folder, name));
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

type Options = BuildOptions & Partial<LayoutFolders>;

/** Builds a content folder in which nothing may be wrong. */
export async function buildBoard(
  content: string,
  options: ReadOptions,
  out: string,
  { layouts = LAYOUTS, cache = CACHE, ...how }: Options = {},
): Promise<BuildSummary> {
  const folders = { content, layouts, cache };
  const { archive, images, languages, problems, secrets, waived, read } = await checkContent(folders, options);
  if (!archive) throw new Error(`${content} has errors:\n${formats.pretty(problems)(String)}`);
  const found = { problems, secrets, waived };
  return writeArchive({ archive, images, languages, files: read.files }, found, folders, out, how);
}
