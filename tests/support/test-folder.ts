import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inLetters } from './in-letters.ts';

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

const [MEMORY, ROOM] = ['/dev/shm', 4_000_000_000];

/** Whether there is a disk in memory with room for all that tests write, on which programs may run. */
function hasMemory(): boolean {
  const mounts = existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : '';
  const [, how = 'noexec'] = /^\S+ \/dev\/shm tmpfs (\S+)/m.exec(mounts) ?? [];
  if (how.includes('noexec')) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  // What is written there is taken from the memory that the browser needs.
  return bavail * bsize > ROOM && process.availableMemory() > 2 * ROOM;
}

export default function makeFolder(project: TestProject): () => void {
  // On other disks, to write a file can take thirty times as long. The browser's files go there too.
  if (hasMemory()) process.env.TMPDIR ??= MEMORY;
  const folder = join(tmpdir(), `bulletin-test-${inLetters(process.pid, 7)}`);
  // One that was ended has left its own.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  // Some tests run a command as another account.
  chmodSync(folder, 0o755);
  project.provide('folder', folder);
  for (const name of ['dist', 'exampleshire'] as const) project.provide(name, join(folder, name));
  return () => rmSync(folder, { recursive: true, force: true });
}
