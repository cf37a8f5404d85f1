// How much room words take on a sheet of paper. A build has no browser to ask, so it reckons with wide letters of each sort in the pages'
// typeface: what is reckoned to fit does fit. And styles/sheets.css ends each text after its most lines.

export const BOLD = 1.08;
export const POINT = 25.4 / 72;
/** As high as an A4 page between its margins of 12 mm, and a little less for printers that are not exact. */
export const PAGE = 271;
export const WIDTH = 186;
/** In ems, with some of what is left empty at the ends of lines. All other signs are as wide as they are high. */
const WIDTHS = [
  [/[a-z .,:;!?'’()/-]/g, 0.53],
  [/[A-Z0-9]/g, 0.7],
] as const;

/** @param measure the length of a line, in ems */
export function countLines(words: string, measure: number): number {
  const narrower = WIDTHS.map(([letters, width]) => (words.match(letters)?.length ?? 0) * (1 - width));
  return Math.ceil((words.length - sum(narrower)) / measure);
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
