/** Cells of a row of a table that was copied from Word or a spreadsheet. A first cell may be empty; empty ones at the end do not count. */
export function splitTabRow(line: string): string[] {
  const cells = line.split('\t').map((cell) => cell.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, ''));
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}
