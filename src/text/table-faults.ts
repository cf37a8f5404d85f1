import { grouped } from './excerpt.ts';
import type { Token } from './markdown.ts';
import { atLine, type Report } from './problem.ts';
import { PASTED } from './tab-table.ts';
import { splitPipeRow } from './table-rows.ts';
import { MOST_CELLS } from './table-size.ts';

// What goes wrong with tables: rows that Markdown takes for text, and cells that it drops without a word.

/** @param typed rows that would be printed as typed, each with “|” at its start */
export function explainLooseRows(typed: string): string {
  const [first = ''] = typed.split('\n');
  if (isSeparator(first))
    return 'An empty line separates these rows from their table, so they would be printed as typed. Delete the empty line.';
  return `These rows would be printed as typed. Write “${separatorFor(splitPipeRow(first).length)}” in the line below the first.`;
}

/** Markdown drops the cells that a row has beyond the first one’s, and takes a line right below a table for a row. @param lines the file */
export function checkRows(tokens: readonly Token[], lines: readonly string[], report: Report): void {
  let most: number | undefined;
  for (const { type, map, meta, markup } of tokens) {
    if (type !== 'tr_open' && type !== 'table_open') continue;
    const line = map?.[0] ?? 0;
    const cells = splitPipeRow((lines[line] ?? '').replace(PREFIX, '')).length;
    const say = (message: string) => report('table', atLine(line), message);
    if (type === 'table_open') {
      most = markup === PASTED ? undefined : cells;
      const limit = `The tables in this file have ${grouped(meta?.cells ?? 0)} cells; the limit is ${grouped(MOST_CELLS)}.`;
      if (meta) say(`${limit} Keep only the rows that readers need.`);
    } else if (most !== undefined && cells > most) {
      say(
        `This row has ${cells} cells and the table’s first row has ${most}, so the rest would be lost. Give both the same number. (Write “\\|” for a “|” that is text.)`,
      );
    } else if (most !== undefined && most > 1 && !lines[line]?.includes('|')) {
      say('This line would become a row of the table above. Leave an empty line before it.');
    }
  }
}

/** Between a table’s first row and the others; dashes are what a word processor makes of its hyphens. */
const isSeparator = (line: string) => /^\s*\|[\s:|–—-]+$/.test(line) && /[–—-]/.test(line);

const MOST_SHOWN = 20;
const separatorFor = (cells: number) =>
  `|${'---|'.repeat(Math.min(cells, MOST_SHOWN))}${cells > MOST_SHOWN ? '…' : ''}`;

/** What comes before a row in a quote or a list. */
const PREFIX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?[\s>]*(?=\|)/;
