import { describe, expect, test } from 'vitest';
import { countLines, cutLines, fitInto } from './paper.ts';

describe('lines on paper', () => {
  test.each([
    ['', 0],
    ['One', 1],
    ['one two three four five six', 2],
    ['WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', 3],
    ['儿童保护儿童保护儿童保护', 2],
  ])('“%s” takes %i of them in a narrow column', (words, lines) => {
    expect(countLines(words, 10)).toBe(lines);
  });

  test.each([
    ['are cut at a word, and an ellipsis says so', 'one two three four five six', 'one two three …'],
    ['are cut before a sign', 'one two three, four five six', 'one two three …'],
    ['stay as they are where they fit', 'one  two', 'one  two'],
  ])('%s', (_what, words, cut) => expect(cutLines(words, 1, 10)).toBe(cut));

  test('of one endless word are cut too', () => {
    const cut = cutLines('x'.repeat(400), 2, 10);
    expect(cut).toMatch(/^x+ …$/);
    expect(countLines(cut, 10)).toBeLessThanOrEqual(2);
  });
});

test.each([
  ['is whole where it fits', [2, 2, 2], 6, [2, 2, 2]],
  ['keeps a line for saying what was left out', [2, 2, 2], 5, [2, 2]],
  ['keeps that line also where one more would fit without it', [2, 2, 2], 4, [2]],
  ['shows nothing where not even its first fits', [9, 2], 4, []],
  ['shows nothing of nothing', [], 4, []],
])('a list on paper %s', (_what, items, room, shown) =>
  expect(fitInto(items, room, (lines) => lines)).toEqual({ shown, left: items.length - shown.length }),
);
