import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { findAcronyms } from '../../matchers/acronyms/find-acronyms.ts';
import { fitBefore, fitsInitials } from '../../matchers/acronyms/fit-initials.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { type Word, wordsIn } from '../../matchers/words-in.ts';

export const acronymExpansion: Rule = {
  rule: 'acronym-expansion',
  severity: 'warning',
  finds: 'An explanation of a short form that differs from the glossary’s',
  raises: ['Child sex exploitation (CSE) is abuse.'],
  passes: ['Child sexual exploitation (CSE) is abuse. The CSE (child sexual exploitation) lead knows more.'],
  advised: ['Child Sexual Exploitation (CSE) is abuse.'],
  why: `Readers see the glossary’s words beside every use of a short form, so another explanation contradicts them. SCR
    is a serious case review to one reader and a single central record to another: if you mean the other, write it out.

    Capitals, hyphens, “&” for “and”, and a plural s make no difference.`,
  findInText(typed, { board, glossary }, report) {
    for (const prose of readProse(typed, board?.language)) {
      for (const { short, at } of findAcronyms(prose)) {
        const meaning = Object.hasOwn(glossary, short) ? glossary[short] : undefined;
        const other = meaning === undefined ? undefined : findOther(short, at, wordsIn(meaning), prose);
        const [first, last] = [other?.[0], other?.at(-1)];
        if (!first || !last) continue;
        const written = prose.text.slice(first.start, last.end).replace(/\s+/g, ' ');
        report(
          spanAt(typed, prose.offset + first.start, last.end - first.start),
          `“${short}” is “${written}” here, but “${meaning}” in the glossary, which readers see. Write the glossary’s words, or correct content/glossary.yaml. If you mean something else, delete “${short}”.`,
        );
      }
    }
  },
};

/** The explanation beside a short form, if it is not the glossary's. */
function findOther(
  short: string,
  at: number,
  meaning: readonly Word[],
  { text, words }: Prose,
): readonly Word[] | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (/\(\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start))) {
    // “The board’s strategy on child sexual exploitation (CSE)”: only the words show where the explanation starts.
    const same = lastWords(words.slice(0, at), plain(meaning).length);
    if (isSame(same, meaning)) return undefined;
    return fitBefore(short, words, at) ?? (isAlike(same, meaning) ? same : undefined);
  }
  const inside = /^\s*\(([^()]{1,200})\)/.exec(text.slice(word.end, word.end + 210));
  if (!inside) return undefined;
  const end = word.end + inside[0].length;
  const own = words.slice(at + 1).filter(({ start }) => start < end);
  if (isSame(own, meaning)) return undefined;
  return fitsInitials(short, own) || isAlike(own, meaning) ? own : undefined;
}

/** Capitals and small words do not matter. */
const NO_WORD: ReadonlySet<string | undefined> = new Set('a an and for in of on or the to with'.split(' '));

const plain = (words: readonly Word[]) => words.map(({ lower }) => lower).filter((one) => !NO_WORD.has(one));

/** The last `count` words, and words between them that do not count. */
function lastWords(words: readonly Word[], count: number): readonly Word[] {
  let start = words.length;
  for (let left = count; start > 0 && left > 0; start--) if (!NO_WORD.has(words[start - 1]?.lower)) left--;
  return words.slice(start);
}

const singular = (word: string | undefined) =>
  word
    ?.replace(/['’]s$|s['’]$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

/** The same words, each in the singular or plural: “a safeguarding adults review (SAR)”. */
function isSame(words: readonly Word[], meaning: readonly Word[]): boolean {
  const [one, other] = [plain(words), plain(meaning)];
  return one.length === other.length && one.every((word, at) => singular(word) === singular(other[at]));
}

/** Half of the words or more: too many for chance. */
function isAlike(words: readonly Word[], meaning: readonly Word[]): boolean {
  const theirs = new Set(plain(meaning).map(singular));
  const shared = plain(words).filter((word) => theirs.has(singular(word)));
  return meaning.length > 1 && shared.length > 1 && shared.length * 2 >= theirs.size;
}
