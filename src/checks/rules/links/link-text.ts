import { saysNothing } from '../../../fields/link-words.ts';
import type { Rule } from '../../engine/check.ts';

export const linkText: Rule = {
  rule: 'link-text',
  severity: 'warning',
  finds: 'A link whose words do not say what it opens, or that has no words',
  raises: [
    'The strategy is out: [click here](https://www.example.org/strategy).',
    'See [](https://www.example.org/strategy).',
  ],
  passes: ['The strategy is out: [read the neglect strategy](https://www.example.org/strategy).'],
  advised: [
    'The strategy is out: [the neglect strategy](https://www.example.org/strategy).',
    'See [the neglect strategy](https://www.example.org/strategy).',
  ],
  why: `A screen reader lists links without their sentences: ten times “click here” is no list. On paper and in an
    email, the words are all that is left.`,
  source: 'WCAG 2.2, 2.4.4. A bulletin of February 2018 opened with “Click here”.',
  findInWriting(writing, _context, report) {
    for (const { words, at } of writing.links) {
      if (words.trim() === '')
        report(at, 'This link has no words, so nobody can use it. Write what it opens between the square brackets.');
      else if (saysNothing(words)) {
        report(at, `“${words.trim()}” does not say what the link opens. Write the name of what it opens.`);
      }
    }
  },
};
