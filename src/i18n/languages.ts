import { type Direction, directionOf } from '../fields/language-tag.ts';
import type { Writing } from '../model/model.ts';
import type { Spoken } from '../model/part-language.ts';
import { WORD_TABLES, type Wording } from '../model/wording.ts';
import { LayoutFault } from '../render/layout-fault.ts';
import type { Language, Words } from './language.ts';

export type Languages = ReadonlyMap<string, Language>;

export function makeLanguages(tables: ReadonlyMap<string, Words>, wordings: ReadonlyMap<string, Wording>): Languages {
  return new Map(
    [...tables].map(([tag, own]) => {
      const board = wordings.get(tag)?.words ?? {};
      const words = Object.fromEntries(WORD_TABLES.map((table) => [table, { ...own[table], ...board[table] }]));
      return [tag, { tag, direction: directionOf(tag), words: words as unknown as Words }];
    }),
  );
}

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
