import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that is made: its path below the output folder, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Makes a folder whole or not at all: `fill` writes into a new folder beside `out`, which takes its place when `fill` has
 * finished. A failed or killed run leaves the last good one. (The two renames are the nearest to one step that Node has.)
 */
export async function replaceFolder<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const fresh = `${out}.new`;
  const last = `${out}.old`;
  await restoreFolder(out, last);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    const result = await fill(fresh);
    if (await exists(out)) await rename(out, last);
    await rename(fresh, out);
    return result;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(last, { recursive: true, force: true });
  }
}

/** A run that was killed between the two renames has left the good folder under the other name. */
async function restoreFolder(out: string, last: string): Promise<void> {
  if ((await exists(last)) && !(await exists(out))) await rename(last, out);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
