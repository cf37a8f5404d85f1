import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ReadOptions } from '../../src/build/read-archive.ts';
import { buildInto } from './build-into.ts';
import { EXAMPLE, EXAMPLESHIRE } from './example.ts';
import { READING, READING_EXAMPLESHIRE } from './reading.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The example archive, built once for all tests: a folder with `site` and `email`. */
    dist: string;
    /** The archive of the board that does not exist, built in the same way. */
    exampleshire: string;
  }
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  const dist = await buildBoard(EXAMPLE, READING);
  project.provide('dist', dist);
  const exampleshire = await buildBoard(EXAMPLESHIRE, READING_EXAMPLESHIRE);
  project.provide('exampleshire', exampleshire);
  return () => {
    for (const folder of [dist, exampleshire]) rmSync(folder, { recursive: true, force: true });
  };
}

/** @returns the folder of what was built */
export async function buildBoard(content: string, options: ReadOptions): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
  await buildInto(out, content, options);
  return out;
}
