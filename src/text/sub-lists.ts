import type { Bullet } from './bullets.ts';
import { goesOn } from './lazy-lines.ts';

const NUMBER = /^( *)(\d{1,2})([.)])[ \t]+\S/;

/** What is above a line: the number that its bullets may belong to. */
interface Above {
  readonly number: RegExpExecArray | null;
  /** Whether nothing else is between. */
  readonly isRight: boolean;
  /** The columns of the bullets that the number is within, if it is, and of those that came last. */
  readonly outer: number;
  readonly column: number;
  /** The number before, and the mark of the bullets below it. */
  readonly last?: { readonly number: RegExpExecArray; readonly mark: string };
}

/**
 * Lines with bullets that belong to the number above them, where a paste has lost or changed their indents, with how far in each starts: right below
 * it, between it and the next number, or as below the number before.
 * @param lines with letters as numbers
 * @param typed as they were
 */
export function findSublists(
  lines: readonly string[],
  typed: readonly string[],
  bullets: ReadonlyMap<number, Bullet>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let above: Above = { number: null, isRight: false, outer: -1, column: -1 };
  for (let at = 0; at < lines.length; at++) {
    const bullet = bullets.get(at);
    if (!bullet) {
      above = readAbove(above, lines[at - 1] ?? '', lines[at] ?? '', typed[at] ?? '');
      continue;
    }
    const { number, isRight, outer, last } = above;
    const end = endOfBullets(lines, at, bullets);
    const isCounted = isNext(number, NUMBER.exec(lines[end] ?? ''));
    const isBelow = isCounted || isRight || (last?.mark === bullet.mark && isNext(last.number, number));
    const column = bullet.indent.length;
    above = { ...above, column, number: isCounted ? number : null };
    if (number && isBelow && column > outer) {
      above = { ...above, last: { number, mark: bullet.mark } };
      for (let one = at; one < end; one++) if (bullets.has(one)) found.set(one, `${number[1]}    `);
    }
    at = end - 1;
  }
  return found;
}

function readAbove(above: Above, before: string, line: string, typed: string): Above {
  const number = NUMBER.exec(line);
  const isRight = number !== null || (above.isRight && !isBlank(line) && goesOn(before, line));
  if (!number && (isBlank(line) || !isBlank(before))) return { ...above, isRight };
  return { ...above, number, isRight, outer: above.column < typed.search(/\S/) ? above.column : -1 };
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
