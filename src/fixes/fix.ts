/** One change that can be made without asking: some characters of one line become others. */
export interface Fix {
  /** Both from 1, in the text without its byte-order mark. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly to: string;
}

/** The first of any fixes that overlap: the others are found again in the next round. */
export function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const inOrder = [...fixes].sort((a, b) => a.line - b.line || a.column - b.column);
  const kept: Fix[] = [];
  for (const fix of inOrder) {
    const last = kept.at(-1);
    if (!last || last.line !== fix.line || last.column + last.length <= fix.column) kept.push(fix);
  }
  return kept;
}

const MARK = '\ufeff';

/** The text with fixes that do not overlap. Everything else, such as line ends and the byte-order mark, stays byte for byte. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const mark = text.startsWith(MARK) ? MARK : '';
  // Lines at even places, their ends at odd ones.
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const backwards = [...fixes].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, length, to } of backwards) {
    const written = parts[(line - 1) * 2] ?? '';
    parts[(line - 1) * 2] = written.slice(0, column - 1) + to + written.slice(column - 1 + length);
  }
  return mark + parts.join('');
}
