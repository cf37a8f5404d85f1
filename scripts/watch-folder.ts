import { watch } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Milliseconds in which the several writes of one save become one. */
const TOGETHER = 40;

/**
 * Calls back with the files that were saved, as problems name them, one call after the other. Never ends.
 * @param changed may be async: what is saved meanwhile waits for it
 */
export function watchFolder(folder: string, changed: (files: ReadonlySet<string>) => Promise<void>): void {
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = () => {
    const files = waiting;
    waiting = new Set();
    running = running.then(() => changed(files));
  };
  watch(folder, { recursive: true }, (_event, name) => {
    if (name === null) return;
    waiting.add(relative('', join(folder, name)).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(run, TOGETHER);
  });
}
