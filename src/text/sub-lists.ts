import type { Bullet } from './bullets.ts';
import { goesOn } from './lazy-lines.ts';

const NUMBER = /^( *)(\d{1,2})([.)])[ \t]+\S/;

/** Bullets that belong to the number above them, though a paste has lost their indents: right below it, before the next, or as in the item before. */
export function findSublists(
  lines: readonly string[],
  bullets: ReadonlyMap<number, Bullet>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  /** What is above: the number that bullets may belong to, and whether nothing else is between. */
  let number: RegExpExecArray | null = null;
  let isRight = false;
  /** The last number with bullets, and their mark. */
  let last: { readonly number: RegExpExecArray; readonly mark: string } | undefined;
  for (let at = 0; at < lines.length; at++) {
    const [before = '', line = ''] = [lines[at - 1], lines[at]];
    const bullet = bullets.get(at);
    if (!bullet) {
      const next = NUMBER.exec(line);
      isRight = next !== null || (isRight && !isBlank(line) && goesOn(before, line));
      if (next || (!isBlank(line) && isBlank(before))) number = next;
      continue;
    }
    const end = endOfBullets(lines, at, bullets);
    const isCounted = isNext(number, NUMBER.exec(lines[end] ?? ''));
    const isBelow = isCounted || isRight || (last?.mark === bullet.mark && isNext(last.number, number));
    const indent = number?.[1] ?? '';
    if (number && isBelow && indent.length - bullet.indent.length < 2) {
      last = { number, mark: bullet.mark };
      for (const one of [...bullets.keys()].filter((other) => at <= other && other < end))
        found.set(one, `${indent}    `);
    }
    if (!isCounted) number = null;
    at = end - 1;
  }
  return found;
}

const isBlank = (line: string) => line.trim() === '';

function endOfBullets(lines: readonly string[], start: number, bullets: ReadonlyMap<number, Bullet>): number {
  let end = start + 1;
  while (end < lines.length && (isBlank(lines[end] ?? '') || bullets.has(end) || isRest(lines, end))) end++;
  return end;
}

/** Of the bullet above, whose line was broken. */
const isRest = (lines: readonly string[], at: number) => {
  const [before = '', line = ''] = [lines[at - 1], lines[at]];
  return !isBlank(before) && !NUMBER.test(line) && goesOn(before, line);
};

const isNext = (one: RegExpExecArray | null, next: RegExpExecArray | null) =>
  next !== null && next[3] === one?.[3] && Number(next[2]) === Number(one?.[2]) + 1;
