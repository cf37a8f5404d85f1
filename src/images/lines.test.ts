import { expect, test } from 'vitest';
import { setText } from './lines.ts';

/** Every character is as wide as half its size. */
const measure = (text: string, size: number) => ([...text].length * size) / 2;
const steps = [
  { size: 20, most: 1 },
  { size: 10, most: 2 },
];
const set = (text: string) => setText(text, 100, steps, measure);

test.each([
  ['a short title has the largest size', 'Neglect', 20, ['Neglect']],
  [
    'a longer one has a smaller size, in lines of about one length',
    'What we learnt this spring',
    10,
    ['What we learnt', 'this spring'],
  ],
  [
    'one that is longer than every size allows ends with a whole word and “…”',
    'What we learnt this spring, and what we shall do about it',
    10,
    ['What we learnt this', 'spring, and what we…'],
  ],
  [
    'no sign comes before “…”',
    'What we learnt this year, nothing, – and so on and on',
    10,
    ['What we learnt this', 'year, nothing…'],
  ],
  ['a word is not broken where it fits at the smallest size', 'Antidisestablish', 10, ['Antidisestablish']],
  ['one that is too wide for that is', `${'x'.repeat(25)} end`, 10, ['x'.repeat(20), 'xxxxx end']],
  ['and cut', 'y'.repeat(70), 10, ['y'.repeat(20), `${'y'.repeat(19)}…`]],
])('%s', (_what, text, size, lines) => expect(set(text)).toEqual({ size, lines }));

test('one that is a megabyte long is not measured to its end', () => {
  let longest = 0;
  const counting = (text: string, size: number) => {
    longest = Math.max(longest, text.length);
    return measure(text, size);
  };
  expect(setText('a'.repeat(1_000_000), 100, steps, counting).lines).toHaveLength(2);
  expect(longest).toBeLessThanOrEqual(1001);
});
