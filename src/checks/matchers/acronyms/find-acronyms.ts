import { PART } from '../blank-marks.ts';
import type { Prose } from '../read-prose.ts';
import type { Word } from '../words-in.ts';
import { shoutedWords } from './everyday.ts';
import { usualAcronyms } from './usual.ts';

export interface Acronym {
  /** Without the `s` of several: `SCR` of `SCRs`. */
  readonly short: string;
  readonly at: number;
}

/** `CSE`, `DfE`, `SENDCo`, `SCRs`: capitals, with at most one small letter between two of them. */
const ACRONYM = /^(\p{Lu}(?:\p{Ll}?\p{Lu}){1,7}?)(?:['’]?s|\p{Ll})?$/u;
const PLURAL = /['’]?s$/;
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** `AAA`, `GRRR`, but `HEEADSSS` is one. */
const NO_FORM = /^.{0,3}(.)\1\1/u;
/** `CONTENT`, `CHESHIRE`, `CLOSER`: long enough to be said as a word, and no short form that this field uses. */
const SAID = /^[^AEIOUY]{0,3}(?:[AEIOUY]{1,3}[^AEIOUY]{1,3}){2,6}[AEIOUY]{0,2}$/;
const ENDING = /(?:ING|ED|ER|EST|LY|ION|URE|ATE|ISE|ORY|ARY|ABLE|IVE|NESS|ENT|ANCE)$/;
const LONG_WORD = 7;
const isShouted = (short: string) =>
  SAID.test(short) &&
  (short.length >= LONG_WORD || (short.length === LONG_WORD - 1 && ENDING.test(short))) &&
  !usualAcronyms.includes(short);
/** What codes and file names have beside their capitals: `IMG_2041`, `*|FNAME|*`, `{{ contact.NAME }}`. */
const BEFORE_CODE = new RegExp(`[_|%{$#=<\\\\.${PART}]`);
const AFTER_CODE = new RegExp(`[_|%}$=>\\\\${PART}]`);
const SMALL_LETTER = /\p{Ll}/u;
/** This many words in capitals in a row are emphasis, not acronyms. */
const LOUD = 3;

export function findAcronyms({ text, words }: Prose): readonly Acronym[] {
  const found = words.flatMap((word, at) => {
    // Most words are no longer than a letter, or start small.
    if (word.lower.length < 2 || word.text.charCodeAt(0) === word.lower.charCodeAt(0) || !ACRONYM.test(word.text))
      return [];
    const short = word.text.replace(PLURAL, '');
    const isWord = shoutedWords.has(short) || ROMAN.test(short) || NO_FORM.test(short) || isShouted(short);
    return isWord || isCode(text, word) || isReference(text, word) || isOfPlace(text, word) || isLoud(words, at)
      ? []
      : { short, at };
  });
  return words.length > 1 && !SMALL_LETTER.test(text) ? [] : found;
}

const isCode = (text: string, { start, end }: Word) =>
  BEFORE_CODE.test(text.charAt(start - 1)) || AFTER_CODE.test(text.charAt(end));

/** `URN 13180234567`, `WY/104432/18`: rules about personal data report these. `YEF-00318`, `NCSC.GOV.UK`. */
const isReference = (text: string, { end }: Word) =>
  /^(?:\.[A-Z]{2}|\/\d|:? ?\d\w{4}|-\d{3}| number \d)/.test(text.slice(end, end + 9));

/** `Room AB 12`, `passcode QWZX`: letters of a place or a code. */
const isOfPlace = (text: string, { text: { length }, start, end }: Word) =>
  (length === 2 && /^ ?\d{1,3}(?![\d:.])/.test(text.slice(end, end + 5))) ||
  PLACED.test(text.slice(Math.max(0, start - 24), start));
const PLACED =
  /\b(?:room|seats?(?: numbers?)?|row|block|gate|bay|zone|(?:pass)?code|password|username|(?:blood )?group|platform|size|grade|initials|registration)(?: is|:)?\s["“‘]?$/i;

const isCapitals = (word: Word | undefined) =>
  word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase();

function isLoud(words: readonly Word[], at: number): boolean {
  let first = at;
  while (at - first < LOUD && words[first]?.joins && isCapitals(words[first - 1])) first--;
  let last = at;
  while (last - at < LOUD && words[last + 1]?.joins && isCapitals(words[last + 1])) last++;
  return last - first + 1 >= LOUD;
}
