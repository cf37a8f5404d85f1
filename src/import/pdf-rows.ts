import type { Run } from './pdf-text.ts';

/** Words on a line, from the left. Columns beside each other share rows. */
export type Row = readonly Run[];
/** What follows each other on a page: lines of one column, or rows of a table, each of its cells with its lines. */
export type Block =
  | { readonly kind: 'lines'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Row[])[])[] };
/** Room between words: where it starts and ends. */
export type Gap = readonly [from: number, to: number];

/** In sizes of letters. */
const SAME_ROW = 0.65;

export const sizeOf = (row: Row) => Math.max(...row.map(({ size }) => size));
export const topOf = (row: Row) => Math.min(...row.map(({ y }) => y));
export const rightOf = ({ x, width }: Run) => x + width;
export const textOf = (row: Row) => row.map(({ text }) => text).join(' ');

export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && run.y - (row[0]?.y ?? 0) < SAME_ROW * Math.min(run.size, sizeOf(row))) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

export const stepTo = (rows: readonly Row[], at: number) => topOf(rows[at] ?? []) - topOf(rows[at - 1] ?? []);

/** From one line to the next, as it mostly is. */
export function pitchOf(rows: readonly Row[]): number {
  const steps = rows.map((_, at) => (at === 0 ? 0 : stepTo(rows, at))).filter((step) => step > 0);
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
}

/** Goes on from the line above. */
export const isSmall = (row: Row) => /^[“‘"'(]?\p{Ll}/u.test(textOf(row).trim());
