import { expect, test } from 'vitest';
import { blankRanges, readSurroundings } from './surroundings.ts';

const FRONT = '---\ntitle: A `tick\n---\n';

test.each([
  ['a comment', 'a <!-- b --> c', ['<!-- b -->'], []],
  ['a comment over lines, with code in it', 'a <!-- `b\n\nc --> d', ['<!-- `b\n\nc -->'], []],
  ['a comment that is never closed is text', 'a <!-- b <!-- c --> d', ['<!-- c -->'], []],
  ['code between backticks', 'a `b` ``c ` d`` e', [], ['`b`', '``c ` d``']],
  ['a comment in code is code', 'a `<!-- b -->` c', [], ['`<!-- b -->`']],
  ['a backtick alone is text', 'a ` b\n\nc ` d', [], []],
  ['a backtick after a backslash is text', 'a \\` b ` c', [], []],
  ['a fence', 'a\n```js\nb ` c\n::: d\n```\ne', [], ['```js\nb ` c\n::: d\n```']],
  ['a fence of tildes, and no longer line of them', '~~~~\na\n~~~\nb\n~~~\ne', [], ['~~~\nb\n~~~']],
  ['a fence that is never closed', 'a\n```\nb\n\nc', [], ['```\nb\n\nc']],
  ['a fence in a list', '- ```\n  b\n\n  c\n  ```\n- d', [], ['```\n  b\n\n  c\n  ```']],
])('finds %s', (_name, body, comments, code) => {
  const text = `${FRONT}${body}`;
  const found = readSurroundings(text);
  const cut = (ranges: typeof found.code) => ranges.map(([start, end]) => text.slice(start, end));
  expect({ comments: cut(found.comments), code: cut(found.code) }).toEqual({ comments, code });
  expect(found.frontMatterEnd).toBe(2);
});

test.each([
  ['title: T\n---\n', -1],
  ['---\ntitle: T\n', -1],
  ['---\n--- \nWords', 1],
])('front matter of %j ends on line %i', (text, end) => expect(readSurroundings(text).frontMatterEnd).toBe(end));

test('blanks as many characters as there were, and keeps lines', () => {
  expect(blankRanges('a `b\nc` d', [[2, 7]])).toBe('a   \n   d');
});
