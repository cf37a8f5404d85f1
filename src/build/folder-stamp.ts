import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a folder's files are, without opening them: another text as soon as one is written, replaced, renamed, added or deleted.
 * The time at which a file was changed is the disk's, and nobody can set it back.
 */
export function stampFolder(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name}\n${stampFile(join(folder, name))}`).join('\n');
}

export function stampFile(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : '';
}
