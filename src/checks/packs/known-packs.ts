import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pack, parsePack } from './pack.ts';

const FOLDER = join(import.meta.dirname, 'lists');

let packs: readonly Pack[] | undefined;

/** The packs that come with the project. They are its own files: what is wrong with one is told to whoever changed it. */
export function knownPacks(): readonly Pack[] {
  packs ??= readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const { value, problems } = parsePack({ path: `packs/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') });
      if (!value) throw new Error(problems.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n'));
      return value;
    });
  return packs;
}
