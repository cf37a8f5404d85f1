import type { Typed } from '../checks/engine/passages.ts';
import { findWrapped } from '../checks/matchers/find-wrapped.ts';
import type { Fix } from './fix.ts';

/** The lines of a paragraph that a program broke become one. */
export function findParagraphFixes(typed: Typed, isApart: (offset: number) => boolean): readonly Fix[] {
  return findWrapped(typed)
    .filter(({ offset }) => !isApart(offset))
    .map(({ offset, text }) => {
      const [first = '', ...others] = text.trimEnd().split('\n');
      return {
        offset,
        length: text.length,
        to: [first.trimEnd(), ...others.map((line) => line.trim())].reduce(joinLines),
      };
    });
}

/** A word is broken at its own hyphen alone: `multi-` and `agency`. */
const joinLines = (one: string, next: string) =>
  /(?:^|\s)[^\s/@.:]*\p{L}-$/u.test(one) ? one + next : `${one} ${next}`;
