// How much room words take on a sheet of paper. A build has no browser to ask, so it takes small letters for as wide as the wider ones of the
// pages' typeface and all others for an em: what is reckoned to fit does fit. And styles/sheets.css ends each text after its most lines.

export const BOLD = 1.08;
export const POINT = 25.4 / 72;
/** As high as an A4 page between its margins of 12 mm, and a little less for printers that are not exact. */
export const PAGE = 271;
export const WIDTH = 186;
/** Of a small letter, with what is left empty at the end of a line. */
const LETTER = 0.6;

/** @param measure the length of a line, in ems */
export function countLines(words: string, measure: number): number {
  const small = words.match(/[a-z0-9 .,:;!?'’()/-]/g)?.length ?? 0;
  return Math.ceil((small * LETTER + words.length - small) / measure);
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
