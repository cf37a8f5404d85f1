import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';

test.each([
  ['at spaces', 'one two three', ['one two', 'three']],
  ['not where it fits', 'one two', ['one two']],
  ['a word that is too wide at its letters, on a line of its own', 'a onetwothree b', ['a', 'onetwot', 'hree b']],
  ['letters of two units as one', '🙂🙂🙂🙂🙂🙂🙂🙂', ['🙂🙂🙂🙂🙂🙂🙂', '🙂']],
  ['nothing into no line', '', []],
])('breaks %s', (_what, text, lines) => {
  expect(breakLines(text, { width: 7, measure: (part) => [...part].length })).toEqual(lines);
});

test('keeps a word that is too wide where it is asked to', () => {
  const asked = { width: 7, measure: (part: string) => part.length, keepsWords: true };
  expect(breakLines('a onetwothree b', asked)).toEqual(['a', 'onetwothree', 'b']);
});
