import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { findAcronyms } from '../../matchers/acronyms/find-acronyms.ts';
import { fitBefore, fitsInitials } from '../../matchers/acronyms/fit-initials.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { type Word, wordsIn } from '../../matchers/words-in.ts';

/** An issue that explains a short form otherwise than the glossary, whose words readers are shown beside it. */
export const acronymExpansion: TypedCheck = {
  rule: 'acronym-expansion',
  find(typed, { board, glossary }, report) {
    for (const prose of readProse(typed, board?.language)) {
      for (const { short, at } of findAcronyms(prose)) {
        const meaning = Object.hasOwn(glossary, short) ? glossary[short] : undefined;
        const other = meaning === undefined ? undefined : findOther(short, at, wordsIn(meaning), prose);
        const [first, last] = [other?.[0], other?.at(-1)];
        if (!first || !last) continue;
        const written = prose.text.slice(first.start, last.end).replace(/\s+/g, ' ');
        report(
          'acronym-expansion',
          spanAt(typed, prose.offset + first.start, last.end - first.start),
          `“${short}” is “${written}” here and “${meaning}” in the glossary, which readers are shown. Write the glossary’s words, or correct content/glossary.yaml; if something else is meant, leave “${short}” away.`,
          'warning',
        );
      }
    }
  },
};

/** What stands beside a short form as what it stands for, where that is not the glossary's meaning. */
function findOther(
  short: string,
  at: number,
  meaning: readonly Word[],
  { text, words }: Prose,
): readonly Word[] | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (/\(\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start))) {
    // “The board’s strategy on child sexual exploitation (CSE)”: where the explanation starts, only its words can tell.
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

/** A hyphen parts words, and neither capitals nor an article matter. */
const NO_WORD: ReadonlySet<string> = new Set(['the']);

const plain = (words: readonly Word[]) => words.map(({ lower }) => lower).filter((one) => !NO_WORD.has(one));

/** So many words at the end, with those between them that do not count. */
function lastWords(words: readonly Word[], count: number): readonly Word[] {
  let start = words.length;
  for (let left = count; start > 0 && left > 0; start--) if (!NO_WORD.has(words[start - 1]?.lower ?? '')) left--;
  return words.slice(start);
}

const singular = (word: string | undefined) => word?.replace(/ies$/, 'y').replace(/s$/, '');

/** The same words; the last may be of several: “designated safeguarding leads (DSLs)”. */
function isSame(words: readonly Word[], meaning: readonly Word[]): boolean {
  const [one, other] = [plain(words), plain(meaning)];
  return (
    one.length === other.length &&
    one.slice(0, -1).every((word, at) => word === other[at]) &&
    singular(one.at(-1)) === singular(other.at(-1))
  );
}

/** Half of the words or more: nobody would put so many of them there by chance. */
function isAlike(words: readonly Word[], meaning: readonly Word[]): boolean {
  const theirs = new Set(plain(meaning).map(singular));
  const shared = plain(words).filter((word) => theirs.has(singular(word)));
  return meaning.length > 1 && shared.length > 1 && shared.length * 2 >= theirs.size;
}
