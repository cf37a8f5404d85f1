/** What stands at the end of a line for each rule that must speak of it: `The venue is TBC. ⟪placeholder⟫`. */
const MARK = /[ \t]*⟪([^⟫]*)⟫[ \t]*$/;

/** A text with its marks taken out, and what they say: `12 placeholder`, in the order of lines. */
export function readMarked(marked: string): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  const lines = marked.split('\n').map((line, index) => {
    const mark = MARK.exec(line);
    if (!mark) return line;
    for (const rule of (mark[1] ?? '').split(',')) expected.push(`${index + 1} ${rule.trim()}`);
    return line.slice(0, mark.index);
  });
  return { text: lines.join('\n'), expected: expected.sort(byLine) };
}

export function byLine(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10) || (one < other ? -1 : 1);
}
