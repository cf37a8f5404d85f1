import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { REST_OF_ROW } from './quoted-cells.ts';

// Rows copied from a table in Word, Excel or a web page have tabs between their cells. They are read as a table.

/** A row's cells, without the sign of a list before them. @example splitTabRow('Course\tDate') // ['Course', 'Date'] */
export const splitTabRow = (line: string): string[] =>
  line
    .replace(/^ +(?:[-*] +)?|^[-*] +/, '')
    .trimEnd()
    .split('\t')
    .map((cell) => cell.trim());

const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]+)[.)]?$/i;

/** Word parts the number of a row from its words with a tab, which has no heading: one cell of the two. */
export function joinNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head = [], ...others] = rows;
  const most = Math.max(...others.map((cells) => cells.length));
  if (most !== head.length + 1 || !others.every(([number = '']) => NUMBER.test(number))) return rows;
  return [head, ...others.map(([number, words, ...rest]) => [`${number} ${words}`, ...rest])];
}

/** Rows of cells, each with the line that it starts on, from 0. More than one tab between them is for looks where it makes rows equal. */
export const readTabRows = (lines: readonly string[]): readonly Row[] =>
  joinSplitCells(splitTabRows(lines).map((cells, line) => ({ line, cells })));

function splitTabRows(lines: readonly string[]): readonly (readonly string[])[] {
  const rows = lines.map(splitTabRow);
  const single = lines.map((line) => splitTabRow(line.replace(/(?<=\S)\t+/g, '\t')));
  return joinNumbers(!areEqual(rows) && areEqual(single) ? single : rows);
}

const areEqual = (rows: readonly (readonly string[])[]) => new Set(rows.map((cells) => cells.length)).size === 1;

/** Word has a tab after the sign of a list, and after the number of a clause. */
const isItem = (line: string) =>
  /^\s*(?:[-*+]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]|\d{1,3}(?:\.\d{1,3})+\.?)\t(?!\d)[^\t]*$/i.test(line);
