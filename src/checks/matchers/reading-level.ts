import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { ReadSentence } from './sentences.ts';

export interface ReadingLevel {
  readonly sentences: number;
  readonly words: number;
  /** Flesch and Kincaid’s grade: the years at school after which a text is easy to read. */
  readonly grade: number;
}

/** `syllable` searches lists of exceptions for each word, and an archive repeats words. */
const counted = new Map<string, number>();
/** Letters. Anything longer is not a word. */
const LONGEST = 40;

function countSyllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = word.length > LONGEST ? 1 : Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

export function measureReading(sentences: readonly ReadSentence[]): ReadingLevel {
  let words = 0;
  let syllables = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const { lower } of sentence.words) syllables += countSyllables(lower);
  }
  const grade = fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables });
  return { sentences: sentences.length, words, grade };
}
