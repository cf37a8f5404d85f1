import { expect, test } from 'vitest';
import { setText } from './lines.ts';

/** Every character is as wide as half its size. */
const measure = (text: string, size: number) => ([...text].length * size) / 2;
const steps = [
  { size: 20, most: 1 },
  { size: 10, most: 2 },
];
const set = (text: string) => setText(text, 100, steps, measure);

test('a short title has the largest size', () => {
  expect(set('Neglect')).toEqual({ size: 20, lines: ['Neglect'] });
});

test('a longer one has a smaller size, in lines of about one length', () => {
  expect(set('What we learnt this spring')).toEqual({ size: 10, lines: ['What we learnt', 'this spring'] });
});

test('one that is longer than every size allows ends with a whole word and “…”', () => {
  expect(set('What we learnt this spring, and what we shall do about it')).toEqual({
    size: 10,
    lines: ['What we learnt this', 'spring, and what we…'],
  });
});

test('no sign stands before “…”', () => {
  expect(set('What we learnt this year, nothing, – and so on and on').lines[1]).toBe('year, nothing…');
});

test('a word is broken only where it is too wide at the smallest size', () => {
  expect(set('Antidisestablish')).toEqual({ size: 10, lines: ['Antidisestablish'] });
  expect(set(`${'x'.repeat(25)} end`)).toEqual({ size: 10, lines: ['x'.repeat(20), 'xxxxx end'] });
  expect(set('y'.repeat(70))).toEqual({ size: 10, lines: ['y'.repeat(20), `${'y'.repeat(19)}…`] });
});

test('one that is a megabyte long is not measured to its end', () => {
  let longest = 0;
  const counting = (text: string, size: number) => {
    longest = Math.max(longest, text.length);
    return measure(text, size);
  };
  expect(setText('a'.repeat(1_000_000), 100, steps, counting).lines).toHaveLength(2);
  expect(longest).toBeLessThanOrEqual(1001);
});
