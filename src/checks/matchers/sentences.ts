import { oncePer } from '../engine/once-per.ts';
import { LINE, PART } from './blank-marks.ts';
import type { Prose } from './read-prose.ts';
import type { Word } from './words-in.ts';

export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  /** A word with a hyphen counts as one. */
  readonly words: readonly Word[];
}

const ENDS = new RegExp(`[${LINE}${PART}]`);
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Unicode's rules (UAX #29) do not know abbreviations: after these, or a single letter, a sentence goes on. */
const GOES_ON =
  /(?:^|[\s(“"‘'])(?:St|Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|No|Nos|Fig|Vol|Ch|cf|vs|approx|incl|esp|e\.g|i\.e|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** @param prose a paragraph, an item or the value of a field; each cell of a table has its own sentences */
export const sentencesIn = oncePer(
  ({ text, words }: Pick<Prose, 'text' | 'words' | 'known'>): readonly ReadSentence[] => {
    const sentences: ReadSentence[] = [];
    let start = 0;
    let at = 0;
    let end = 0;
    const close = () => {
      const own: Word[] = [];
      for (; at < words.length && (words[at]?.start ?? 0) < end; at++) {
        const word = words[at];
        if (word && !(own.length > 0 && isHyphenated(text, word))) own.push(word);
      }
      const [first, last] = [own[0], words[at - 1]];
      if (first && last) sentences.push({ start: first.start, end: last.end, words: own });
      start = end;
    };
    for (const part of text.split(ENDS)) {
      for (const { segment } of segmenter.segment(part)) {
        end += segment.length;
        if (!GOES_ON.test(text.slice(Math.max(start, end - 16), end))) close();
      }
      close();
      end += 1;
    }
    return sentences;
  },
);

/** Whether it is the second half of a word such as `multi-agency`. */
const isHyphenated = (text: string, word: Word) => word.joins && text.charAt(word.start - 1) === '-';
