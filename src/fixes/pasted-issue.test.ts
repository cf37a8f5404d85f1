import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content, problemsOf, typed } from '../../tests/support/an-issue.ts';
import { createMarkdown, plainText } from '../text/markdown.ts';
import { fixFiles } from './fix-files.ts';

// A made-up issue with what real ones have when they come from Word.

const text = readFileSync('tests/fixtures/pasted-issue.md', 'utf8');
const file = typed(text, '2026-12');
const fixed = fixFiles(content(file), [])[0]?.after ?? '';
const wordsOf = (markdown: string) =>
  createMarkdown({})
    .parse(markdown.split('\n---\n')[1] ?? '', {})
    .map(({ children }) => plainText(children ?? []))
    .join(' ')
    .replace(/https?:\/\/\S*safelinks\S*/, 'https://www.example.org/policies')
    .replace(/(?<!\/)www\./g, 'https://www.')
    .split(/\s+/);

test('one run of --fix is enough', () => {
  expect(fixFiles(content(typed(fixed, '2026-12')), [])).toEqual([]);
});

test('what is fixed says the same words in the same order', () => {
  expect(wordsOf(fixed)).toEqual(wordsOf(text));
});

test('keys, lists, tables, paragraphs and links are written as the documentation has them', () => {
  expect(fixed).toMatchSnapshot();
});

test('a draft with unknown topics has no error about its keys', () => {
  const aboutKeys = problemsOf(file).filter((line) => /^\S+md:[2-7]:/.test(line));
  expect(aboutKeys.filter((line) => !line.includes('(info)') && !line.includes('(warning)'))).toEqual([]);
});
