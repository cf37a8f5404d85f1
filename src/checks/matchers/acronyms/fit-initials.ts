import type { Word } from '../words-in.ts';

/** Words that an acronym may leave out: `NEET` is not in education, employment or training. */
const SMALL: ReadonlySet<string> = new Set('a an and at by for from in of on or the to with'.split(' '));
/** A longer acronym may leave out another word too: `NICE` has no letter for “Health”. */
const LONG = 4;
/** Words. The longest expansions have eight or nine. */
const MOST_WORDS = 14;
const LENGTHS = Array.from({ length: MOST_WORDS - 1 }, (_, at) => at + 2);

/** Whether each letter is the first of a word, in this order, from the first word to the last. */
function fits(letters: string, words: readonly Word[], at: number, left: number): boolean {
  const word = words[at];
  if (!word) return letters === '';
  if (letters !== '' && word.lower.startsWith(letters.charAt(0)) && fits(letters.slice(1), words, at + 1, left))
    return true;
  // An expansion starts with the acronym's first letter.
  if (at === 0) return false;
  if (SMALL.has(word.lower)) return fits(letters, words, at + 1, left);
  return left > 0 && fits(letters, words, at + 1, left - 1);
}

export const fitsInitials = (short: string, words: readonly Word[]): boolean =>
  words.length > 1 && words.length <= MOST_WORDS && fits(short.toLowerCase(), words, 0, short.length >= LONG ? 1 : 0);

/** The words just before an acronym that explain it. */
export const fitBefore = (short: string, words: readonly Word[], end: number): readonly Word[] | undefined =>
  LENGTHS.map((length) => words.slice(Math.max(0, end - length), end)).find((some) => fitsInitials(short, some));

/** The words just after it. */
export const fitAfter = (short: string, words: readonly Word[], start: number): readonly Word[] | undefined =>
  LENGTHS.map((length) => words.slice(start, start + length)).find((some) => fitsInitials(short, some));

/**
 * The name with capitals just before an acronym in brackets, if it has the acronym’s letters in their order: `Sampleton University
 * Hospitals NHS Foundation Trust (SFT)`.
 */
export function fitName(short: string, words: readonly Word[], end: number): readonly Word[] | undefined {
  let start = end;
  while (start > Math.max(0, end - MOST_WORDS) && isOfName(words[start - 1], words[start])) start--;
  while (start < end && SMALL.has(words[start]?.lower ?? '')) start++;
  const name = words.slice(start, end);
  return name.length > 1 &&
    hasLetters(
      short.toLowerCase(),
      name.map(({ lower }) => lower),
    )
    ? name
    : undefined;
}

const isOfName = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && (/^\p{Lu}/u.test(word.text) || (SMALL.has(word.lower) && next?.joins === true));

/** Whether a name has these letters in order, the first of them at the start of a word. */
function hasLetters(letters: string, name: readonly string[]): boolean {
  const first = name.findIndex((word) => word.startsWith(letters.charAt(0)));
  if (first < 0) return false;
  let at = 0;
  for (const sign of name.slice(first).join('')) if (sign === letters.charAt(at)) at++;
  return at === letters.length;
}
