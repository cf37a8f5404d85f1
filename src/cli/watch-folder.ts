import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';

// Each folder is watched by itself: on Linux a recursive watch of Node 20 watches every file, and loses one that an editor replaces.

/** Milliseconds in which the several writes of one save become one. */
const TOGETHER = 25;

/**
 * Calls back with the files that were saved, as problems name them, one call after the other. Never ends.
 * @param changed may be async: what is saved meanwhile waits for it
 */
export function watchFolders(folders: readonly string[], changed: (files: ReadonlySet<string>) => Promise<void>): void {
  const watched = new Map<string, FSWatcher>();
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = () => {
    // What was written into a new folder before it was watched is read all the same: it is watched before anything is read.
    try {
      watchAll();
    } catch (error) {
      forgive(error);
    }
    const files = waiting;
    waiting = new Set();
    running = running.then(() => changed(files)).catch(forgive);
  };
  const note = (path: string) => {
    waiting.add(relative('', path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(run, TOGETHER);
  };
  const watchAll = () => {
    const now = new Map(folders.flatMap(listFolders));
    for (const [key, watcher] of watched) {
      if (now.has(key)) continue;
      watcher.close();
      watched.delete(key);
    }
    for (const [key, folder] of now) {
      if (watched.has(key)) continue;
      const watcher = watch(folder, (_event, name) => note(name === null ? folder : join(folder, name)));
      // On some systems a folder that is deleted while it is watched says so by an error.
      watcher.on('error', () => note(folder));
      watched.set(key, watcher);
    }
  };
  watchAll();
}

/** What is deleted while it is being read: that it is gone is told by another event. */
function forgive(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/** A folder and all within it, each by what stays the same only while it is not deleted and made again. */
function listFolders(folder: string): readonly (readonly [key: string, folder: string])[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return [];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [[`${folder}\n${found.ino}`, folder], ...inner.flatMap(({ name }) => listFolders(join(folder, name)))];
}
