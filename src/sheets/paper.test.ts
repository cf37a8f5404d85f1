import { expect, test } from 'vitest';
import { countLines, fitInto } from './paper.ts';

test.each([
  ['', 0],
  ['One', 1],
  ['one two three four five six', 2],
  ['WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', 3],
  ['儿童保护儿童保护儿童保护', 2],
])('“%s” takes %i lines in a narrow column', (words, lines) => expect(countLines(words, 10)).toBe(lines));

test.each([
  ['is whole where it fits', [2, 2, 2], 6, [2, 2, 2]],
  ['keeps a line for saying what was left out', [2, 2, 2], 5, [2, 2]],
  ['keeps that line also where one more would fit without it', [2, 2, 2], 4, [2]],
  ['shows nothing where not even its first fits', [9, 2], 4, []],
  ['shows nothing of nothing', [], 4, []],
])('a list on paper %s', (_what, items, room, shown) =>
  expect(fitInto(items, room, (lines) => lines)).toEqual({ shown, left: items.length - shown.length }),
);
