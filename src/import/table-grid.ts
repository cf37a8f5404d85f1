import { all, childrenOf } from './open-html.ts';

// Tables as Markdown can have them: every row as long, and no cell over several. What a cell covers is said where readers need it.

type Rows = readonly (readonly string[])[];

/** In cells, whatever a program states. */
const MOST_SPAN = 20;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan') =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1));

/** A cell over several rows is in each of them; of one over several columns all but the first are empty. Columns and rows without a word go. */
function readCells(rows: readonly Element[], write: (cell: Element) => string): Rows {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of childrenOf(row)) {
      while (grid[at]?.[column] !== undefined) column++;
      const words = write(cell);
      for (const line of grid.slice(at, at + spanOf(cell, 'rowspan')))
        for (let next = 0; next < spanOf(cell, 'colspan'); next++) line[column + next] = next === 0 ? words : '';
    }
  }
  const width = Math.max(0, ...grid.map(({ length }) => length));
  const used = Array.from({ length: width }, (_, at) => at).filter((at) => grid.some((line) => line[at]));
  return grid.map((line) => used.map((at) => line[at] ?? '')).filter((line) => line.some(Boolean));
}

/** Two rows at the top are one head where a cell of the first goes down beside one that goes across: `Spring term Date`, `Cost`. */
function joinHead(rows: Rows, first: Element | undefined): Rows {
  const covers = (name: 'colspan' | 'rowspan') => first && childrenOf(first).some((cell) => spanOf(cell, name) > 1);
  const [above = [], below = [], ...others] = rows;
  if (!covers('colspan') || !covers('rowspan')) return rows;
  let across = '';
  const head = below.map((words, at) => {
    across = above[at] || across;
    return across === words ? words : [across, words].filter(Boolean).join(' ');
  });
  return [head, ...others];
}

/** @returns what is written across the top of a table, and the table below it, its head first */
export function readGrid(
  table: Element,
  write: (cell: Element) => string,
): { readonly over: Rows; readonly rows: Rows } {
  const lines = all(table, 'tr');
  const rows = readCells(lines, write);
  const isAcross = (row: readonly string[] = []) => row.filter(Boolean).length === 1 && row.length > 1;
  const over = rows.length > 2 && isAcross(rows[0]) && !isAcross(rows[1]) ? 1 : 0;
  return { over: rows.slice(0, over), rows: joinHead(rows.slice(over), lines[over]) };
}
