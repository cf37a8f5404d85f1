import { mayMatch } from './needs/may-match.ts';

/** A match: where it starts in a text, and how many characters it has. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

/** The words of a match. */
export const foundIn = (text: string, { index, length }: Found): string => text.slice(index, index + length);

/** What a text says before a match, within some characters: the last part, where `ends` parts it. */
export const beforeIn = (text: string, { index }: Pick<Found, 'index'>, most: number, ends: RegExp): string =>
  text
    .slice(Math.max(0, index - most), index)
    .split(ends)
    .at(-1) ?? '';

/** The same after it: the first part. */
export const afterIn = (text: string, { index, length }: Found, most: number, ends: RegExp): string =>
  text.slice(index + length, index + length + most).split(ends)[0] ?? '';

/** The first match of a pattern that is not global. */
export const firstOf = (pattern: RegExp, text: string): RegExpExecArray | null =>
  mayMatch(pattern, text) ? pattern.exec(text) : null;

/** Whether a pattern that is not global matches somewhere. */
export const isIn = (pattern: RegExp, text: string): boolean => mayMatch(pattern, text) && pattern.test(text);

/** Most texts have none: not a new list for each. */
const NONE: readonly never[] = [];

/** Every match of a pattern, which must be global and never match nothing: another would not end. `matchAll` would copy the pattern, which costs more than most searches. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return NONE;
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    if (pattern.lastIndex <= one.index) throw new TypeError(pattern.source);
    found.push(one);
  }
  return found;
}

/** The same, or of each match its first group if it has one. */
export function findAll(pattern: RegExp, text: string): readonly Found[] {
  const matches = matchesOf(pattern, text);
  if (matches.length === 0) return NONE;
  return matches.map((found) => {
    const part = found[1] ?? found[0];
    return { index: found.index + found[0].lastIndexOf(part), length: part.length };
  });
}

/** Of several readings of the same words, the one that starts first. */
export function withoutOverlaps<One extends Found>(found: readonly One[]): readonly One[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.index - b.index)
    .filter(({ index, length }) => {
      const isNew = index >= end;
      if (isNew) end = index + length;
      return isNew;
    });
}
