import { type Block, type Gap, isSmall, pitchOf, type Row, sizeOf, stepTo } from './pdf-rows.ts';

/** In sizes of letters: wider than the spaces of a line that is spaced out. */
const WIDE = 1.2;

/** Lines above and below a table may have been taken for cells of its first column. */
export function readTable(rows: readonly Row[], gaps: readonly Gap[]): readonly Block[] {
  const cells = rows.map((row) => cellsOf(row, gaps));
  const isWhole = (row: readonly Row[]) => row.filter((cell) => cell.length > 0).length > 1;
  const from = cells.findIndex(isWhole);
  const last = cells.findLastIndex(isWhole);
  const after = rows.findIndex((row, at) => at > last && !isSmall(row));
  const to = after < 0 ? rows.length : after;
  const joined = joinCells(rows.slice(from, to), cells.slice(from, to));
  const whole = cells.filter(isWhole).length;
  // Lines that are spaced out have gaps too.
  const isSpaced = whole < 3 && gaps.every(([start, end]) => end - start < WIDE * sizeOf(rows[from] ?? []));
  if (whole < 2 || isSpaced || whole < rows.length / 3 || joined.length < 2) return [{ kind: 'lines', rows }];
  return [
    { kind: 'lines', rows: rows.slice(0, from) },
    { kind: 'table', rows: joined },
    { kind: 'lines', rows: rows.slice(to) },
  ];
}

function cellsOf(row: Row, gaps: readonly Gap[]): readonly Row[] {
  const middles = gaps.map(([from, to]) => (from + to) / 2).sort((a, b) => a - b);
  const columnOf = ({ x }: Row[number]) => middles.filter((middle) => x >= middle).length;
  return [0, ...middles].map((_, column) => row.filter((run) => columnOf(run) === column));
}

/** A row of a table may have several lines: each goes on in small letters, or has nothing in the first cell. */
function joinCells(rows: readonly Row[], cells: readonly (readonly Row[])[]) {
  const joined: (readonly (readonly Row[])[])[] = [];
  const pitch = pitchOf(rows);
  for (const [at, line] of cells.entries()) {
    const last = joined.at(-1);
    const written = line.filter((cell) => cell.length > 0);
    const isClose = at > 0 && stepTo(rows, at) <= pitch * 1.3;
    const goesOn = line[0]?.length === 0 || written.every(isSmall);
    const lines = line.map((cell) => (cell.length > 0 ? [cell] : []));
    if (last && isClose && goesOn)
      joined[joined.length - 1] = last.map((cell, column) => [...cell, ...(lines[column] ?? [])]);
    else joined.push(lines);
  }
  return joined;
}
