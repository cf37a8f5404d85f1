import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../cache/keep.ts';

const SOURCES = join(import.meta.dirname, '..');
const PACKAGES = join(SOURCES, '../node_modules/.package-lock.json');

/** All of our own modules, and npm's list of the packages that are installed. */
export function digestProgram(): string {
  return hashOf(readFileSync(PACKAGES), ...readAll(SOURCES, /(?<!\.test)\.m?[jt]s$/));
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
