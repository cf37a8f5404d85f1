import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';

// Each folder is watched separately: on Linux a recursive watch of Node 20 watches every file, and loses one that an editor replaces.

const TOGETHER = 25;

/** Calls back with the saved files, one call after the other, until `signal` ends it. @throws what `changed` throws, and what the system refuses */
export function watchFolders(
  folders: readonly string[],
  changed: (files: ReadonlySet<string>) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const watched = new Map<string, FSWatcher>();
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const closeAll = () => {
    clearTimeout(timer);
    for (const watcher of watched.values()) watcher.close();
  };
  return new Promise<void>((resolve, reject) => {
    let running = Promise.resolve();
    const run = () => {
      const files = waiting;
      waiting = new Set();
      // A new folder is watched before anything is read, so that nothing written into it is missed.
      running = running
        .then(watchAll)
        .catch(forgive)
        .then(() => changed(files))
        .catch(forgive)
        .catch(reject);
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
        // On some systems a folder that is deleted while it is watched reports an error.
        watcher.on('error', () => note(folder));
        watched.set(key, watcher);
      }
    };
    signal?.addEventListener('abort', () => running.then(resolve));
    watchAll();
  }).finally(closeAll);
}

/** A file may be deleted while it is read: another event reports that it is gone. */
function forgive(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/** A folder and all within it, each with a key that changes when it is deleted and made again. */
function listFolders(folder: string): readonly (readonly [key: string, folder: string])[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return [];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [[`${folder}\n${found.ino}`, folder], ...inner.flatMap(({ name }) => listFolders(join(folder, name)))];
}
