import { useOfField } from '../../../blocks/index.ts';
import type { TypedCheck } from '../../engine/check.ts';
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

/** Long sentences are read twice, or not at all. */
export const longSentence: TypedCheck = {
  rule: 'long-sentence',
  find(typed, { board }, report) {
    for (const prose of readProse(typed, board?.language)) {
      if (prose.words.length <= LONGEST_SENTENCE || !isSentence(prose)) continue;
      for (const { start, end, words } of sentencesIn(prose)) {
        if (words.length <= LONGEST_SENTENCE) continue;
        report(
          'long-sentence',
          spanAt(typed, prose.offset + start, end - start),
          `This sentence has ${words.length} words. Most readers take in up to ${LONGEST_SENTENCE} at once: write it as two.`,
          'info',
        );
      }
    }
  },
};
