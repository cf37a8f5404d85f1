const GAP = /(?<=\S) {3,}(?=\S)/g;
/** A line that spaces may have in columns. A label’s are for looks. */
const COLUMNS = /^ {0,3}(?![-*+>#|:]|\d+[.)] )\S[^\t]*?[^\s:] {3,}\S/;

/** Columns that were made with spaces, in two lines or more that have as many, get tabs between their cells: a table has these. */
export function readSpacedColumns(typed: readonly string[]): readonly string[] {
  const counts = typed.map((line) => (COLUMNS.test(line) ? (line.trimEnd().match(GAP)?.length ?? 0) : 0));
  return typed.map((line, at) => {
    const count = counts[at] ?? 0;
    const isTable = count > 0 && (counts[at - 1] === count || counts[at + 1] === count);
    return isTable ? line.trimEnd().replace(GAP, '\t') : line;
  });
}
