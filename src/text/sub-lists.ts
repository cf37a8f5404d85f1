import { goesOn } from './lazy-lines.ts';
import { BULLETS } from './line-marks.ts';

const NUMBER = /^ {0,3}(\d{1,2})([.)])[ \t]+\S/;
const BULLET = new RegExp(
  `^([ \\t]*)(?:[${BULLETS}]\\ufe0f?|[o§Ø](?:\\t| {2,})|(?<=[ \\t]{2})o |[-*+–][ \\t])[ \\t]*\\S`,
  'u',
);
/** So far in, Markdown takes a bullet of its own for the number’s. */
const INDENTED = /^(?: {4}| {0,3}\t)[ \t]*[-*+] /;

/**
 * Lines with bullets that belong to the number above them, where a paste has lost their indents: right below it, or between it and the next
 * number.
 */
export function findSublists(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let number: RegExpExecArray | null = null;
  let isRightBelow = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!BULLET.test(line)) {
      if (NUMBER.test(line) || (line.trim() !== '' && isBlank(lines[at - 1]))) number = NUMBER.exec(line);
      isRightBelow = NUMBER.test(line) || (isRightBelow && goesOn(lines[at - 1] ?? '', line));
      continue;
    }
    const end = endOfBullets(lines, at);
    const isCounted = isNext(number, NUMBER.exec(lines[end] ?? ''));
    const isSublist = number !== null && !INDENTED.test(line) && (isCounted || isRightBelow);
    for (; at < end; at++) if (isSublist && BULLET.test(lines[at] ?? '')) found.add(at);
    at = end - 1;
    if (!isCounted) number = null;
  }
  return found;
}

const isBlank = (line = '') => line.trim() === '';

function endOfBullets(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && (isBlank(lines[end]) || BULLET.test(lines[end] ?? ''))) end++;
  return end;
}

const isNext = (one: RegExpExecArray | null, next: RegExpExecArray | null) =>
  next !== null && next[2] === one?.[2] && Number(next[1]) === Number(one?.[1]) + 1;
