import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { lockFolder } from './folder-lock.ts';

export interface OutputFile {
  readonly path: string;
  readonly content: string | Buffer;
}

/** At once, on this thread: handing each of thousands of small files to another and back takes ten times as long as writing it. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const targets = files.map(({ path }) => join(folder, path));
  for (const place of new Set(targets.map((target) => dirname(target)))) mkdirSync(place, { recursive: true });
  for (const [index, { content }] of files.entries()) writeFileSync(targets[index] ?? '', content);
}

/** What a build makes. A folder that holds anything else is somebody's, and is never replaced. */
const MADE = ['email', 'site'];

/** Why `out` must not be replaced; undefined when it may be. Nothing is written into `sources`, which a build reads, either. */
export async function refuseOut(
  out: string,
  project: readonly string[],
  sources: readonly string[],
): Promise<string | undefined> {
  const wanted = resolve(out);
  const lost = [...project, ...sources].map((folder) => resolve(folder)).find((folder) => isWithin(folder, wanted));
  if (lost) return `${out} is, or contains, ${lost}. Name a folder of its own, such as --out dist`;
  const source = sources.find((folder) => isWithin(wanted, resolve(folder)));
  if (source) return `${out} lies in ${source}, which the build reads. Name a folder of its own, such as --out dist`;
  const names = await readdir(wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const others = names.filter((name) => !MADE.includes(name)).sort();
  if (others.length === 0) return undefined;
  return `${out} holds ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and more' : ''}, which a build would delete. Name a new or an empty folder.`;
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path.startsWith('..') || isAbsolute(path));
}

/**
 * Makes a folder whole or not at all: `fill` writes into a new one, which then takes the place of `out`. Two renames are the nearest to one step that
 * Node has. @returns also where the replaced folder is when this account may not delete it @throws FolderBusy
 */
export async function replaceFolder<T>(out: string, fill: (folder: string) => Promise<T>) {
  const fresh = `${out}.new`;
  const last = `${out}.old`;
  await mkdir(dirname(out), { recursive: true });
  const unlock = await lockFolder(out);
  try {
    await restoreFolder(out, last);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    const result = await fill(fresh);
    await dropFolder(last, out);
    // At once, one after the other: a run that is killed in between leaves no dist.
    if (existsSync(out)) renameSync(out, last);
    renameSync(fresh, out);
    return { result, left: await dropFolder(last, out) };
  } catch (cause) {
    await restoreFolder(out, last);
    throw cause;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    unlock();
  }
}

/** Between the two renames the last good folder has another name; a run that ends there leaves it so. */
async function restoreFolder(out: string, last: string): Promise<void> {
  if (existsSync(last) && !existsSync(out)) await rename(last, out);
}

/** Deletes a folder under another name, so that half of it never comes back. @returns where the rest is, when it belongs to another account */
async function dropFolder(folder: string, out: string): Promise<string | undefined> {
  for (let number = 1; ; number++) {
    const gone = number === 1 ? `${out}.gone` : `${out}.gone-${number}`;
    if (!(await mayDelete(gone))) continue;
    if (!existsSync(folder)) return undefined;
    await rename(folder, gone);
    return (await mayDelete(gone)) ? undefined : gone;
  }
}

async function mayDelete(folder: string): Promise<boolean> {
  return rm(folder, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}
