import type { Typed } from '../checks/engine/passages.ts';
import { findWrapped, QUOTE_MARK } from '../checks/matchers/find-wrapped.ts';
import { joinAddresses } from '../text/broken-addresses.ts';
import type { Fix } from './fix.ts';

/** The lines of a paragraph that a program broke become one, of a quotation too: its words stay. */
export function findParagraphFixes(typed: Typed): readonly Fix[] {
  if (typed.surroundings.frontMatterEnd < 0) return [];
  return findWrapped(typed).map(({ offset, text, isNarrow }) => {
    const [first = '', ...others] = text.trimEnd().split(/\s*\n/);
    const words = others.map((line) => line.replace(QUOTE_MARK, '').trimStart());
    const lines = joinAddresses([first, ...words].join('\n')).split('\n');
    const to = lines.reduce((one, next) => joinLines(one, next, isNarrow, typed.text));
    return { offset, length: text.length, to };
  });
}

/** It shows at the end of a line alone. */
const SOFT_HYPHEN = /\u00ad-?$/;
/** The last word of a line that ends with its hyphen, and what the next line has of it. */
const BROKEN = /(?:^|\s)[(“‘"']?([^\s/@.:]*[\p{L}\p{N}])-$/u;
const REST = /^\p{Ll}+/u;
/** “multi- and single-agency” has a hyphen of its own, and a space. */
const ANOTHER = /^(?:and|or|to|a|neu)\b/;
/** What is not part of a longer word. */
const HYPHENATED_START =
  /(?:^|-)(?:\p{N}+|anti|court|cross|decision|early|evidence|face|family|front|multi|non|police|problem|school|self|semi|solution|strengths?|trauma|two|three|four|five|six|well|whole|year)$/iu;
const HYPHENATED_END =
  /^(?:aged|agency|appropriate|based|born|centred|depth|disciplinary|driven|effective|facing|focused|friendly|informed|led|level|making|old|quality|related|scale|solving|specific|term|time|to-\p{Ll}+|up|wide)(?![\p{L}])/u;

/** A program breaks a word at its own hyphen (`multi-` and `agency`); in a narrow column it may have added one (`safe-` and `guard`). */
function joinLines(one: string, next: string, isNarrow: boolean, text: string): string {
  if (SOFT_HYPHEN.test(one)) return one.replace(SOFT_HYPHEN, next);
  const [, start] = BROKEN.exec(one) ?? [];
  if (start === undefined || ANOTHER.test(next)) return `${one} ${next}`;
  const [end] = REST.exec(next) ?? [];
  if (end === undefined) return one + next;
  const has = (word: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .includes(word.toLowerCase());
  const keepsHyphen = has(`${start}-${end}`) || !isNarrow || HYPHENATED_START.test(start) || HYPHENATED_END.test(next);
  return has(start + end) || !keepsHyphen ? one.slice(0, -1) + next : one + next;
}
