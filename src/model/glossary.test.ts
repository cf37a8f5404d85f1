import { describe, expect, test } from 'vitest';
import { groupByLetter, sortGlossary } from './glossary.ts';

describe('the glossary', () => {
  test('is in alphabetical order, in any order of the file', () => {
    const entries = sortGlossary({ SCR: 'Serious Case Review', abe: 'Achieving Best Evidence', CSE: 'Exploitation' });
    expect(entries.map(({ short }) => short)).toEqual(['abe', 'CSE', 'SCR']);
  });

  test('gives each short form an anchor of its own', () => {
    const ids = sortGlossary({ CSE: 'a', 'S.47': 'b', 'S 47': 'c', Éà: 'd', HELP: 'e', '&': 'f' }).map(({ id }) => id);
    expect([...ids].sort()).toEqual(['cse', 'ea', 'help', 's-47', 's-47-2', 'word-sign']);
  });

  test('keeps an anchor when other short forms come', () => {
    const idOf = (glossary: Record<string, string>) => sortGlossary(glossary).find(({ short }) => short === 'SCR')?.id;
    expect(idOf({ SCR: 'a' })).toBe(idOf({ AAA: 'b', SCR: 'a', ZZZ: 'c' }));
  });

  test('has letters when it is long, and none when it is short', () => {
    const words = (count: number) =>
      sortGlossary(Object.fromEntries(Array.from({ length: count }, (_, at) => [`A${at}`, 'x'])));
    expect(groupByLetter(words(5))).toEqual([]);
    expect(groupByLetter(words(200)).map(({ letter, entries }) => [letter, entries.length])).toEqual([['A', 200]]);
  });

  test('puts accents with their letter, and figures under a heading of their own', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`B${at}`, 'x']));
    const letters = groupByLetter(sortGlossary({ ...many, Éa: 'x', E: 'x', '7MB': 'x' }));
    expect(letters.map(({ id, letter, entries }) => [id, letter, entries.length])).toEqual([
      ['letter-other', '0–9', 1],
      ['letter-b', 'B', 20],
      ['letter-e', 'E', 2],
    ]);
  });
});
