import { expect, test } from 'vitest';
import { nearest, suggest } from './nearest.ts';

test.each([
  ['titel', ['title', 'date'], 'title'],
  ['Title', ['title', 'date'], 'title'],
  ['sumary', ['summary', 'subject'], 'summary'],
  ['evnt', ['event', 'review'], 'event'],
  ['calout', ['callout', 'contact'], 'callout'],
  ['trainig', ['training', 'neglect'], 'training'],
  ['time', ['title', 'date'], undefined],
  ['xyz', ['title', 'date'], undefined],
  ['', ['title'], undefined],
  ['a'.repeat(100_000), ['title'], undefined],
  ['title', [], undefined],
])('%o among %j is %s', (name, known, near) => expect(nearest(name, known)).toBe(near));

test('a suggestion names the nearest, or all, or says that there is none', () => {
  expect(suggest('titel', ['title', 'date'])).toBe('Did you mean “title”?');
  expect(suggest('xyz', ['title', 'date'])).toBe('Known: title, date.');
  expect(suggest('xyz', [])).toBe('There are none yet.');
});
