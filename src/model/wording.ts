import type { Position } from '../text/problem.ts';

/** The tables of a language's words, here and in layouts/language. */
export const WORD_TABLES = ['blocks', 'site', 'email', 'kit'] as const;

/** What a board says in other words than the layouts do, in one language: a file of content/language. */
export interface Wording {
  /** The file's name without its ending: `en-GB`. */
  readonly language: string;
  readonly file: string;
  readonly words: Readonly<Partial<Record<(typeof WORD_TABLES)[number], Readonly<Record<string, string>> | undefined>>>;
  readonly positionOfKey: (table: string, key: string) => Position;
}
