import { groupBy } from '../text/group-by.ts';
import { takeId } from '../text/slug.ts';
import type { Glossary } from './archive.ts';

/** A list of fewer is seen at a glance, and needs no letters. */
const LEAST_FOR_LETTERS = 20;

// One order for every language: in Welsh “ng” is between g and h, where nobody looks for NGO.
const alphabet = new Intl.Collator('en-GB', { numeric: true });

export function sortGlossary(glossary: Glossary) {
  const taken = new Set<string>();
  return Object.entries(glossary)
    .sort(([a], [b]) => alphabet.compare(a, b) || (a < b ? -1 : 1))
    .map(([short, meaning]) => ({ id: takeId(anchorOf(short), taken), short, meaning }));
}

/** @returns nothing where the glossary is so short that its letters would be in the way */
export function groupByLetter(entries: ReturnType<typeof sortGlossary>) {
  if (entries.length < LEAST_FOR_LETTERS) return [];
  return [...groupBy(entries, ({ short }) => letterOf(short))].map(([letter, ofLetter]) => ({
    id: `letter-${letter === OTHERS ? 'other' : letter.toLowerCase()}`,
    letter,
    entries: ofLetter,
  }));
}

const OTHERS = '0–9';

const withoutAccents = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '');

const letterOf = (short: string) => /^\p{L}/u.exec(withoutAccents(short))?.[0].toUpperCase() ?? OTHERS;

function anchorOf(short: string): string {
  const anchor = withoutAccents(short)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return anchor.startsWith('letter-') || anchor === '' ? `word-${anchor || 'sign'}` : anchor;
}
