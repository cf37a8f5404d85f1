import {
  closeSync,
  existsSync,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { eachOf } from '../images/parallel.ts';
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
/** Beside the folder while it is replaced: the new one, and the last one. */
const BESIDE = ['', '.new', '.old'];

/** Why `out` must not be replaced; undefined when it may be. Nothing is written into `sources`, which a build reads, either. */
export async function refuseOut(
  out: string,
  project: readonly string[],
  sources: readonly string[],
): Promise<string | undefined> {
  const wanted = followLinks(resolve(out));
  const real = (folders: readonly string[]) => folders.map((folder) => followLinks(resolve(folder)));
  const lost = real([...project, ...sources]).find((folder) => isWithin(folder, wanted));
  if (lost) return `${out} is, or contains, ${lost}. Name a folder of its own, such as --out dist`;
  const source = real(sources).find((folder) => isWithin(wanted, folder));
  if (source) return `${out} lies in ${source}, which the build reads. Name a folder of its own, such as --out dist`;
  for (const end of BESIDE) {
    const others = listFolder(wanted + end).filter((name) => !MADE.includes(name));
    if (others.length > 0)
      return `${out}${end} holds ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and more' : ''}, which a build would delete. Name a new or an empty folder.`;
  }
  return isDisk(wanted)
    ? `${out} is a disk of its own (a mount point), and cannot be replaced. Name a folder in it: --out ${join(out, 'bulletin')}`
    : undefined;
}

function listFolder(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function isDisk(folder: string): boolean {
  return existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev;
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || !(path.startsWith('..') || isAbsolute(path));
}

/** Where a path really is. The target of a link need not be there yet. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink
    ? followLinks(resolve(dirname(path), readlinkSync(path)))
    : join(followLinks(dirname(path)), basename(path));
}

/**
 * Makes a folder whole or not at all: `fill` writes into a new one, which then takes the `place` of `out`, or of what `out` is a link to. Why this takes
 * two renames: docs/decisions/0015-two-renames.md.
 * @returns also where the replaced folder is when this account may not delete it @throws FolderBusy
 */
export async function replaceFolder<T>(out: string, fill: (folder: string, place: string) => Promise<T>) {
  const place = followLinks(resolve(out));
  const fresh = `${place}.new`;
  const last = `${place}.old`;
  await mkdir(dirname(place), { recursive: true });
  const unlock = await lockFolder(place);
  try {
    await restoreFolder(place, last);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    const result = await fill(fresh, place);
    await flushFolder(fresh);
    await dropFolder(last, place);
    // At once, one after the other: a run that is killed in between leaves no dist.
    if (existsSync(place)) renameSync(place, last);
    renameSync(fresh, place);
    await flushNames(dirname(place));
    return { result, left: await dropFolder(last, place) };
  } catch (cause) {
    await restoreFolder(place, last);
    throw cause;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    unlock();
  }
}

/** What a run that was killed between the two renames has left. It is put back by the next run, however that ends. @throws FolderBusy */
export async function restoreLast(out: string): Promise<void> {
  const place = followLinks(resolve(out));
  if (existsSync(place) || !existsSync(`${place}.old`)) return;
  const unlock = await lockFolder(place);
  try {
    await restoreFolder(place, `${place}.old`);
  } finally {
    unlock();
  }
}

/**
 * Everything is on the disk before it gets its name: after a power cut a file has what was written, or the last folder is still there. What has two
 * names was taken over from there, and is on the disk already.
 */
async function flushFolder(folder: string): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathsOf = (some: typeof entries) => some.map(({ parentPath, name }) => `${parentPath}/${name}`);
  const files = pathsOf(entries.filter((entry) => !entry.isDirectory()));
  await eachOf(
    files.filter((path) => statSync(path).nlink === 1),
    // Windows flushes only what may be written.
    (path) => flush(path, 'r+'),
  );
  await eachOf([...pathsOf(entries.filter((entry) => entry.isDirectory())), folder], flushNames);
}

/** Which files a folder has. Windows opens no folder. */
const flushNames = async (folder: string): Promise<void> => (sep === '\\' ? undefined : flush(folder, 'r'));

/** Only the flushing is done in another thread: to hand thousands of files and folders there and back takes longer than to open them. */
async function flush(path: string, flags: string): Promise<void> {
  const opened = openSync(path, flags);
  try {
    await fsyncOf(opened);
  } finally {
    closeSync(opened);
  }
}

const fsyncOf = promisify(fsync);

async function restoreFolder(place: string, last: string): Promise<void> {
  if (existsSync(last) && !existsSync(place)) await rename(last, place);
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
