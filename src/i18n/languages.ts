import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Direction } from '../fields/language-tag.ts';
import { directionOf } from '../fields/language-tag.ts';
import type { Writing } from '../model/model.ts';
import type { Spoken } from '../model/part-language.ts';
import { WORD_TABLES, type Wording } from '../model/wording.ts';
import { inFile, LayoutFault } from '../render/layout-fault.ts';
import { readYaml } from '../text/yaml.ts';
import type { Language, Words } from './language.ts';

/** The languages that pages and mails can speak, by tag: those of layouts/language. */
export type Languages = ReadonlyMap<string, Language>;

/** Every file of layouts/language, with the board's own words in place of some. */
export function readLanguages(layoutsFolder: string, wordings: ReadonlyMap<string, Wording>): Languages {
  const files = readdirSync(join(layoutsFolder, 'language')).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.sort().map((name) => {
      const tag = name.replace('.yaml', '');
      const own = readWords(join(layoutsFolder, 'language', name));
      const board = wordings.get(tag)?.words ?? {};
      const tables = WORD_TABLES.map((table) => [table, { ...own[table], ...board[table] }]);
      return [tag, { tag, direction: directionOf(tag), words: Object.fromEntries(tables) as unknown as Words }];
    }),
  );
}

/** By path, what was read last: a preview reads the same tables after every save, and they take as long as an issue with all its checks. */
const known = new Map<string, { readonly text: string; readonly words: Words }>();

/** One table file, as it stands. */
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

/** A board's own language. */
export function ownLanguage(languages: Languages, { language }: { readonly language: string }): Language {
  const own = languages.get(language);
  if (!own) throw new LayoutFault(`There is no layouts/language/${language}.yaml.`);
  return own;
}

/** The language that speaks round a writing: its own where the layouts have it, otherwise the board's. */
export function languageOf(
  languages: Languages,
  writing: Pick<Writing, 'lang'>,
  board: { readonly language: string },
): Language {
  return languages.get(writing.lang ?? '') ?? ownLanguage(languages, board);
}

/** What a page or a mail says of a part in another language than its own; nothing where it is the same. */
export function otherLanguage(
  { lang, dir }: Spoken,
  around: string,
): { readonly lang?: string; readonly dir?: Direction } {
  if (lang === undefined || lang === around) return dir && dir !== directionOf(around) ? { dir } : {};
  return { lang, ...(dir && dir !== directionOf(around) && { dir }) };
}
