import type { MendedFile } from '../fixes/mend-content.ts';
import { plainLines } from '../text/source.ts';

/** Unchanged lines that are shown before and after a changed one. */
const CONTEXT = 3;

/**
 * What mending changes, as a unified diff. Mends stay within their lines, so the lines of both sides have the same numbers.
 * @param mask takes from a line what no output may repeat
 */
export function formatDifference({ path, before, after }: MendedFile, mask: (line: string) => string): string {
  const [old, mended] = [before, after].map((text) => plainLines(text).split('\n'));
  if (!old || !mended) return '';
  // What follows the last line's end is no line.
  const count = old.at(-1) === '' ? old.length - 1 : old.length;
  const changed = old.flatMap((line, at) => (line === mended[at] ? [] : at));
  const hunks = groupLines(changed, count).map(([from, to]) => {
    const rows: string[] = [];
    for (let at = from; at < to; ) {
      let end = at;
      while (end < to && old[end] !== mended[end]) end++;
      if (end === at) rows.push(` ${mask(old[at++] ?? '')}`);
      else {
        rows.push(...old.slice(at, end).map((line) => `-${mask(line)}`));
        rows.push(...mended.slice(at, end).map((line) => `+${mask(line)}`));
        at = end;
      }
    }
    return `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n${rows.join('\n')}\n`;
  });
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Stretches of lines, from 0, the end not included: each changed line with those around it. */
function groupLines(changed: readonly number[], count: number): readonly (readonly [from: number, to: number])[] {
  const groups: [number, number][] = [];
  for (const line of changed) {
    const [from, to] = [Math.max(0, line - CONTEXT), Math.min(count, line + CONTEXT + 1)];
    const last = groups.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else groups.push([from, to]);
  }
  return groups;
}
