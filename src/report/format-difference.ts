import type { MendedFile } from '../fixes/mend-content.ts';
import { plainLines } from '../text/source.ts';

/** Unchanged lines shown around a changed one. */
const CONTEXT = 3;

/**
 * What fixes change, as a unified diff. A fix stays within its line, so line numbers are the same on both sides.
 * @param mask hides what no output may repeat
 */
export function formatDifference({ path, before, after }: MendedFile, mask: (line: string) => string): string {
  const [old, fixed] = [before, after].map((text) => plainLines(text).split('\n'));
  if (!old || !fixed) return '';
  // Nothing follows the end of the last line.
  const count = old.at(-1) === '' ? old.length - 1 : old.length;
  const changed = old.flatMap((line, at) => (line === fixed[at] ? [] : at));
  const hunks = groupLines(changed, count).map(([from, to]) => {
    const rows: string[] = [];
    for (let at = from; at < to; ) {
      let end = at;
      while (end < to && old[end] !== fixed[end]) end++;
      if (end === at) rows.push(` ${mask(old[at++] ?? '')}`);
      else {
        rows.push(...old.slice(at, end).map((line) => `-${mask(line)}`));
        rows.push(...fixed.slice(at, end).map((line) => `+${mask(line)}`));
        at = end;
      }
    }
    return `@@ -${from + 1},${to - from} +${from + 1},${to - from} @@\n${rows.join('\n')}\n`;
  });
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Ranges of lines, from 0, without the end: each changed line with its surroundings. */
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
