import { isWithin } from '../../text/surroundings.ts';
import type { Passage, Typed } from '../engine/passages.ts';

/** The shortest line that a program breaks, and the longest. Poems, addresses and lists have shorter ones. */
const WIDTH = { least: 50, most: 110 } as const;
/** A line that was typed to stand alone: a label, a mark, a time, a break that was asked for. */
const OWN_LINE = /^\s*(?:[\p{L}\p{N}][^:.!?]{0,30}:(?:\s|$)|[|>\t]|\d{1,2}[.:]\d{2})|\t|(?: {2}|\\)$/u;
/** A word in front of another line's: what goes on in the middle of a sentence. */
const GOES_ON = /[\p{Ll}\p{N},–-]$/u;

/** Paragraphs whose lines a program broke. */
export function findWrapped({ passages, surroundings: { comments, code } }: Typed): readonly Passage[] {
  return passages.filter(
    ({ kind, text, offset }) =>
      kind === 'prose' &&
      text.includes('\n') &&
      isWrapped(text.split('\n')) &&
      !isWithin([...comments, ...code], offset),
  );
}

/** A program fills each line: the next word had no room. And most lines end in the middle of a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const breaks = lines.slice(0, -1).map((line, at) => ({ line: line.trimEnd(), next: (lines[at + 1] ?? '').trim() }));
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width < WIDTH.least || width > WIDTH.most || lines.some((line) => OWN_LINE.test(line))) return false;
  const isFull = breaks.every(({ line, next }) => line.length + 1 + (next.split(/\s/)[0]?.length ?? 0) > width);
  const within = breaks.filter(({ line, next }) => GOES_ON.test(line) && /^[\p{Ll}(“‘]/u.test(next));
  return isFull && within.length * 2 >= breaks.length;
}
