import { breakLines } from '../text/break-lines.ts';

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
  const words = line.slice(start.length).replace(/ +/g, ' ');
  const lines = breakLines(words, { width: width - start.length, measure: (part) => part.length, keepsWords: true });
  return lines.map((one, at) => (at === 0 ? start : hanging) + one).join('\n');
}
