import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../cache/keep.ts';
import { PROGRAM } from './program-places.ts';

let program: string | undefined;

/** All of our own modules, and which packages are installed. What runs stays as it was when it was started. */
export function digestProgram(): string {
  program ??= hashOf(readFileSync(PROGRAM.packages), ...readAll(PROGRAM.modules, PROGRAM.names));
  return program;
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
