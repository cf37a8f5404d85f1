import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../i18n/language.ts';
import { type Languages, makeLanguages } from '../i18n/languages.ts';
import type { Wording } from '../model/wording.ts';
import { LayoutFault } from '../render/layout-fault.ts';
import { inFile } from '../render/layout-place.ts';
import { readYaml } from '../text/yaml.ts';

export function readLanguages(layoutsFolder: string, wordings: ReadonlyMap<string, Wording> = new Map()): Languages {
  const folder = join(layoutsFolder, 'language');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const tables = files.sort().map((name) => [name.replace('.yaml', ''), readWords(join(folder, name))] as const);
  return makeLanguages(new Map(tables), wordings);
}

/** By path, what was read last: reading takes a twentieth of a short command, and a preview reads after every save. */
const known = new Map<string, { readonly text: string; readonly words: Words }>();

/** For the next command: see kept.ts. */
export const listWords = (): typeof known => known;

export function takeWords(earlier: typeof known): void {
  for (const [path, read] of earlier) known.set(path, read);
}

export function readWords(path: string): Words {
  const text = readFileSync(path, 'utf8');
  const before = known.get(path);
  if (before?.text === text) return before.words;
  const words = parseWords(path, text);
  known.set(path, { text, words });
  return words;
}

function parseWords(path: string, text: string): Words {
  const faults: string[] = [];
  const yaml = readYaml(text, 1, 'language', (_rule, at, message) =>
    faults.push(`${inFile.at(path, at.line, at.column)}: ${message}`),
  );
  if (!yaml || faults.length > 0) throw new LayoutFault(faults.join('\n'));
  // Nothing is read of an empty file.
  const words = (yaml.data ?? {}) as Record<string, Record<string, string> | undefined>;
  return { blocks: words.blocks ?? {}, site: words.site ?? {}, email: words.email ?? {}, kit: words.kit ?? {} };
}
