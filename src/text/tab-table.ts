import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { CONTACT, GOES_ON, isAcross, isCellLine, joinBrokenRows, MOST_LINES, type Row } from './broken-rows.ts';
import { EMPTY_CELL, REST_OF_ROW } from './quoted-cells.ts';

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
  joinBrokenRows(splitTabRows(lines).map((cells, line) => ({ line, cells }))).map(({ line, cells }) => ({
    line,
    cells: (cells.at(-1) === EMPTY_CELL ? cells.slice(0, -1) : cells).map((cell) => (cell === EMPTY_CELL ? '' : cell)),
  }));

function splitTabRows(lines: readonly string[]): readonly (readonly string[])[] {
  const rows = lines.map((line) => (line.includes('\t') ? splitTabRow(line) : [line.trim().replace(/^[-*+] /, '• ')]));
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

/** The markup of a table that Markdown alone would not read: no cell of it is dropped. */
export const PASTED = 'pasted';
/** The markup of a row that is one line of words between the others. */
export const ACROSS = 'across';

/** What belongs to the last row, though no other is below it. */
const isEnd = (line: string) => CONTACT.test(line) || (GOES_ON.test(line) && line.length < 80);

/** Markdown's block rule for two such lines or more. The first one heads the columns, or the first cell its row. */
export function tabTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);
  // A first cell may be empty, but not in the first row: that would be an indented line.
  const isRest = (line: number) => /^\t+\S/.test(lineAt(line)) || lineAt(line) === REST_OF_ROW;
  // Lines between two rows are words across the table, or those of a cell that Word has broken.
  const isBetween = (line: number) => {
    let below = line;
    while (below < endLine && below - line < MOST_LINES && isCellLine(lineAt(below), lineAt(below - 1))) below++;
    if (below === line || below === endLine || !isRow(lineAt(below))) return false;
    return (below === line + 1 && isAcross(lineAt(line))) || !isHead(splitTabRow(lineAt(below)));
  };
  // Between rows that are alike, an empty line is no end.
  const isGap = (line: number) => {
    const [above = '', below = ''] = [lineAt(line - 1), line + 1 < endLine ? lineAt(line + 1) : ''];
    const [cells, next] = [splitTabRow(above), splitTabRow(below)];
    const isApart = line < startLine + 2 ? !isEdged : line + 2 < endLine && isRow(lineAt(line + 2));
    const isNext = isHead(next) && isApart;
    return lineAt(line).trim() === '' && isRow(above) && isRow(below) && cells.length === next.length && !isNext;
  };
  const isEdged = lineAt(startLine).endsWith(EMPTY_CELL);
  const isMore = (line: number) =>
    isEdged ? lineAt(line) === REST_OF_ROW : isRest(line) || isBetween(line) || isEnd(lineAt(line).trim());
  const goesOn = (line: number) =>
    line < endLine && (isRow(lineAt(line)) || (line > startLine && (isGap(line) || isMore(line))));
  const lines: number[] = [];
  for (let line = startLine; goesOn(line); line++) lines.push(line);
  const last = startLine + lines.length;
  const starts = lines.filter((line) => lineAt(line) !== REST_OF_ROW && lineAt(line).trim() !== '');
  const rows = readTabRows(starts.map(lineAt)).map(({ line, cells }) => ({ line: starts[line] ?? 0, cells }));
  const isNone = rows.length < 2 || rows.every(({ cells }) => cells.length === 1 || isLabelled(cells));
  const isSure = rows.length > 0 && (state.env.holdsTable || isEdged);
  if (isNone && !isSure) return false;
  if (silent) return true;
  pushTable(state, [startLine, last], rows);
  return true;
}

/** @param lines of the file: the first, and the one after the last */
function pushTable(state: StateBlock, lines: [number, number], rows: readonly Row[]): void {
  const isHeaded = isHead(rows[0]?.cells ?? []);
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  Object.assign(state.push('table_open', 'table', 1), { map: lines, markup: PASTED });
  if (isHeaded) pushRows(state, 'thead', rows.slice(0, 1), columns, true);
  pushRows(state, 'tbody', rows.slice(isHeaded ? 1 : 0), columns, isHeaded);
  state.push('table_close', 'table', -1);
  state.line = lines[1];
}

/** @param isHeaded whether the columns have headings; otherwise the first cells head their rows */
function pushRows(
  state: StateBlock,
  group: 'thead' | 'tbody',
  rows: readonly Row[],
  columns: number,
  isHeaded: boolean,
): void {
  state.push(`${group}_open`, group, 1);
  for (const [at, { line, cells }] of rows.entries()) {
    const map = [line, rows[at + 1]?.line ?? line + 1];
    Object.assign(state.push('tr_open', 'tr', 1), { map, markup: cells.length === 1 ? ACROSS : '' });
    for (let column = 0; column < columns; column++) {
      const content = cells[column] ?? '';
      const headsRow = !isHeaded && column === 0 && content !== '';
      const tag = group === 'thead' || headsRow ? 'th' : 'td';
      const open = state.push(`${tag}_open`, tag, 1);
      if (headsRow) open.attrSet('scope', 'row');
      Object.assign(state.push('inline', '', 0), { content, children: [] });
      state.push(`${tag}_close`, tag, -1);
    }
    state.push('tr_close', 'tr', -1);
  }
  state.push(`${group}_close`, group, -1);
}
