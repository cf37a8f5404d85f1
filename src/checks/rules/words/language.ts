import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { PART } from '../../matchers/blank-marks.ts';
import { blankQuoted } from '../../matchers/blank-quoted.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { type Word, wordsIn } from '../../matchers/words-in.ts';
import { type Flag, matchAt } from '../../packs/phrase-book.ts';

export const language: Rule = {
  rule: 'language',
  severity: 'warning',
  finds: 'Words that blame a child or hide who did harm, from lists in published guidance',
  otherwise: 'info in disputed packs',
  raises: [
    'The girl was putting herself at risk, and had an older boyfriend.',
    'The baby did not attend three appointments.',
    'The boy absconded from his placement.',
  ],
  passes: [
    'An adult groomed the girl and exploited her. The baby was not brought to three appointments.',
    'The review speaks of “disguised compliance”. Write that a boy went missing, rather than that he absconded.',
    'The mother did not attend the conference about her child.',
  ],
  advised: ['The girl may have been groomed, and had an adult who is exploiting her.'],
  why: `Words travel with a child from file to file. “Putting herself at risk” makes her answer for what somebody did to
    her, and “did not attend” hides that nobody brought the child. The people who write those files read bulletins.

    Quotations are not flagged: text between quotation marks, after \`>\`, or in a \`quote\` block. Neither is a word
    that a sentence or a table advises against. To keep the words of a report, add a waiver with the reason.

    The words come in packs. Some guidance is disputed: one body’s advice is another’s law. Disputed packs give
    notes, and the others give warnings. A board can change that in \`bulletin.yaml\`:

    \`\`\`yaml
    packs:
      tact: warning
      cse: off
    \`\`\`

    A board’s own words go into \`content/packs/\`, in a file such as \`house-style.yaml\`:

    \`\`\`yaml
    title: Our own words
    source:
      title: Words of our youth board, 2026
    entries:
      - flag: [troubled family/families, problem (young) child/children]
        without: [programme]
        why: says that a family is the trouble
        instead: Say what the family needs.
    \`\`\`

    \`put/puts\` means either word, and \`(young)\` is optional. A word in capitals is found only in capitals.
    \`<child>\`, \`<adult>\`, \`<family>\`, \`<professional>\` and \`<self>\` mean any word of a group. With
    \`with:\`, the sentence must also have one of those words; with \`without:\`, it must not. The project’s own
    packs are in \`src/checks/packs/lists\`, with the same keys.`,
  source: `- \`nspcc\`: NSPCC Learning, [Why language matters](https://learning.nspcc.org.uk/news/why-language-matters/child-sexual-abuse-material), a series of articles. Each entry names its own.
    - \`childrens-society\`: The Children’s Society, [Child exploitation and abuse: an appropriate language guide](https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide).
    - \`cse\`: the list “Child sexual exploitation: appropriate language”, which boards in England passed on to one another.
    - \`others\`: bodies on whose advice several agree, such as GOV.UK’s [words about disability](https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability). Each entry names its own.
    - \`tact\`: TACT, [Language that cares](https://tactfostering.org.uk/knowledge-centre/language-that-cares).`,
  findInText(typed, { board, phrases }, report) {
    for (const prose of readProse(typed, board?.language)) {
      if (prose.isQuoted || WARNING_TABLE.test(prose.text)) continue;
      const text = blankQuoted(prose.text);
      const words = text === prose.text ? prose.words : wordsIn(text);
      for (let at = 0; at < words.length; at++) {
        const { length, flags } = matchAt(phrases, words, at);
        const flag = flags.find((one) => fitsSentence(one, words, at, length, text));
        const [first, last] = [words[at], words[at + length - 1]];
        if (!flag || !first || !last || isAdvisedAgainst(text, first.start)) continue;
        const found = text.slice(first.start, last.end).replace(/\s+/g, ' ');
        const { entry, pack, severity } = flag;
        const message = `“${found}” ${entry.why}. ${entry.instead} (${(entry.source ?? pack.source).title})`;
        report(spanAt(typed, prose.offset + first.start, last.end - first.start), message, severity);
        at += length - 1;
      }
    }
  },
};

/** The head of a table of words and what to write instead. */
const WARNING_TABLE = new RegExp(
  `^[^${PART}]*${PART}[^${PART}]*\\b(?:instead of|avoid|not|don[’']t|rather than)\\b`,
  'i',
);
/** `avoid the words …`, `rather than …`, `do not write …`. */
const ADVICE =
  /\b(?:instead of|rather than|avoid(?:ing)?|not|never|no longer|used to|stop(?:ped)?|no such thing as|(?:nobody|no one) (?:should|must|would|can))\s+(?:(?:say|saying|write|writing|use|using|call|calling|the|terms?|words?|phrases?|labels?|such|as|like|it|them|a|an|child|that|he|she|they|somebody|someone|people)\s+){0,4}$/i;

const isAdvisedAgainst = (text: string, at: number) => ADVICE.test(text.slice(Math.max(0, at - 80), at));

/** Words on each side. Sentences are rarely longer. */
const REACH = 40;

/** Whether the rest of the sentence has an entry’s `with`, and not its `without`. */
function fitsSentence(flag: Flag, words: readonly Word[], at: number, length: number, text: Prose['text']): boolean {
  if (!flag.with && !flag.without) return true;
  const isBound = (index: number) => /[.!?;:\u2029]/.test(text.slice(words[index - 1]?.end, words[index]?.start));
  let first = at;
  while (first > Math.max(0, at - REACH) && !isBound(first)) first--;
  let last = at + length;
  while (last < Math.min(words.length, at + REACH) && !isBound(last)) last++;
  const says = (treeOf: NonNullable<Flag['with']>) => {
    const tree = treeOf();
    for (let index = first; index < last; index++) {
      if ((index < at || index >= at + length) && matchAt(tree, words, index).length > 0) return true;
    }
    return false;
  };
  return (!flag.with || says(flag.with)) && !(flag.without && says(flag.without));
}
