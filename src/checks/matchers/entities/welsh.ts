import { calendarNames } from '../../../fields/calendar-names.ts';
import { matchesOf } from '../find-all.ts';
import { perSentence } from './per-sentence.ts';

// What a Welsh sentence shows without a dictionary: its small words, and a capital after one of them.

const SMALL_WORD =
  /(?<!\p{L})(?:yn|yr|y|ei|eu|mae|oedd|roedd|wedi|gan|gyda|ar|am|i|o|a|ac|neu|ond|bod|nid|pan)(?!\p{L})|[’'](?:n|r|u|w)(?!\p{L})/giu;
/** English has “a”, “i” and “am” too. */
const ENOUGH = 3;

const ENGLISH = /\b(?:the|and|of|is|was|to|for|with)\b/i;

export const isWelsh = perSentence((text) => {
  if (ENGLISH.test(text)) return false;
  let count = 0;
  for (const _ of text.matchAll(SMALL_WORD)) if (++count >= ENOUGH) return true;
  return false;
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
