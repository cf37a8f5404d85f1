import type { Writing } from './model.ts';

/** What says which language it is in, where it differs from what it is part of. */
export type Spoken = Pick<Writing, 'lang' | 'dir'>;

/** The language of a section: its own, or that of the whole. */
export function partLanguage(part: Spoken, whole: Spoken): Spoken {
  return part.lang === undefined && part.dir === undefined ? whole : part;
}
