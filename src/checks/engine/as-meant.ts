import { createMarkdown } from '../../text/markdown.ts';
import { ODD_SIGNS, plainSign } from '../../text/normalise.ts';

// What rules read: a text in plain characters, however it was typed or pasted. So no rule has separators of its own.

/** A text, and where each of its characters is in the text it was made from. Without places, they are the same. */
export interface AsMeant {
  readonly text: string;
  readonly places?: readonly number[];
}

const { unescapeAll } = createMarkdown({}).utils;

/** What an entity may become: never a mark of Markdown, nor the end of a line. */
const HARMLESS = /^[^\S\n\r]$|^[\p{L}\p{N}\p{Pd}\p{Cf}\u2212.,@/]$/u;
/** The zeros of the scripts that bulletins are translated into; each is followed by its other digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];

const OTHER_DIGITS = new RegExp(
  `[${ZEROS.map((zero) => `\\u{${zero.toString(16)}}-\\u{${(zero + 9).toString(16)}}`).join('')}]`,
  'gu',
);

function decodeEntity(written: string): string {
  const sign = unescapeAll(written);
  return HARMLESS.test(sign) ? sign : written;
}

export function asciiDigit(written: string): string {
  const code = written.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? written : String(code - zero);
}

/** In this order: what every reader of a text does, then what only rules do. No line comes or goes. */
const STEPS: readonly (readonly [signs: RegExp, meant: (found: string) => string])[] = [
  [ODD_SIGNS, plainSign],
  [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, decodeEntity],
  // Soft hyphens, signs without width, zero bytes of UTF-16, and what makes a digit a picture of it.
  [/(?![\t-\r])\p{Cc}|\p{Cf}|\u034f|\ufe0f|\u20e3/gu, () => ''],
  [/[^\S\n\t ]/g, () => ' '],
  [/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)],
  [OTHER_DIGITS, asciiDigit],
  // A letter and its accent, as the names of files have it on a Mac.
  [/\p{L}\p{M}+/gu, (letters) => letters.normalize('NFC')],
  [/\\(?=[-.@/])(?<=[\p{L}\p{N}]\\)/gu, () => ''],
];
/** The signs of which no such step changes any: most texts have no others. */
const USUAL = /^[\n\t -%'-[\]-~£€–—‘’“”•…]*$/;
/** What may be in any text. The sign comes first, so that nothing is looked for at any other. */
const OF_ALL: typeof STEPS = [
  // A dash in a number. Elsewhere it parts a sentence.
  [/[\u2012-\u2015\u2043\u2212](?:(?<=[A-Z\d] {0,2}.)(?= {0,2}\d)|(?<=\d {0,2}.)(?= {0,2}[A-Z]\b))/g, () => '-'],
  [/(?: [\t ](?<=\S..)|\t(?<=\S.))[\t ]*(?=\S)/g, () => ' '],
];

export const readAsMeant = (text: string): AsMeant =>
  [...(USUAL.test(text) ? [] : STEPS), ...OF_ALL].reduce(
    (read: AsMeant, [signs, meant]) => replaceIn(read, signs, meant),
    { text },
  );

/** A text in which these signs are what they mean. */
export function replaceIn(read: AsMeant, signs: RegExp, meant: (found: string) => string): AsMeant {
  const places: number[] = [];
  let text = '';
  let from = 0;
  const keepUntil = (end: number) => {
    text += read.text.slice(from, end);
    for (let at = from; at < end; at++) places.push(placeIn(read, at));
  };
  for (const { 0: found, index } of read.text.matchAll(signs)) {
    const to = meant(found);
    if (to === found) continue;
    keepUntil(index);
    text += to;
    for (let at = 0; at < to.length; at++) places.push(placeIn(read, index));
    from = index + found.length;
  }
  if (from === 0) return read;
  keepUntil(read.text.length);
  return { text, places };
}

/** Where a character was in the text as typed; its end for the place after the last one. */
export function placeIn({ text, places }: AsMeant, at: number): number {
  if (!places) return at;
  return places[at] ?? (places.at(-1) ?? -1) + 1 + at - text.length;
}
