import type { Writing } from './model.ts';

/** What says which language it is in, where it is not that of what it stands in. */
export type Spoken = Pick<Writing, 'lang' | 'dir'>;

/** The language of a section: its own, or that of what it stands in. */
export function partLanguage(part: Spoken, whole: Spoken): Spoken {
  return part.lang === undefined && part.dir === undefined ? whole : part;
}
