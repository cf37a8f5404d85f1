import { typeset } from '../issue/markdown.ts';
import { SKELETON_WORDS } from '../issue/skeleton.ts';
import { wordsOf } from '../issue/words.ts';
import type { WritingCheck } from './check.ts';

const phrases = Object.values(SKELETON_WORDS).map(typeset);
const sentences = phrases.filter((phrase) => phrase.endsWith('.'));
const values: ReadonlySet<string> = new Set(phrases.filter((phrase) => !phrase.endsWith('.')));

/** What `npm run new` wrote is there to be written over. */
export const skeleton: WritingCheck = {
  rule: 'skeleton',
  force: 'binding',
  find(writing, _surroundings, report) {
    if (writing.status !== 'published') return;
    for (const { text, at } of wordsOf(writing)) {
      const left = values.has(text) ? text : sentences.find((sentence) => text.includes(sentence));
      if (left)
        report(
          'skeleton',
          at,
          `“${left}” is what every new issue starts with. Write over it, or delete what it stands in.`,
        );
    }
  },
};
