const GAP = /(?<=\S) {2,}(?=\S)/g;
/** A line that spaces may have in columns. A label’s are for looks. */
const COLUMNS = /^ {0,3}(?![-*+>#|:]|\d+[.)] )\S[^\t]*?[^\s:] {2,}\S/;
/** After a sentence, spaces are a habit. */
const SENTENCE = /[.,!?] {2,}/;
/** How to reach somebody, or when: what a list has beside names. */
const FIGURE = /^(?:[+(]?\d|[^\s@]+@\S|https?:|www\.)/i;

interface Row {
  /** Where its other columns start. */
  readonly starts: readonly number[];
  /** Whether its columns are further apart than words may be by mistake. */
  readonly isWide: boolean;
  readonly isSentence: boolean;
  readonly hasFigure: boolean;
}

/** Lines below each other whose spaces make the same columns get tabs between their cells: a table has these. */
export function readSpacedColumns(typed: readonly string[]): readonly string[] {
  const rows = typed.map(readRow);
  const isTable = rows.map((row, at) => [at - 1, at + 1].some((other) => areBeside(row, rows[other])));
  return typed.map((line, at) => {
    const isHead = rows[at] && !rows[at - 1] && isTable[at + 1] && areAlike(rows[at], rows[at + 1]);
    return isTable[at] || isHead ? line.trimEnd().replace(GAP, '\t') : line;
  });
}

function readRow(line: string): Row | undefined {
  if (!COLUMNS.test(line)) return undefined;
  const gaps = [...line.trimEnd().matchAll(GAP)];
  const starts = gaps.map(({ 0: gap, index }) => index + gap.length);
  return {
    starts,
    isWide: gaps.every(({ 0: gap }) => gap.length > 2),
    isSentence: SENTENCE.test(line),
    hasFigure: starts.some((start) => FIGURE.test(line.slice(start))),
  };
}

const areAlike = (one: Row | undefined, next: Row | undefined) =>
  one !== undefined && one.starts.length === next?.starts.length;

/** Three columns and more, or two that start at the same places or have figures in the second. */
function areBeside(one: Row | undefined, next: Row | undefined): boolean {
  if (!one || !next || !areAlike(one, next)) return false;
  if (one.isWide && next.isWide && String(one.starts) === String(next.starts)) return true;
  return !one.isSentence && !next.isSentence && (one.starts.length > 1 || (one.hasFigure && next.hasFigure));
}
