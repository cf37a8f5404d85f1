import { perSentence } from '../../engine/once-per.ts';
import { matchesOf } from '../find-all.ts';
import { ORDINARY } from './ordinary-words.ts';
import { isWelsh } from './welsh.ts';

/** Words in small letters: a name is another rule’s. */
const WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}’'-]{2,}\p{Ll}(?![\p{L}\p{N}])/gu;
/** Endings of words for qualities, states and deeds, of which a review of any case is full. */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ence|ance|ism|ship|hood|able|ible|ive|ous|ful|less|ly|ing|ed|ise|ize|al|ic|ate|ent|cy|ry|ward|wise|sel(?:f|ve)|n[’']t|th)s?$/;
const ENDINGS: readonly (readonly [ending: RegExp, stem: string])[] = [
  [/ies$/, 'y'],
  [/sses$/, 'ss'],
  [/(?:ing|ed|es|s)$/, ''],
];

/** A rough stem, the same for `canal` and `canals`, `place` and `placed`. */
function stemOf(word: string): string {
  const plain = word.replace(/[’']s?$/, '');
  for (const [ending, stem] of ENDINGS) {
    const short = plain.replace(ending, stem);
    if (short !== plain && short.length >= 3) return short.replace(/(.)\1$/, '$1').replace(/e+$/, '');
  }
  return plain.replace(/e+$/, '');
}

const ordinary: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/).map(stemOf));

/** Whether bulletins use a word every month. @example isOrdinary('Practitioners') */
export const isOrdinary = (word: string): boolean => ordinary.has(stemOf(word.toLowerCase()));

/** The words of a sentence that bulletins hardly ever use. */
export const unusualWordsIn = perSentence((text): readonly string[] =>
  isWelsh({ text })
    ? []
    : matchesOf(WORD, text).flatMap(([word]) => (ABSTRACT.test(word) || isOrdinary(word) ? [] : word)),
);
