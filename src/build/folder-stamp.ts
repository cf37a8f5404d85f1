import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Changes as soon as a file is written, replaced, renamed, added or deleted; no file is opened. Nobody can set back the time of a change. */
export function stampFolder(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name}\n${stampFile(join(folder, name))}`).join('\n');
}

function stampFile(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : '';
}
