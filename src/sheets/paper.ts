import { breakLines } from '../text/break-lines.ts';

// How much room words take on a sheet of paper. A build has no browser to ask, so it reckons with the widest letters of each
// sort in the pages' typeface: a line comes out too long rather than too short, and what is reckoned to fit does fit.

const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[.,:;!'’ijl ]/, 0.29],
  [/[Iftr()[\]"“”-]/, 0.4],
  [/[a-ln-vx-z–?/*]/, 0.575],
  [/[0-9]/, 0.65],
  [/[mw]/, 0.85],
  [/[MW@%&—…]/, 0.93],
  [/[A-Z]/, 0.73],
  [/[\u00c0-\u024f]/, 0.78],
];
export const BOLD = 1.08;
export const POINT = 25.4 / 72;
/** As high as an A4 page between its margins of 12 mm, and a little less for printers that are not exact. */
export const PAGE = 271;
export const WIDTH = 186;
const WIDEST = 1.05;
/** Letters that no page has room for, at any size: what follows them is left out in any case. */
const LONGEST = 10_000;

const known = new Map<string, number>();

function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) width += known.get(letter) ?? widthOfLetter(letter);
  return width;
}

function widthOfLetter(letter: string): number {
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  known.set(letter, width);
  return width;
}

export const countLines = (words: string, measure: number): number => linesOf(words, measure).length;

/** What was broken last: a sheet is tried in several sizes, and asks for each text more than once. */
const broken = new Map<string, readonly string[]>();
const KEPT = 2_000;

function linesOf(words: string, width: number): readonly string[] {
  const key = `${width} ${words}`;
  const lines =
    broken.get(key) ?? breakLines(words.slice(0, LONGEST).replace(/\s+/g, ' ').trim(), { width, measure: widthOf });
  if (broken.size >= KEPT) broken.clear();
  broken.set(key, lines);
  return lines;
}

export function cutLines(words: string, lines: number, measure: number): string {
  const broken = linesOf(words, measure);
  if (broken.length <= lines) return words;
  const pieces = broken.slice(0, Math.max(1, lines)).join(' ').split(' ');
  for (let kept = pieces.length; ; kept--) {
    const cut = `${startOf(words, pieces.slice(0, kept).join('').length).replace(/[\s,.;:–-]+$/, '')} …`;
    if (kept === 1 || countLines(cut, measure) <= lines) return cut;
  }
}

/** The start, up to so many letters: a word that is broken over lines has no spaces in it. */
function startOf(words: string, letters: number): string {
  let passed = 0;
  let end = 0;
  while (end < words.length && passed < letters) if (/\S/.test(words[end++] ?? '')) passed++;
  return words.slice(0, end);
}

const ROUNDING = 0.001;

export interface Fitted<T> {
  readonly shown: readonly T[];
  readonly left: number;
}

export const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);

/** As many as there is room for; where some are left out, room for a line is kept for saying so. */
export function fitInto<T>(items: readonly T[], room: number, heightOf: (item: T) => number): Fitted<T> {
  const heights = items.map(heightOf);
  let count = items.length;
  while (count > 0 && sum(heights.slice(0, count)) + (count < items.length ? 1 : 0) > room + ROUNDING) count--;
  return { shown: items.slice(0, count), left: items.length - count };
}
