import { slips } from '../../../text/nearest.ts';

const SAME: Readonly<Record<string, string>> = { saint: 'st', center: 'centre', rd: 'road', childrens: 'children' };
/** Letters. Shorter words are too alike: Hall, Hill and Hull are three places. */
const SHORTEST = 6;

/**
 * A word as it sounds: capitals, accents, apostrophes, doubled letters, and Mac or Mc do not matter.
 * @example foldWord('Macdonald') === foldWord('McDonald’s')
 */
export function foldWord(word: string): string {
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const one = SAME[letters] ?? letters;
  return /\d/.test(one) ? one : one.replace(/^mac(?=[a-z]{4})/, 'mc').replace(/(.)\1+/g, '$1');
}

/** A word, and the word without each of its letters: words one slip apart share one of these. */
const slipsOf = (folded: string): readonly string[] =>
  folded.length < SHORTEST || /\d/.test(folded)
    ? [folded]
    : [folded, ...Array.from(folded, (_, at) => folded.slice(0, at) + folded.slice(at + 1))];

/** One letter added, missing or different, or two swapped; the first letter, by which people tell names apart, is the same. */
const isOneSlip = (word: string, other: string): boolean =>
  word[0] === other[0] && Math.min(word.length, other.length) >= SHORTEST && slips(word, other) === 1;

export class WordFamilies {
  private readonly bySlip = new Map<string, string[]>();
  private readonly known = new Map<string, string | undefined>();

  /** @param words folded, the most frequent first: later ones join the family of an earlier one */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (this.familyOf(word) !== undefined) continue;
      this.known.set(word, word);
      for (const slip of slipsOf(word)) this.bySlip.set(slip, [...(this.bySlip.get(slip) ?? []), word]);
    }
    // A word that had no family while they grew may have one now.
    for (const [word, family] of this.known) if (family === undefined) this.known.delete(word);
  }

  /** The word that represents all similar spellings; undefined for a word that is in no name. */
  familyOf(word: string): string | undefined {
    const before = this.known.get(word);
    if (before !== undefined || this.known.has(word)) return before;
    const near = slipsOf(word).flatMap((slip) => this.bySlip.get(slip) ?? []);
    const family = near.includes(word) ? word : near.find((other) => isOneSlip(word, other));
    this.known.set(word, family);
    return family;
  }
}
