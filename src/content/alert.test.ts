import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf, readIssue } from '../../tests/support/an-issue.ts';
import { plainText } from '../text/markdown.ts';

const blocksIn = (body: string) => readIssue({ body: `## Section\n\n${body}` }).sections[0]?.blocks ?? [];

describe('an alert as GitHub’s editor writes it', () => {
  test.each([
    ['NOTE', 'Note'],
    ['TIP', 'Tip'],
    ['important', 'Important'],
    ['WARNING', 'Warning'],
    ['CAUTION', 'Caution'],
  ])('> [!%s] is a callout with the title “%s”', (word, title) => {
    const [alert, after] = blocksIn(`> [!${word}]\n> Remember **this**.\n\nMore.`);
    expect(alert).toMatchObject({ kind: 'callout', title });
    expect(plainText(alert?.body ?? [])).toBe('Remember this.');
    expect(after?.kind).toBe('prose');
  });

  test('may have several paragraphs, and its words on the first line', () => {
    expect(plainText(blocksIn('> [!NOTE]\n>\n> One.\n>\n> - two')[0]?.body ?? [])).toBe('One.two');
    expect(plainText(blocksIn('> [!NOTE] One.')[0]?.body ?? [])).toBe('One.');
  });

  test('of a kind that there is not is refused, and names the nearest', () => {
    expect(problemsOf(anIssue({ body: '> [!NOTES]\n> Words.' }))).toEqual([
      'content/issues/2018-02.md:9:1  alert  “[!NOTES]” is not an alert. Did you mean “NOTE”?',
    ]);
  });

  test('without words is refused', () => {
    expect(problemsOf(anIssue({ body: '> [!NOTE]' }))).toEqual([
      'content/issues/2018-02.md:9:1  block-body  “[!NOTE]” has no text. Write it on the line below, after “> ”.',
    ]);
  });

  test('leaves other quotes alone', () => {
    for (const quote of ['> Words.', '> [a link](https://example.org/)', '> - [!NOTE]', 'Words [!NOTE]'])
      expect(blocksIn(quote)[0]?.kind).toBe('prose');
  });
});

test('a footnote is refused, since it would be printed as it is typed', () => {
  expect(problemsOf(anIssue({ body: 'Words.[^1]\n\n[^1]: The note.' }))[0]).toBe(
    'content/issues/2018-02.md:9:7  footnote  “[^1]” would be printed, because footnotes are not supported. Put the note in brackets in the text, or in a “::: callout”.',
  );
  expect(problemsOf(anIssue({ body: 'Words `[^1]` and \\[^2].' }))).toEqual([]);
});
