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
  [
    'We meet on Monday 22/02/18.',
    '“Monday 22 February 2018” is a Thursday. Write “Thursday 22 February 2018”, or correct the date.',
  ],
  [
    'Forum | 22.02.2018 | Monday | 9am',
    '“Monday 22 February 2018” is a Thursday. Write “Thursday 22 February 2018”, or correct the date.',
  ],
  [
    'Bookings close on 30.02.18.',
    '“30.02.18” does not exist: February 2018 has 28 days. Correct the day or the month.',
  ],
  [
    'Mon 5, Tue 6 and Thu 7 March 2018',
    '“Thursday 7 March 2018” is a Wednesday. Write “Wednesday 7 March 2018”, or correct the date.',
  ],
  [
    'It is open from 12 to 5 March 2018.',
    '“12 to 5 March 2018” ends before it starts. Write the earlier day first, or correct the dates.',
  ],
  [
    'We meet on Monday 18 May.',
    '“Monday 18 May” is a Friday in 2018. Correct the weekday or the day, and add the year.',
  ],
  [
    'The survey closes on 5 January 2018.',
    '“5 January 2018” is before this issue’s own date, 1 February 2018. Correct the day, or say that it is over.',
  ],
])('%s', (body, message) => expect(found(body)).toEqual([`prose-date (warning)  ${message}`]));

test('one note names every line with a date whose year is missing', () => {
  expect(found('Reply by 16th January.\n\n- 12 May\n- 19 June\n\nCome on Friday 6 July at 2pm.')).toEqual([
    'prose-date (info)  “16th January” has no year. Readers will find it years later: add the year. The same in lines 11, 12, 14.',
  ]);
});

test.each([
  ['The club is shut (w/c 15th).', 'w/c 15th'],
  ['The panel sits on Thursday (was Wednesday) w/c 18th.', 'w/c 18th'],
  ['The plan will be reviewed next Tuesday.', 'next Tuesday'],
  ['Please return the form by the 9th.', 'by the 9th'],
  ['Catch-up clinic, sixth form block, Thurs 4th, 1.15pm.', 'Thurs 4th'],
])('a day that only its own week knows: %s', (body, said) =>
  expect(found(body)).toEqual([
    `prose-date (info)  “${said}” has no date. Readers will find it years later: write the day, the month and the year.`,
  ]),
);

test.each([
  ['On 14 May, the annual conference will be held at the college.', '14 May'],
  ['Network meetings: 14 May, then supper', '14 May'],
  ['Carers Week – 6 to 12 June', '6 to 12 June'],
  ['We will remove you from the list on 18 May.', '18 May'],
  ['From 4 May, schools will be asked for the figures.', '4 May'],
  ['Groups: Nov 24 and Dec 15 – at the hospice', 'Nov 24'],
  ['Briefing. 27.01, 2pm to 3pm.', '27.01'],
  ['Briefing. 24.11, 2pm to 3pm.', '24.11'],
  ['| Group | Day |\n|---|---|\n| Supervision | 14 May |', '14 May'],
])('a day without its year: %s', (body, said) =>
  expect(found(body)).toEqual([
    `prose-date (info)  “${said}” has no year. Readers will find it years later: add the year.`,
  ]),
);

test.each([
  'By Friday she had not been seen. The clinic is open on Wednesday mornings, and from Monday to Thursday.',
  'The financial year runs from 1 April to 31 March.',
  'The annual return is due on 31 May. The shelter opened in the week beginning 15 May 2017 (w/c 15/05/2017).',
  'On 14 May, the nurse rang. You will have heard the letter on 21 January.',
  'World Children’s Day is on 20 November every year.',
  'Augusta, Frida and Juliet met on Friday. Remember the sundry costs.',
  'We meet on Monday 4 and Tuesday 5 December 2017.',
  'Assemblies start at 9.10, 11am and 2pm.',
  'See section 30.02.18 of the manual. Years 7/8/13 have 10–4 lessons.',
  'It is open from 28 December 2017 to 3 January 2018, and on 5 March 2018 ten may come.',
  'On 12 January 2018, Monday to Friday, we will tell you of the meeting of 5 January 2018.',
  'The letter said that it would close on 5 January 2018. The survey closed on 5 January 2018.',
])('a date that needs nothing: %s', (body) => expect(found(body)).toEqual([]));
