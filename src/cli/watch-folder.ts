import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

// Each folder is watched separately: on Linux a recursive watch of Node 20 watches every file, and loses one that an editor replaces.

/** Milliseconds in which saves count as one. */
const TOGETHER = 25;

/** Calls back after a save, one call after the other, until `signal` ends it. @throws what `changed` throws, and what the system refuses */
export function watchFolders(
  folders: readonly string[],
  changed: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const closeAll = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  return new Promise<void>((ended, failed) => {
    let running = Promise.resolve();
    const note = () => {
      clearTimeout(timer);
      // A new folder is watched before anything is read, so that nothing written into it is missed.
      timer = setTimeout(() => {
        running = running.then(watchAll).then(changed).catch(forgive).catch(failed);
      }, TOGETHER);
    };
    const watchAll = () => {
      const before = watchers;
      watchers = folders.flatMap((folder) => [...watchWithin(folder, note), ...watchAbove(folder, note)]);
      for (const watcher of before) watcher.close();
    };
    signal?.addEventListener('abort', () => running.then(ended));
    watchAll();
  }).finally(closeAll);
}

/** A file may be deleted while it is read: another event reports that it is gone. */
function forgive(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/** A folder and all within it. */
function watchWithin(folder: string, note: () => void): readonly FSWatcher[] {
  if (!existsSync(folder)) return [];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [watchOne(folder, note), ...inner.flatMap(({ name }) => watchWithin(join(folder, name), note))];
}

/** The nearest folder above that is there: only it sees that a folder comes back after it was deleted or moved. */
function watchAbove(inner: string, note: () => void): readonly FSWatcher[] {
  const folder = dirname(resolve(inner));
  if (!existsSync(folder)) return folder === dirname(folder) ? [] : watchAbove(folder, note);
  // A folder that is moved itself is reported by its own name.
  return [watchOne(folder, (name) => (name === basename(inner) || name === basename(folder)) && note())];
}

function watchOne(folder: string, note: (name: string | null) => unknown): FSWatcher {
  // On some systems a folder that is deleted while it is watched reports an error.
  return watch(folder, (_event, name) => void note(name)).on('error', () => void note(basename(folder)));
}
