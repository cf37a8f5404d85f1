import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { BETWEEN } from './piped-rows.ts';
import { isHead, pushTable } from './tab-table.ts';
import { splitPipeRow } from './table-rows.ts';

/** Markdown's block rule for rows with “|” at their edges, where the line of hyphens below the first is missing or is not Markdown’s. */
export function pipedTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const rowAt = (line: number) =>
    line >= 0 && line < endLine
      ? state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
      : '';
  const [first, second] = [rowAt(startLine), rowAt(startLine + 1)];
  if (!isFirst(first) || isBetween(first) || !isEdged(second) || isMarkdown(first, second)) return false;
  // Between rows that are alike, an empty line is no end; of Markdown's own tables, table-faults.ts reports it.
  const isGap = (line: number) => {
    const [above, below] = [rowAt(line - 1), rowAt(line + 1)];
    const [cells, next] = [splitPipeRow(above), splitPipeRow(below).map((cell) => cell.trim())];
    return rowAt(line).trim() === '' && [above, below].every(isEdged) && cells.length === next.length && !isHead(next);
  };
  if (isEdged(rowAt(startLine - 1)) || isGap(startLine - 1)) return false;
  let last = startLine + 1;
  while (isEdged(rowAt(last)) || isGap(last)) last++;
  const rows = readPipedTable(Array.from({ length: last - startLine }, (_, at) => rowAt(startLine + at)));
  if (rows.length < 2) return false;
  if (!silent)
    pushTable(
      state,
      [startLine, last],
      rows.map(({ line, cells }) => ({ line: startLine + line, cells })),
    );
  return true;
}

export const readPipedTable = (typed: readonly string[]) =>
  typed.flatMap((row, line) =>
    isBetween(row) || row.trim() === '' ? [] : { line, cells: splitPipeRow(row).map((cell) => cell.trim()) },
  );

const isEdged = (line: string) => /^\|.*\|/.test(line);
/** With two cells that have words: `|NAME|` is a mailer’s code. */
const isFirst = (line: string) => /^\|[^|]*\|.*[^\s|]/.test(line);
const isBetween = (line: string) => BETWEEN.test(line) && /[–—-]/.test(line);
const isMarkdown = (first: string, second: string) =>
  isBetween(second) && !/[–—]/.test(second) && splitPipeRow(first).length === splitPipeRow(second).length;
