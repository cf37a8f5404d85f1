import { saysNothing } from '../../../fields/link-words.ts';
import type { WritingCheck } from '../../engine/check.ts';

/** A screen reader lists links without their sentences, and a mail shows them without their addresses. */
export const linkText: WritingCheck = {
  rule: 'link-text',
  find(writing, _surroundings, report) {
    for (const { words, at } of writing.links) {
      if (words.trim() === '')
        report(
          'link-text',
          at,
          'This link has no words, so nobody can follow it. Write between the square brackets where it leads.',
        );
      else if (saysNothing(words)) {
        report(
          'link-text',
          at,
          `“${words.trim()}” does not say where the link leads. Write the name of what it opens, such as “the neglect strategy”.`,
        );
      }
    }
  },
};
