import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../cache/keep.ts';
import { PROGRAM } from './program-places.ts';

/** All of our own modules, and which packages are installed. */
export function digestProgram(): string {
  return hashOf(readFileSync(PROGRAM.packages), ...readAll(PROGRAM.modules, PROGRAM.names));
}

/** Everything that makes files, but what a board writes: dates and words in other languages are Node's own. */
export function digestMakers(layouts: string): string {
  return hashOf(digestProgram(), JSON.stringify(process.versions), ...readAll(layouts, /./));
}

function readAll(folder: string, names: RegExp): readonly (string | Buffer)[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().flatMap((path) => [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path)]);
}
