/** RFC 3676 advises lines of at most 78; 72 leaves room for the marks of a reply. */
const WIDTH = 72;

const PREFIX = /^((?:> )*)(\s*)((?:- |\d+\. )?)/;

/** Breaks lines at spaces; what follows a list's mark hangs under its first word. An address is never broken. */
export function wrapText(text: string, width = WIDTH): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line.trimEnd(), width))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function wrapLine(line: string, width: number): string {
  if (line.length <= width || [...line].length <= width) return line;
  const [start = '', quotes = '', indent = '', mark = ''] = PREFIX.exec(line) ?? [];
  const hanging = quotes + indent + ' '.repeat(mark.length);
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(start.length).split(/ +/)) {
    const prefix = lines.length === 0 ? start : hanging;
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && prefix.length + longer.length > width) {
      lines.push(prefix + current);
      current = word;
    } else {
      current = longer;
    }
  }
  lines.push((lines.length === 0 ? start : hanging) + current);
  return lines.join('\n');
}
