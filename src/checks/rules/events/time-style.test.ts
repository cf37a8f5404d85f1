import { expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

test('a time in another form is a note, at its place', () => {
  expect(problemsOf(anIssue({ body: 'Doors open at 09:15 AM.' }))).toEqual([
    'content/issues/2018-02.md:9:15  time-style (info)  Write this time as “9.15am”. “npm run check -- --fix --write” does it for you.',
  ]);
});

test.each(['Doors open at 9.15am, 1pm and 13:00.', '> Doors open at 09.15am.', 'Write `09.15am`.'])(
  'nothing is said of %s',
  (body) => expect(problemsOf(anIssue({ body }))).toEqual([]),
);
