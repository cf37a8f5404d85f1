/** One change that can be made without asking: some characters of one line become others. */
export interface Mend {
  /** Both from 1, in the text without its byte-order mark. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly to: string;
}

/** Of mends that share characters the first: the others are found again once it is made, where they stand then. */
export function withoutOverlaps(mends: readonly Mend[]): readonly Mend[] {
  const inOrder = [...mends].sort((a, b) => a.line - b.line || a.column - b.column);
  const kept: Mend[] = [];
  for (const mend of inOrder) {
    const last = kept.at(-1);
    if (!last || last.line !== mend.line || last.column + last.length <= mend.column) kept.push(mend);
  }
  return kept;
}

const MARK = '\ufeff';

/** The text with its mends made, no two of which share a character. Byte-order mark, line ends and whatever else was not named stay byte for byte. */
export function applyMends(text: string, mends: readonly Mend[]): string {
  const mark = text.startsWith(MARK) ? MARK : '';
  // Lines at even places, their ends at odd ones.
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const backwards = [...mends].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, length, to } of backwards) {
    const written = parts[(line - 1) * 2] ?? '';
    parts[(line - 1) * 2] = written.slice(0, column - 1) + to + written.slice(column - 1 + length);
  }
  return mark + parts.join('');
}
