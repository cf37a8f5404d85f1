// A text as a set of its groups of up to three signs, so that what a pattern needs is looked up and not searched for. In it, small letters
// stand for capitals, one digit for all, and `PART` for where a word starts or ends, whatever space is there.

export const PART = ' ';
/** Any letter beyond ASCII that has a capital: patterns know which belong together, and we do not. */
const CASED = '~';

/** What a sign is in a set. */
export function meaningOf(sign: string): string {
  if (/[\s\d]/.test(sign)) return /\d/.test(sign) ? '0' : PART;
  const small = sign.toLowerCase();
  return sign < '\u0080' || small === sign.toUpperCase() ? small : CASED;
}

/** By its code; each sign is looked at once. */
const MEANT = new Uint16Array(0x10000);
const meantBy = (code: number): number => (MEANT[code] ||= meaningOf(String.fromCharCode(code)).charCodeAt(0));

const PART_CODE = PART.charCodeAt(0);
const isWord = (code: number) => (code >= 0x61 && code <= 0x7a) || code === 0x30;

/** The signs of a text, or of a part of a pattern, where it is not known what comes before the first and after the last. */
export function signsOf(written: string): Uint16Array {
  const signs = new Uint16Array(2 * written.length);
  let count = 0;
  let before: number | undefined;
  for (let at = 0; at < written.length; at++) {
    const sign = meantBy(written.charCodeAt(at));
    const isParted = before !== undefined && isWord(sign) !== isWord(before);
    if (isParted && signs[count - 1] !== PART_CODE) signs[count++] = PART_CODE;
    if (sign !== PART_CODE) signs[count++] = sign;
    before = sign;
  }
  return signs.subarray(0, count);
}

/** Numbers of groups in a set, spread so that the groups of words seldom share one. */
const groupOf = (first: number, second: number, third: number) =>
  Math.imul((first << 14) ^ (second << 7) ^ third, 0x85ebca6b) >>> 15;

/** Of longer words, groups of three say enough. */
const SHORT = 4;

/** The groups that a text must have to have these signs: none if they say nothing. */
export function groupsOf(signs: Uint16Array): readonly number[] {
  const groups: number[] = [];
  for (let at = 0; at < signs.length; at++) {
    const [first = 0, second = 0, third = 0] = [signs[at - 2], signs[at - 1], signs[at]];
    if (at >= 2) groups.push(groupOf(first, second, third));
    if (signs.length > SHORT) continue;
    if (at >= 1) groups.push(groupOf(0, second, third));
    if (third !== PART_CODE) groups.push(groupOf(0, 0, third));
  }
  return groups;
}

/** Bits of a set: as many as a sentence leaves nearly empty, or a whole issue. */
const [FEW, MANY] = [1 << 13, 1 << 16];
const LONG = 600;

/** The groups of a text, each a bit. */
export type Grams = Uint8Array;

/** Bytes of the set of a text. */
export const sizeOf = (text: string): number => (text.length < LONG ? FEW : MANY) >> 3;

/** @param grams empty, of the size of the text */
export function readGrams(text: string, grams: Grams): Grams {
  const signs = signsOf(` ${text} `);
  let [first, second] = [0, 0];
  for (let at = 0; at < signs.length; at++) {
    const third = signs[at] ?? 0;
    add(grams, groupOf(0, 0, third));
    add(grams, groupOf(0, second, third));
    add(grams, groupOf(first, second, third));
    first = second;
    second = third;
  }
  return grams;
}

const byteOf = (grams: Grams, group: number) => (group >> 3) & (grams.length - 1);

function add(grams: Grams, group: number): void {
  const byte = byteOf(grams, group);
  grams[byte] = (grams[byte] ?? 0) | (1 << (group & 7));
}

export const hasGroup = (grams: Grams, group: number): boolean =>
  ((grams[byteOf(grams, group)] ?? 0) & (1 << (group & 7))) !== 0;
