/** One change that can be made without asking: some characters of one line become others. */
export interface Mend {
  /** Both from 1, in the text without its byte-order mark. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly to: string;
}

const MARK = '\ufeff';

/** The text with its mends made. Byte-order mark, line ends and whatever else was not named stay byte for byte. */
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
