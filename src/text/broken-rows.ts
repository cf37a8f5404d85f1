import { EMPTY_CELL } from './quoted-cells.ts';

// Rows with tabs that a line break within a cell has split, as Word pastes them. What is not surely a cell’s stays a row of its own.

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A telephone number, a mailbox or an address alone: whom to ring belongs to the row above. */
export const CONTACT = /^(?:\+?\(?\d[\d ()-]{7,}\d(?: ?\([^)]*\))?|[^\s@]+@[^\s@]+\.[^\s@]+|(?:https?:\/\/|www\.)\S+)$/;

/** What is in brackets, or starts with a small letter. */
export const GOES_ON = /^[(&\p{Ll}]/u;
const OPEN_END = /[,;&/–-]$|\b(?:and|or|of|the|to|in|with|for|a|ac|neu)$/i;
/** A time, a day or a price. */
const FIGURE = /^(?:[£(]?\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? \d)/i;
const kindOf = (cell = '') => (/^\S+@\S|^https?:/.test(cell) ? 'address' : FIGURE.test(cell) ? 'figure' : 'words');
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/;
const ENDS_IN_ITEM = /(?:^|\t)\s*(?:[-*+•]|\d{1,3}[.)])\s[^\t]*$/;
/** Where Markdown has more to say of a line. */
const MARKED = /^\s*(?:#{1,6}\s|>|:::|[-*_]{3,}\s*$)/;

/** More lines between two rows are no cell. */
export const MOST_LINES = 12;

/** One cell across the table, as “Spring term” is between its rows; a sentence would be a paragraph. */
export const isAcross = (line: string): boolean =>
  /^[\p{L}\p{N}(“‘"'*][^\t]{0,78}[^\t.!?:]$/u.test(line.trimEnd()) && !ITEM.test(line);

/** A line in which a cell may go on. An item of a list does so below another. */
export const isCellLine = (line: string, above: string): boolean =>
  line.trim() !== '' &&
  !line.includes('\t') &&
  !MARKED.test(line) &&
  (!ITEM.test(line) || ENDS_IN_ITEM.test(above.trimEnd()));

/** The rows as they were before Word broke their cells. The first one says how many columns there are. */
export function joinBrokenRows(rows: readonly Row[]): readonly Row[] {
  const completes = findCompleting(rows);
  const joined: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const before = joined.at(-1);
    if (!before || isWhole(before) || isWhole(row)) {
      joined.push(row);
      continue;
    }
    const column = columnBelow(before, row);
    if (column > 0) joined[joined.length - 1] = join(before, row.cells[column], column);
    else if (isRest(before, row) || isWithin(rows, at) || completes(before, row, rows[at + 1]))
      joined[joined.length - 1] = join(before, row.cells[0], before.cells.length - 1, row.cells.slice(1));
    else joined.push(row);
  }
  return joined;
}

const isWhole = ({ cells }: Row) => cells.at(-1) === EMPTY_CELL;

const join = ({ line, cells }: Row, words: string | undefined, column: number, more: readonly string[] = []): Row => ({
  line,
  cells: [...cells.map((cell, at) => (at === column ? `${cell}<br>${words}` : cell)), ...more],
});

/** Two parts of one row, with a line between them or not: the second starts as no row does, or has figures where whole rows have words. */
function findCompleting(rows: readonly Row[]): (before: Row, row: Row, after: Row | undefined) => boolean {
  const columns = rows[0]?.cells.length ?? 0;
  const whole = rows.slice(1).filter(({ cells }) => cells.length === columns);
  const isOdd = (cell: string, column: number) =>
    cell !== '' && whole.length > 0 && !whole.some(({ cells }) => kindOf(cells[column]) === kindOf(cell));
  const starts = whole.length > 0 ? whole : rows.slice(1, 2);
  const haveFigures = starts.some(({ cells }) => kindOf(cells[0]) !== 'words');
  const goOn = starts.some(({ cells }) => GOES_ON.test(cells[0] ?? ''));
  const completes = (before: Row, row: Row) => {
    const [first = '', ...others] = row.cells;
    const room = columns - before.cells.length - others.length;
    if (Math.min(before.cells.length, row.cells.length) < 2 || room < 0 || (room > 0 && whole.length === 0))
      return false;
    if ((!goOn && GOES_ON.test(first)) || (!haveFigures && kindOf(first) !== 'words')) return true;
    return row.cells.some(isOdd) && ![...before.cells, ...others].some(isOdd);
  };
  return (before, row, after) => completes(before, isLine(row) && after ? after : row);
}

/** The column of a cell alone in its row, which goes on with that above it; -1 where there is none, or each is a figure of its own. */
function columnBelow(before: Row, { cells }: Row): number {
  const [column = -1, ...others] = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
  const areFigures = [before.cells[column], cells[column]].every((cell) => kindOf(cell) === 'figure');
  return others.length === 0 && before.cells[column] && !areFigures ? column : -1;
}

/** Whether a row is the rest of the one above: one of the two is a cell alone, and its words go on; or it is a contact. */
function isRest({ cells }: Row, { cells: [first = '', ...others] }: Row): boolean {
  if (cells.length > 1 && others.length > 0) return false;
  return goesOn(cells.at(-1), first) || (others.length === 0 && CONTACT.test(first));
}

const goesOn = (last = '', next = '') => GOES_ON.test(next) || OPEN_END.test(last);

const isLine = (row: Row | undefined) => row?.cells.length === 1;

/** Several lines between two rows, or one that is not words across the table. */
function isWithin(rows: readonly Row[], at: number): boolean {
  if (!isLine(rows[at])) return false;
  let start = at;
  while (isLine(rows[start - 1])) start--;
  let end = at + 1;
  while (isLine(rows[end])) end++;
  const words = rows[at]?.cells[0];
  if (start < 2 || end === rows.length || (at === end - 1 && goesOn(words, rows[end]?.cells[0]))) return false;
  return end - start > 1 || !isAcross(words ?? '');
}
