import type { Writing } from './model.ts';

/** What says which language it is in, where it differs from what it is part of. */
export type Spoken = Pick<Writing, 'lang' | 'dir'>;

/** The language of a section: its own, or that of the whole. No more than that: what is made from it shall not depend on all that they say. */
export function partLanguage(part: Spoken, whole: Spoken): Spoken {
  const { lang, dir } = part.lang === undefined && part.dir === undefined ? whole : part;
  return { lang, dir };
}
