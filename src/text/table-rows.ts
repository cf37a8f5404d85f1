import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { REST_OF_ROW } from './quoted-cells.ts';
import { joinNumbers, splitTabRow } from './tab-table.ts';

// A block whose table is its content: each row becomes a token, whether its cells are between “|” or between tabs, and with or without the
// line of hyphens that Markdown wants below the first. content/event-rows.ts knows what the cells are.

/** The blocks that hold such a table. */
const TABLE_BLOCKS: ReadonlySet<string> = new Set(['events']);
export const holdsTable = (name: string): boolean => TABLE_BLOCKS.has(name.toLowerCase());

/** A row’s cells and, from 1, the column in its line where each starts. */
export interface RowMark {
  readonly columns: readonly number[];
  /** Whether cells were left out: more than a row, or the file, may have. */
  readonly tooLong: boolean;
}

/** Tells the words of a cell from others. */
export interface CellMark {
  readonly isCell: true;
}

/** More are a spreadsheet, and what is made of a cell takes a thousand times the memory of its letters. */
const MOST_IN_ROW = 30;
const MOST_IN_FILE = 5_000;

const FIELD = /^[ \t]*[A-Za-z][A-Za-z -]{0,24}:[ \t\u00a0]+[^\t]*$/;

/** A line with cells in it. `book:→training@example.org` is a field with a tab for its space. */
export function isTableRow(line: string): boolean {
  if (/^[ \t]*\|/.test(line) || line === REST_OF_ROW) return true;
  return /[|\t]/.test(line.trimEnd()) && !FIELD.test(line);
}

/** The hyphens below a table’s first row, which a word processor may have made dashes of. */
const isSeparator = (cells: readonly string[]) =>
  cells.length > 0 && cells.every((cell) => /^:?[-–—]+:?$/.test(cell)) && cells.join('').length > 1;

/** Of a row that was typed as an item of a list; where it is no row, list-marks.ts has made a hyphen of it. */
const BULLET = /^([ \t]*(?:\|[ \t]*)?)[-*+•] +/;

/** Cells between “|”; the one that is written `\|` is text. */
export const splitPipeRow = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);

/** A “|” in a row with tabs is text, but for the first sign. */
const splitRow = (line: string): string[] =>
  line.includes('|') && (!line.includes('\t') || line.trimStart().startsWith('|'))
    ? splitPipeRow(line).map((cell) => cell.trim().replaceAll('\\|', '|'))
    : splitTabRow(line);

/** Of a table that was aligned by hand, in which several tabs are one space between cells, its rows with single tabs. */
function singleTabs(rows: readonly string[]): readonly string[] {
  const [first = ''] = rows;
  const isIndented = rows.every((row) => row.startsWith('\t'));
  const plain = isIndented ? rows.map((row) => row.replace(/^\t+/, '')) : rows;
  return /\S\t\t+\S/.test(first) ? plain.map((row) => row.replace(/(\S)\t+/g, '$1\t')) : plain;
}

/** Reads the lines of such a block: rows by themselves, and what is between them as Markdown. */
export function tokenizeTable(state: StateBlock, from: number, to: number): void {
  let line = from;
  while (line < to) {
    const start = line;
    const isRow = isTableRow(lineAt(state, line));
    while (line < to && isTableRow(lineAt(state, line)) === isRow) line++;
    if (isRow) pushRows(state, start, line);
    else readBetween(state, start, line);
  }
}

const lineAt = (state: StateBlock, line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);

function readBetween(state: StateBlock, from: number, to: number): void {
  const { lineMax } = state;
  state.lineMax = to;
  state.md.block.tokenize(state, from, to);
  state.lineMax = lineMax;
}

function pushRows(state: StateBlock, from: number, to: number): void {
  const env = state.env as { rowCells?: number };
  const lines = Array.from({ length: to - from }, (_, index) => from + index);
  const starts = lines.filter((line) => lineAt(state, line) !== REST_OF_ROW);
  const written = starts.map((line) => lineAt(state, line));
  const rows = joinNumbers(singleTabs(written).map((row) => splitRow(row.replace(BULLET, '$1'))));
  for (const [index, all] of rows.entries()) {
    if (isSeparator(all)) continue;
    const left = MOST_IN_FILE - (env.rowCells ?? 0);
    const cells = all.slice(0, Math.min(MOST_IN_ROW, left));
    env.rowCells = (env.rowCells ?? 0) + cells.length;
    const line = starts[index] ?? from;
    const open = state.push('bulletin_row_open', 'p', 1);
    open.map = [line, starts[index + 1] ?? to];
    open.meta = {
      columns: columnsOf(cells, written[index] ?? ''),
      tooLong: cells.length < all.length,
    } satisfies RowMark;
    for (const content of cells) {
      const cell = state.push('inline', '', 0);
      Object.assign(cell, { content, map: [line, line + 1], children: [], meta: { isCell: true } satisfies CellMark });
    }
    state.push('bulletin_row_close', 'p', -1);
  }
}

function columnsOf(cells: readonly string[], written: string): number[] {
  let from = 0;
  return cells.map((cell) => {
    const found = written.indexOf(cell, from);
    if (found >= 0) from = found + cell.length;
    return (found >= 0 ? found : from) + 1;
  });
}
