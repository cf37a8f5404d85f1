import type Token from 'markdown-it/lib/token.mjs';

/** In all tables of a file: more is a spreadsheet pasted, and what is made of a cell takes a thousand times the memory of its letters. */
export const MOST_CELLS = 5_000;

/** Leaves out the rows beyond the cells that a file may have, and notes at the first table with such rows (`meta.cells`) how many the file has. */
export function leaveOutRows(tokens: readonly Token[]): Token[] {
  let cells = 0;
  let table: Token | undefined;
  let tooLarge: Token | undefined;
  let isLeftOut = false;
  const kept = tokens.filter(({ type }, index) => {
    if (tokens[index - 1]?.type === 'tr_close') isLeftOut = false;
    if (type === 'table_open') table = tokens[index];
    if (type === 'th_open' || type === 'td_open') cells++;
    if (type === 'tr_open') isLeftOut = cells >= MOST_CELLS;
    if (isLeftOut) tooLarge ??= table;
    return !isLeftOut;
  });
  if (tooLarge) tooLarge.meta = { cells };
  return kept;
}
