import { describe, expect, test } from 'vitest';
import { createMarkdown } from '../text/markdown.ts';
import { renderProseText } from './prose-text.ts';

const textOf = (markdown: string) => renderProseText(createMarkdown({}).parse(markdown, {}), (href) => href);

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
