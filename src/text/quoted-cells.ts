// Excel puts a cell with line breaks into quotes, and doubles those within it. Its row becomes one line here, so that it is a row of its table.

/** What is left of the lines that such a row went on in. Markdown reads it as an editor’s empty note. */
export const REST_OF_ROW = '<!---->';
/** Of a row that gets tabs, which alone would be for looks; at its end it says that the row is whole. */
export const EMPTY_CELL = REST_OF_ROW;
/** More lines are no cell. */
const MOST_LINES = 60;

/** @example joinQuotedCells(['"Hall', 'Room 2"\tFree']) // ['Hall<br>Room 2\tFree', '<!---->'] */
export function joinQuotedCells(typed: readonly string[]): readonly string[] {
  const lines = [...typed];
  for (let at = 0; at < lines.length; at++) {
    if (!/(?:^|\t)"/.test(lines[at] ?? '')) continue;
    const end = endOfRow(lines, at);
    const hasOther = [typed[at - 1], typed[end + 1]].some((line) => line?.includes('\t'));
    if (end <= at || !hasOther) continue;
    const row = lines.slice(at, end + 1).join('\n');
    lines[at] = row.split('\t').map(unquote).join('\t');
    lines.fill(REST_OF_ROW, at + 1, end + 1);
    at = end;
  }
  return lines;
}

/** The last line of a row with such a cell; -1 where there is none. */
function endOfRow(lines: readonly string[], start: number): number {
  let isOpen = false;
  let isRow = false;
  for (let at = start; at < lines.length && at - start < MOST_LINES; at++) {
    const cells = (lines[at] ?? '').trimEnd().split('\t');
    isRow ||= cells.length > 1;
    for (const [index, cell] of cells.entries()) {
      const isOdd = cell.split('"').length % 2 === 0;
      // A tab within quotes, or a quote that closes within a word, is not Excel’s.
      if (isOpen && (index > 0 || (isOdd && !cell.endsWith('"')))) return -1;
      isOpen = isOpen !== (isOdd && (isOpen || cell.startsWith('"')));
    }
    if (!isOpen) return isRow ? at : -1;
  }
  return -1;
}

const unquote = (cell: string): string => {
  const [, words] = /^"([\s\S]*\n[\s\S]*)"\s*$/.exec(cell) ?? [];
  return words === undefined
    ? cell
    : words
        .trim()
        .replaceAll('""', '"')
        .replace(/\s*\n\s*/g, '<br>');
};