const isRow = (line: string) => (/^ {0,3}\S.*\t.*\S/.test(line) || /^\t+\S.*\t.*\S/.test(line)) && !isItem(line);
/** `Venue:⇥The Corn Hall` is a line with a label. */
const isLabelled = (cells: readonly string[]) => cells.length === 2 && cells[0]?.endsWith(':');
/** The words over columns have neither addresses nor figures, but for years; above what heads the rows may be none, and then figures may be. */
const isHead = (cells: readonly string[]) =>
  cells.every((cell, column) => (cell !== '' || column === 0) && !/@|:\/\//.test(cell)) &&
  (cells[0] === '' || !cells.some((cell) => /\d/.test(cell.replace(YEAR, '')))) &&
  !YEAR.test(cells[0] ?? '');
const YEAR = /\b20\d\d(?:[/–-]\d{2,4})?$/;

/** One cell across the table, as “Spring term” is between its rows; a sentence would be a paragraph. */
const isAcross = (line: string) => /^[\p{L}\p{N}(“‘"'*][^\t]{0,78}[^\t.!?:]$/u.test(line.trimEnd()) && !isItem(line);

/** A telephone number, a mailbox or an address alone: whom to ring belongs to the row above. */
const CONTACT = /^(?:\+?\(?\d[\d ()-]{7,}\d(?: ?\([^)]*\))?|[^\s@]+@[^\s@]+\.[^\s@]+|(?:https?:\/\/|www\.)\S+)$/;

/** A cell that goes on in the next line, as Word breaks it: what is in brackets or starts with a small letter, and a contact. */
function joinSplitCells(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const column = before ? columnBelow(before, row) : -1;
    if (before && column > 0) {
      const cells = before.cells.map((cell, at) => (at === column ? `${cell}<br>${row.cells[column]}` : cell));
      joined[joined.length - 1] = { ...before, cells };
      continue;
    }
    const isRest =
      before &&
      Math.min(before.cells.length, row.cells.length) === 1 &&
      (/^[(&\p{Ll}]/u.test(row.cells[0] ?? '') || (row.cells.length === 1 && CONTACT.test(row.cells[0] ?? '')));
    if (!isRest) joined.push(row);
    else {
      const words = `${before.cells.at(-1)}<br>${row.cells[0]}`;
      joined[joined.length - 1] = { ...before, cells: [...before.cells.slice(0, -1), words, ...row.cells.slice(1)] };
    }
  }
  return joined;
}

/** The column of a cell alone in its row, which goes on with that above it; -1 where there is none. */
function columnBelow(before: Row, { cells }: Row): number {
  const [column = -1, ...others] = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
  return others.length === 0 && before.cells[column] ? column : -1;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Markdown's block rule for two such lines or more. The first one heads the columns, or the first cell its row. */
export function tabTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);
  // A first cell may be empty, but not in the first row: that would be an indented line.
  const isRest = (line: number) => /^\t+\S/.test(lineAt(line)) || lineAt(line) === REST_OF_ROW;
  const isBetween = (line: number) => isAcross(lineAt(line)) && line + 1 < endLine && isRow(lineAt(line + 1));
  // Between rows that are alike, an empty line is no end.
  const isGap = (line: number) => {
    const [above = '', below = ''] = [lineAt(line - 1), line + 1 < endLine ? lineAt(line + 1) : ''];
    const [cells, next] = [splitTabRow(above), splitTabRow(below)];
    return lineAt(line).trim() === '' && isRow(above) && isRow(below) && cells.length === next.length && !isHead(next);
  };
  const goesOn = (line: number) =>
    line < endLine &&
    (isRow(lineAt(line)) ||
      (line > startLine && isGap(line)) ||
      (line > startLine && (isRest(line) || isBetween(line) || CONTACT.test(lineAt(line).trim()))));
  const lines: number[] = [];
  for (let line = startLine; goesOn(line); line++) lines.push(line);
  const last = startLine + lines.length;
  const starts = lines.filter((line) => lineAt(line) !== REST_OF_ROW && lineAt(line).trim() !== '');
  const rows = readTabRows(starts.map(lineAt)).map(({ line, cells }) => ({ line: starts[line] ?? 0, cells }));
  if (rows.length < 2 || rows.every(({ cells }) => cells.length === 1 || isLabelled(cells))) return false;
  if (silent) return true;
  const isHeaded = isHead(rows[0]?.cells ?? []);
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  state.push('table_open', 'table', 1).map = [startLine, last];
  if (isHeaded) pushRows(state, 'thead', rows.slice(0, 1), columns, () => ['th', undefined]);
  const tagOf: TagOf = (column, cell) => (isHeaded || column > 0 || cell === '' ? ['td', undefined] : ['th', 'row']);
  pushRows(state, 'tbody', rows.slice(isHeaded ? 1 : 0), columns, tagOf);
  state.push('table_close', 'table', -1);
  state.line = last;
  return true;
}

/** A cell's tag, and the scope of a heading that is not its column's. */
type TagOf = (column: number, cell: string) => readonly [tag: 'th' | 'td', scope: 'row' | undefined];

function pushRows(
  state: StateBlock,
  group: 'thead' | 'tbody',
  rows: readonly Row[],
  columns: number,
  tagOf: TagOf,
): void {
  state.push(`${group}_open`, group, 1);
  for (const { line, cells } of rows) {
    state.push('tr_open', 'tr', 1).map = [line, line + 1];
    for (let column = 0; column < columns; column++) {
      const [tag, scope] = tagOf(column, cells[column] ?? '');
      const open = state.push(`${tag}_open`, tag, 1);
      if (scope) open.attrSet('scope', scope);
      const inline = state.push('inline', '', 0);
      inline.content = cells[column] ?? '';
      inline.children = [];
      state.push(`${tag}_close`, tag, -1);
    }
    state.push('tr_close', 'tr', -1);
  }
  state.push(`${group}_close`, group, -1);
}
