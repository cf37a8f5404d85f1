import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { CACHE, LAYOUTS } from '../../scripts/places.ts';
import { writeArchive } from '../../src/build.ts';
import { readArchive } from '../../src/read.ts';
import { formats } from '../../src/report.ts';
import { EXAMPLE } from './example.ts';
import { READING } from './reading.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The example archive, built once for all tests: a folder with `site` and `email`. */
    dist: string;
  }
}

export default async function buildOnce(project: TestProject): Promise<() => void> {
  const { archive, problems } = readArchive(EXAMPLE, READING);
  if (!archive) throw new Error(`The example archive has errors:\n${formats.pretty(problems)}`);
  const dist = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
  await writeArchive({ archive, problems }, { content: EXAMPLE, layouts: LAYOUTS, cache: CACHE }, dist, () => {});
  project.provide('dist', dist);
  return () => rmSync(dist, { recursive: true, force: true });
}
