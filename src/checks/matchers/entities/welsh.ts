import { calendarNames } from '../../../fields/calendar-names.ts';
import { perSentence } from '../../engine/once-per.ts';
import { matchesOf } from '../find-all.ts';

// What a Welsh text shows without a dictionary: its small words, and a capital after one of them.

/** Words that English has in almost every sentence; “to”, “on” and “at” are Polish or Welsh words too. */
const ENGLISH =
  /(?<![\p{L}'’-])(?:the|and|of|is|was|were|are|for|with|from|that|this|you|your|we|our|they|their|will|has|have|not)(?![\p{L}'’-])/iu;
const WELSH =
  /(?<![\p{L}-])(?:yn|yr|y|ym|yng|ei|eu|eich|mae|oedd|roedd|bu|bydd|wedi|gan|gyda|drwy|ond|bod|nid|neu|pan|os|pob|hyn|hwn|ydych|rydym|ni|chi)(?![\p{L}-])|[’'](?:n|r|u|w|ch|i)(?!\p{L})/giu;
/** English has these too. */
const WELSH_OR_ENGLISH = /(?<![\p{L}-])(?:a|ac|am|ar|at|i|o|â)(?![\p{L}-])/giu;
/** How many small words tell a language, and how many of them must be no other’s. */
export const SMALL_WORDS = 3;
const OWN_WORDS = 2;

export const hasEnglishWords = (text: string): boolean => ENGLISH.test(text);

export const isWelsh = perSentence((text) => {
  if (hasEnglishWords(text)) return false;
  const own = matchesOf(WELSH, text).length;
  return own >= OWN_WORDS && own + matchesOf(WELSH_OR_ENGLISH, text).length >= SMALL_WORDS;
});

/** Months in small letters, also as they are after “o”: `3 o Fai`, `1 o Ragfyr`. */
export const WELSH_MONTHS: ReadonlyMap<string, number> = new Map(
  calendarNames('cy').months.flatMap((name, index) => {
    const month = name.toLowerCase();
    const mutated = month.replace(/^(?:m|go|t|rh)/, (start) => ({ m: 'f', go: 'o', t: 'd', rh: 'r' })[start] ?? start);
    return [month, mutated].map((form) => [form, index] as const);
  }),
);

/** `yn Nhre-biwt`, `o Gaernarfon`; not `yn Gymraeg`, `o Ragfyr`. */
const IN_PLACE =
  /(?<!\p{L})(?:yn|ym|yng|o|ger|i) (?!(?:G|N?gh?)ymr|Ngh?ymru|Saesneg|Lloegr|Brydain|Ysgol|Ysbyty|N?[CG]h?yngor|[BF]wrdd|Heddlu|Swyddfa)(\p{Lu}\p{Ll}{2,})/gu;

/** A place of Wales, changed as its preposition asks. */
export const hasWelshPlace = (sentence: { readonly text: string }): boolean =>
  isWelsh(sentence) &&
  matchesOf(IN_PLACE, sentence.text).some(([, place = '']) => !WELSH_MONTHS.has(place.toLowerCase()));
