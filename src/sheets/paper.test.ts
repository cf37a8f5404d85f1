import { describe, expect, test } from 'vitest';
import { countLines, cutLines, fitInto } from './paper.ts';

describe('lines on paper', () => {
  test.each([
    ['', 0],
    ['One', 1],
    ['one two three four five six', 2],
    ['WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', 4],
    ['儿童保护儿童保护儿童保护', 2],
  ])('“%s” takes %i of them in a narrow column', (words, lines) => {
    expect(countLines(words, 10)).toBe(lines);
  });

  test('are cut at a word, and an ellipsis says so', () => {
    expect(cutLines('one two three four five six', 1, 10)).toBe('one two three …');
    expect(cutLines('one two three, four five six', 1, 10)).toBe('one two three …');
  });

  test('stay as they are where there is room', () => {
    expect(cutLines('one  two', 1, 10)).toBe('one  two');
  });

  test('of one endless word are cut too', () => {
    const cut = cutLines('x'.repeat(400), 2, 10);
    expect(cut).toMatch(/^x+ …$/);
    expect(countLines(cut, 10)).toBeLessThanOrEqual(2);
  });
});

describe('a list on paper', () => {
  const height = (lines: number) => lines;

  test('is whole where there is room', () => {
    expect(fitInto([2, 2, 2], 6, height)).toEqual({ shown: [2, 2, 2], left: 0 });
  });

  test('keeps a line for saying what was left out', () => {
    expect(fitInto([2, 2, 2], 5, height)).toEqual({ shown: [2, 2], left: 1 });
    expect(fitInto([2, 2, 2], 4, height)).toEqual({ shown: [2], left: 2 });
  });

  test('shows nothing where not even its first has room, and nothing of nothing', () => {
    expect(fitInto([9, 2], 4, height)).toEqual({ shown: [], left: 2 });
    expect(fitInto([], 4, height)).toEqual({ shown: [], left: 0 });
  });
});
