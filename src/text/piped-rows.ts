import { EMPTY_CELL, REST_OF_ROW } from './quoted-cells.ts';
import { holdsTable, isTableRow, splitPipeRow } from './table-rows.ts';

/** Between cells; `\|` is text. */
const PIPE = /(?<!\\)\|/;
const BETWEEN = /^[\s:|–—-]+$/;
/** Marks of a heading, a quotation, a block, an item or a table with a sign at its edge: those are Markdown’s. */
const MARKED = /^\s*(?:[#>|]|:::|[-*+] |\d{1,3}[.)] )/;
const LABEL = /^[^:]{1,20}:(?:\s|$)/;

/** With two cells that have words: `|NAME|` is a mailer’s code. */
const FIRST = /^\s*\|[^|]*\|.*[^\s|]/;
const EDGED = /^\s*\|.*\|/;

/**
 * `Name | Role | Phone` above such a row gets tabs between its cells, and so do rows with “|” at their edges where the line of hyphens below the
 * first is missing or is not Markdown’s: a table has these.
 */
export function readPipedRows(typed: readonly string[]): readonly string[] {
  if (!typed.some((line) => PIPE.test(line))) return typed;
  const lines = [...typed];
  const isBlockRow = findBlockRows(typed);
  for (let at = 0; at < lines.length; ) {
    const start = at;
    while (isBlockRow[at] || EDGED.test(lines[at] ?? '') || (at > start && isGap(lines.slice(at, at + 3)))) at++;
    const edged = lines.slice(start, at);
    if (isBlockRow[start] || areEdgedRows(edged)) lines.splice(start, edged.length, ...edged.map(writeEdged));
    if (at > start) continue;
    while (isRow(lines[at])) at++;
    const rows = lines.slice(start, at);
    // Markdown reads rows above hyphens, and those below them.
    if (BETWEEN.test(lines[at] ?? '') && at > start) while (lines[at]?.trim()) at++;
    else if (isTable(rows.map(cellsOf))) lines.splice(start, rows.length, ...rows.map(writeTabs));
    if (at === start) at++;
  }
  return lines;
}

/** In a block that holds a table, each line with such a sign is a row of it. In a row with tabs, the sign is text but at its start. */
function findBlockRows(lines: readonly string[]): readonly boolean[] {
  let isTable = false;
  return lines.map((line) => {
    const [, name] = /^:{3,}[ \t]*([\w-]*)/.exec(line) ?? [];
    if (name !== undefined) isTable = holdsTable(name);
    return isTable && PIPE.test(line) && isTableRow(line) && !/^[^|\t]*\S.*\t/.test(line);
  });
}

/** An empty line before another such row, which does not head a table of Markdown. */
const isGap = ([empty, row = '', below = '']: readonly string[]) =>
  empty?.trim() === '' && EDGED.test(row) && ![row, below].some((line) => BETWEEN.test(line));

function areEdgedRows(rows: readonly string[]): boolean {
  const [first = '', second = ''] = rows;
  const isMarkdown =
    BETWEEN.test(second) &&
    /^[^–—]*-[^–—]*$/.test(second) &&
    splitPipeRow(first).length === splitPipeRow(second).length;
  return (
    FIRST.test(first) && !BETWEEN.test(first) && !isMarkdown && rows.filter((row) => !BETWEEN.test(row)).length > 1
  );
}

function writeEdged(row: string): string {
  if (BETWEEN.test(row)) return REST_OF_ROW;
  const cells = splitPipeRow(row).map((cell) => cell.trim() || EMPTY_CELL);
  return PIPE.test(row) ? indentOf(row) + [...cells, EMPTY_CELL].join('\t') : row;
}

/** A table may be in an item. */
const indentOf = (row: string) => /^ {0,3}/.exec(row)?.[0] ?? '';

const cellsOf = (line: string) =>
  line
    .replace(/\|\s*$/, '')
    .split(PIPE)
    .map((cell) => cell.trim());

const isRow = (line: string | undefined): line is string =>
  line !== undefined &&
  !MARKED.test(line) &&
  !BETWEEN.test(line) &&
  !line.includes('\t') &&
  !line.includes('`') &&
  cellsOf(line).length > 1;

/** Two rows below each other are equally long, and are neither labels, nor links, nor sentences in which somebody typed the sign. */
const isTable = (rows: readonly (readonly string[])[]) =>
  rows.some((cells, at) => cells.length === rows[at + 1]?.length) &&
  !rows.some(isLabelled) &&
  !rows.some(isOfLinks) &&
  !rows.every(isSentence);

const isLabelled = (cells: readonly string[]) =>
  cells.every((cell) => LABEL.test(cell)) || (cells.length === 2 && LABEL.test(cells[0] ?? ''));

const isOfLinks = (cells: readonly string[]) => cells.every((cell) => /:\/\/|\]\(/.test(cell));

const isSentence = ([first = '', ...others]: readonly string[]) =>
  others.length === 1 && first.split(' ').length > 3 && /[.!?]$/.test(others[0] ?? '');

const writeTabs = (row: string) => row.replace(/\|\s*$/, '').replace(new RegExp(PIPE, 'g'), '\t');
