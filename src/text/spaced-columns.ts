const GAP = /(?<=\S) {3,}(?=\S)/g;
/** A line that spaces may have in columns. A label’s are for looks. */
const COLUMNS = /^ {0,3}(?![-*+>#|:]|\d+[.)] )\S[^\t]*?[^\s:] {3,}\S/;
/** After a sentence, spaces are a habit. */
const SENTENCE = /[.,!?] {3,}/;

/** Two lines with columns at the same places, or with three and more of them, get tabs between their cells: a table has these. */
export function readSpacedColumns(typed: readonly string[]): readonly string[] {
  const starts = typed.map((line) => (COLUMNS.test(line) ? startsOf(line) : []));
  const isBeside = (at: number, other: number) => {
    const [one = [], next = []] = [starts[at], starts[other]];
    const hasMany = one.length > 1 && one.length === next.length && !SENTENCE.test(`${typed[at]}\n${typed[other]}`);
    return one.length > 0 && (hasMany || String(one) === String(next));
  };
  return typed.map((line, at) =>
    isBeside(at, at - 1) || isBeside(at, at + 1) ? line.trimEnd().replace(GAP, '\t') : line,
  );
}

const startsOf = (line: string) => [...line.trimEnd().matchAll(GAP)].map(({ 0: gap, index }) => index + gap.length);
