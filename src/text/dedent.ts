import { BULLETS } from './line-marks.ts';

/** Whatever may start an item. */
const ITEM = new RegExp(
  `^[ \\t]*(?:[${BULLETS}]|[-*+–o§Ø][ \\t]|(?:\\d{1,2}|\\(?[a-z]|\\(?[ivx]+)[.)](?:[ \\t]|(?=\\p{L})))[ \\t]*\\S`,
  'iu',
);
/** Cells of a table, which may begin with an empty one; the number of a clause is none. */
const ROW = /^(?!\s*\(?[\d.]+\)?\t[^\t]*$).*\S\t+\S/;

const widthOf = (line: string) => /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
const isBlank = (line: string) => line.trim() === '';

/** Lists that a program has moved to the right as a whole start at the margin, where Markdown finds what is within an item. */
export function dedentLists(typed: readonly string[]): readonly string[] {
  const lines = [...typed];
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    const end = inList ? at : endOfIndented(lines, at);
    const run = lines.slice(at, end);
    if (run.some((one) => ITEM.test(one))) {
      const least = run.filter((one) => !isBlank(one)).reduce((width, one) => Math.min(width, widthOf(one)), Infinity);
      for (const [index, one] of run.entries()) lines[at + index] = moveLeft(one, least);
    }
    if (run.length > 0) at = end - 1;
    else inList = ITEM.test(line) || (inList && (/^\s/.test(line) || !isBlank(lines[at - 1] ?? '')));
  }
  return lines;
}

/** Of lines that are indented, with the empty ones between them. */
function endOfIndented(lines: readonly string[], start: number): number {
  if (ROW.test(lines[start - 1] ?? '')) return start;
  let end = start;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (!/^[ \t]/.test(line) || (ROW.test(line) && !ITEM.test(line))) break;
    end = at + 1;
  }
  return end;
}

const moveLeft = (line: string, least: number) =>
  isBlank(line) ? line : ' '.repeat(widthOf(line) - least) + line.trimStart();
