import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

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
      const now = new Map(folders.flatMap((folder) => [...listFolders(folder), ...listAbove(folder)]));
      for (const [key, watcher] of watched) {
        if (now.has(key)) continue;
        watcher.close();
        watched.delete(key);
      }
      for (const [key, { folder, inner }] of now) {
        if (watched.has(key)) continue;
        const watcher = watch(folder, (_event, name) => {
          if (inner === undefined) note(name === null ? folder : join(folder, name));
          // A folder that is moved itself is reported by its own name.
          else if (name === basename(inner) || name === basename(folder)) note(inner);
        });
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

interface Watched {
  readonly folder: string;
  /** The only folder in it, or further down, that counts. */
  readonly inner?: string;
}

type Keyed = readonly [key: string, watched: Watched];

/** A folder and all within it, each with a key that changes when it is deleted and made again. */
function listFolders(folder: string): readonly Keyed[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return [];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [[`${folder}\n${found.ino}`, { folder }], ...inner.flatMap(({ name }) => listFolders(join(folder, name)))];
}

/** The nearest folder above that is there: only it sees that a folder comes back after it was deleted or moved. */
function listAbove(inner: string): readonly Keyed[] {
  const folder = dirname(resolve(inner));
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return folder === dirname(folder) ? [] : listAbove(folder);
  return [[`${folder}\n${found.ino}\n${inner}`, { folder, inner }]];
}
