import type { Typed } from '../checks/engine/passages.ts';
import { readListMarks } from '../text/list-marks.ts';
import { normaliseLine } from '../text/normalise.ts';
import { joinQuotedCells } from '../text/quoted-cells.ts';
import type { Fix } from './fix.ts';

const WRITTEN_BULLET = /^\s*[-*] /;
/** A sign or one of Word's letters, and the spaces around it. */
const TYPED_BULLET = /^\s*(?:[^\p{L}\p{N}\s]\ufe0f?|[oØ])\s*/u;
const NUMBER = /^([ \t]*)(?:(\d{1,2})\)|\((\d{1,2})\))[^\S\n]+(?=\S)/;

/** `• One` → `- One`, `1) One` → `1. One`. Letters stay: Markdown has none, and readers would lose them. */
export function findListFixes(typed: Typed, isApart: (offset: number) => boolean): readonly Fix[] {
  const first = typed.surroundings.frontMatterEnd + 1;
  if (typed.isSettings || first === 0) return [];
  const lines = typed.text.split('\n').slice(first);
  const normalised = lines.map(normaliseLine);
  const read = readListMarks(joinQuotedCells(normalised));
  return lines.flatMap((line, at) => {
    const offset = typed.lineStarts[first + at] ?? 0;
    const written = read.lines[at] ?? '';
    const isBullet = written !== normalised[at] && !read.types.has(at);
    const bullet = isBullet ? WRITTEN_BULLET.exec(written)?.[0] : undefined;
    const [typedBullet] = TYPED_BULLET.exec(line) ?? [];
    const number = isNumbered(lines, at) ? NUMBER.exec(line) : null;
    const [before, to] = number
      ? [number[0], `${number[1]}${number[2] ?? number[3]}. `]
      : [bullet === undefined ? undefined : typedBullet, bullet];
    return before === undefined || to === undefined || before === to || isApart(offset)
      ? []
      : { offset, length: before.length, to };
  });
}

/** Beside another: one alone may be the second half of “(see 1)”. */
const isNumbered = (lines: readonly string[], at: number) =>
  [lines[at - 1], lines[at + 1]].some((line) => NUMBER.test(line ?? ''));
