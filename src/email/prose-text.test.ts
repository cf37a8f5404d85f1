import { describe, expect, test } from 'vitest';
import { readLanguages } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { createMarkdown } from '../text/markdown.ts';
import { renderProseNotify } from './prose-notify.ts';
import { renderProseText } from './prose-text.ts';

const textOf = (markdown: string) => renderProseText(createMarkdown({}).parse(markdown, {}), (href) => href);

const words = readLanguages(LAYOUTS, new Map()).get('en-GB')?.words;

test.each([
  ['[Ask](mailto:a@example.org?subject=Visit%20to%20us)', 'Ask (a@example.org, with the subject “Visit to us”)'],
  ['[Ask](mailto:a@example.org?body=x&subject=1+1%3A%20we)', 'Ask (a@example.org, with the subject “1+1: we”)'],
  ['[Ask](mailto:a@example.org?cc=b@example.org)', 'Ask (a@example.org)'],
  ['[Ask](mailto:a@example.org?subject=%E0%A4%A)', /^Ask \(a@example\.org/],
  ['[Ask](tel:01632960233)', 'Ask (01632960233)'],
])('a mailbox is alone, with its subject in words: %s', (markdown, said) => {
  for (const render of [renderProseText, renderProseNotify]) {
    const made = render(createMarkdown({}).parse(markdown, {}), (href) => href, undefined, words);
    expect(made).toMatch(said);
  }
});

describe('an address in the plain text', () => {
  test.each([
    ['Look at https://example.org/a. Then read', 'Look at https://example.org/a. Then read'],
    ['(see https://example.org/a)', '(see https://example.org/a)'],
    ['Is it <https://example.org/a>?', 'Is it https://example.org/a?'],
    ['“<https://example.org/a>”', '“https://example.org/a”'],
    ['duty.o’neill@example.org.', "duty.o'neill@example.org."],
    ['[One](https://example.org/a)two', 'One (https://example.org/a)two'],
  ])('may touch the marks of a sentence: %s', (markdown, text) => expect(textOf(markdown)).toBe(text));

  test.each([
    ['یہاں <https://example.org/>۔ شکریہ', 'یہاں https://example.org/ ۔ شکریہ'],
    ['at<https://example.org/a>and', 'at https://example.org/a and'],
    ['<https://example.org/a><https://example.org/b>', 'https://example.org/a https://example.org/b'],
    ['<https://example.org/a>**bold**', 'https://example.org/a bold'],
  ])('is apart from all else, which would become part of it: %s', (markdown, text) =>
    expect(textOf(markdown)).toBe(text),
  );
});
