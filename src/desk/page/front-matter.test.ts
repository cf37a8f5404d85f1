import { describe, expect, test } from 'vitest';
import { readKey, readListKey, writeKey } from './front-matter.ts';

const TEXT = `---
title: "Update: the strategy"
summary: It begins here
  and goes on.
topics:
  - neglect
  - policy
status: draft
---

title: not a key
`;

const written = (text: string, key: string, value: string) => {
  const { from, to, text: line } = writeKey(text, key, value);
  return `${text.slice(0, from)}${line}${text.slice(to)}`;
};

describe('a key of the front matter', () => {
  test.each([
    ['title', 'Update: the strategy'],
    ['summary', 'It begins here and goes on.'],
    ['topics', '[neglect, policy]'],
    ['status', 'draft'],
    ['number', undefined],
  ])('%s is read as %s', (key, value) => expect(readKey(TEXT, key)).toBe(value));

  test('with several values is read in both forms', () => {
    expect(readListKey(TEXT, 'topics')).toEqual(['neglect', 'policy']);
    expect(readListKey('---\ntopics: [a, b]\n---\n', 'topics')).toEqual(['a', 'b']);
  });

  test('is written on its own line, and nothing else changes', () => {
    expect(written(TEXT, 'summary', 'Short.')).toBe(TEXT.replace('It begins here\n  and goes on.', 'Short.'));
    expect(written(TEXT, 'topics', '[policy]')).toBe(TEXT.replace('\n  - neglect\n  - policy', ' [policy]'));
    expect(written(TEXT, 'number', '3')).toBe(TEXT.replace('status: draft\n', 'status: draft\nnumber: 3\n'));
    expect(written('Words.', 'title', 'A')).toBe('---\ntitle: A\n---\n\nWords.');
    expect(written(TEXT, 'title', 'Two\nlines')).toContain('\ntitle: Two lines\n');
  });
});
