import { expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../../tests/support/an-issue.ts';

const found = (body: string) => problemsOf(anIssue({ body })).map((line) => line.replace(/^[^ ]* {2}/, ''));

test.each([
  [
    'We meet on Monday, October 15, 2018.',
    '“Monday, October 15, 2018” has the month first. Write “Monday 15 October 2018”.',
  ],
  ['It starts on April 7, 2018.', '“April 7, 2018” has the month first. Write “7 April 2018”.'],
  ['Return it by 10/31/2018.', '“10/31/2018” has no month 31. Write the day first: 31/10/2018'],
  ['Return it by 31/11/2026.', '“31/11/2026” does not exist: November 2026 has 30 days. Correct the day or the month.'],
  ['We met on 15 Jully 2018.', '“Jully” is not spelt right. Write “July”.'],
  ['Janurary’s forum is full.', '“Janurary” is not spelt right. Write “January”.'],
  ['We meet next Wendesday.', '“Wendesday” is not spelt right. Write “Wednesday”.'],
  ['The Septmber edition is out.', '“Septmber” is not spelt right. Write “September”.'],
])('%s', (body, message) => expect(found(body)).toEqual([`prose-date (warning)  ${message}`]));

test('one note names every line with a date whose year is missing', () => {
  expect(found('Reply by 16th January.\n\n- 12 May\n- 19 June\n\nCome on Friday 6 July at 2pm.')).toEqual([
    'prose-date (info)  “16th January” has no year. Readers will find it years later: add the year. The same in lines 11, 12, 14.',
  ]);
});

test.each([
  ['The plan will be reviewed next Tuesday.', 'next Tuesday'],
  ['Please return the form by the 9th.', 'by the 9th'],
])('a day that only its own week knows: %s', (body, said) =>
  expect(found(body)).toEqual([
    `prose-date (info)  “${said}” has no date. Readers will find it years later: write the day, the month and the year.`,
  ]),
);

test.each([
  'By Friday she had not been seen. The clinic is open on Wednesday mornings, and from Monday to Thursday.',
  'The financial year runs from 1 April to 31 March.',
  'World Children’s Day is on 20 November every year.',
  'Augusta, Frida and Juliet met on Friday. Remember the sundry costs.',
  'We meet on Monday 4 and Tuesday 5 December 2017.',
])('a date that needs nothing: %s', (body) => expect(found(body)).toEqual([]));
