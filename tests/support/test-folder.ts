import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** What tests write is in folders of this one: aFolder(). */
    folder: string;
    /** The example archive, a folder with `site` and `email`. It is there once built-boards.ts is imported. */
    dist: string;
    /** The archive of the board that does not exist. */
    exampleshire: string;
  }
}

export default function makeFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-test-'));
  // Some tests run a command as another account.
  chmodSync(folder, 0o755);
  project.provide('folder', folder);
  for (const name of ['dist', 'exampleshire'] as const) project.provide(name, join(folder, name));
  return () => rmSync(folder, { recursive: true, force: true });
}
