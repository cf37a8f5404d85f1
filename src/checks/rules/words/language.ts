import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { PART } from '../../matchers/blank-marks.ts';
import { blankQuoted } from '../../matchers/blank-quoted.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { type Word, wordsIn } from '../../matchers/words-in.ts';
import { type Flag, matchAt } from '../../packs/phrase-book.ts';

/** Words that blame a child or hide who harmed one, as the board's packs list them. What is quoted is somebody else's, and stands. */
export const language: TypedCheck = {
  rule: 'language',
  find(typed, { board, phrases }, report) {
    for (const prose of readProse(typed, board?.language)) {
      if (prose.isQuoted || WARNING_TABLE.test(prose.text)) continue;
      const text = blankQuoted(prose.text);
      const words = text === prose.text ? prose.words : wordsIn(text);
      for (let at = 0; at < words.length; at++) {
        const { length, flags } = matchAt(phrases.root, words, at);
        const flag = flags.find((one) => fitsSentence(one, words, at, length, text));
        const [first, last] = [words[at], words[at + length - 1]];
        if (!flag || !first || !last || isAdvisedAgainst(text, first.start)) continue;
        const found = text.slice(first.start, last.end).replace(/\s+/g, ' ');
        report(
          'language',
          spanAt(typed, prose.offset + first.start, last.end - first.start),
          tell(found, flag),
          flag.severity,
        );
        at += length - 1;
      }
    }
  },
};

/** The head of a table that sets words beside what to write instead: there they are talked about. */
const WARNING_TABLE = new RegExp(
  `^[^${PART}]*${PART}[^${PART}]*\\b(?:instead of|avoid|not|don[’']t|rather than)\\b`,
  'i',
);
/** `avoid the words …`, `rather than …`, `do not write …`. */
const ADVICE =
  /\b(?:instead of|rather than|avoid(?:ing)?|not|never)\s+(?:(?:say|saying|write|writing|use|using|call|calling|the|terms?|words?|phrases?|labels?|such|as|like|it|them|a|an|child|that|he|she|they)\s+){0,4}$/i;

const isAdvisedAgainst = (text: string, at: number) => ADVICE.test(text.slice(Math.max(0, at - 80), at));

function tell(found: string, { entry, pack }: Flag): string {
  return `“${found}” ${entry.why}. ${entry.instead} (${(entry.source ?? pack.source).title})`;
}

/** Words on each side. A sentence is seldom longer. */
const REACH = 40;

/** Whether the rest of the sentence says what an entry asks for, and nothing that speaks against it. */
function fitsSentence(flag: Flag, words: readonly Word[], at: number, length: number, text: Prose['text']): boolean {
  if (!flag.with && !flag.without) return true;
  const isBound = (index: number) => /[.!?;:\u2029]/.test(text.slice(words[index - 1]?.end, words[index]?.start));
  let first = at;
  while (first > Math.max(0, at - REACH) && !isBound(first)) first--;
  let last = at + length;
  while (last < Math.min(words.length, at + REACH) && !isBound(last)) last++;
  const says = (tree: NonNullable<Flag['with']>) => {
    for (let index = first; index < last; index++) {
      if ((index < at || index >= at + length) && matchAt(tree, words, index).length > 0) return true;
    }
    return false;
  };
  return (!flag.with || says(flag.with)) && !(flag.without && says(flag.without));
}
