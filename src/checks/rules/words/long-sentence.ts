import { useOfField } from '../../../blocks/index.ts';
import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { sentencesIn } from '../../matchers/sentences.ts';

/** Words. GOV.UK’s guidance on content asks for no more. */
const LONGEST_SENTENCE = 25;

/** Of keys, those that are sentences: titles are not. */
const SENTENCES: ReadonlySet<string> = new Set(['summary', 'preheader', 'text']);

function isSentence({ kind, name = '', block, isQuoted }: Prose): boolean {
  if (isQuoted) return false;
  return kind === 'field' ? useOfField(block, name) === 'sentences' : kind === 'prose' || SENTENCES.has(name);
}

export const longSentence: Rule = {
  rule: 'long-sentence',
  severity: 'info',
  finds: 'A sentence of more than 25 words',
  raises: [
    'We ask every practitioner who meets a child in the next three months to write one line about what that child said, and to share it with colleagues.',
  ],
  passes: [
    'We ask every practitioner to write one line, at 9.15am or later, about what a child said. Share it with colleagues, e.g. Dr. Example.',
  ],
  advised: [
    'We ask every practitioner who meets a child to write one line about what that child said. We ask them to share it with colleagues.',
  ],
  why: `Practitioners read on a phone between visits. A long sentence is read twice or not at all, and is hardest for
    people who read in a second language.

    A word with a hyphen counts as one, and an address does not count. Titles, tables and quotations are not checked.`,
  source: `GOV.UK, [Sentence length: why 25 words is our
    limit](https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/).`,
  findInText(typed, { board }, report) {
    for (const prose of readProse(typed, board?.language)) {
      if (prose.words.length <= LONGEST_SENTENCE || !isSentence(prose)) continue;
      for (const { start, end, words } of sentencesIn(prose)) {
        if (words.length <= LONGEST_SENTENCE) continue;
        report(
          spanAt(typed, prose.offset + start, end - start),
          `This sentence has ${words.length} words. Write it as two, of at most ${LONGEST_SENTENCE} words each.`,
        );
      }
    }
  },
};
