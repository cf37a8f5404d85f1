import { describe, expect, test } from 'vitest';
import { readSession } from './session.ts';

const DAY = { date: '2017-12-05' };
const MORNING = { ...DAY, start: '09:15', end: '12:45' };

describe('a session', () => {
  test.each([
    ['Tuesday 5 December 2017, 9.15am to 12.45pm', MORNING],
    ['Tuesday 5 December 2017, 9.15am – 12.45pm', MORNING],
    ['Tuesday 5 December 2017, 9.15am—12.45pm', MORNING],
    ['Tuesday 5 December 2017, 9.15am-12.45pm', MORNING],
    ['Tuesday 5 December 2017 from 9.15am until 12.45pm', MORNING],
    ['Tuesday, 5 December 2017: 9:15am to 12:45pm', MORNING],
    ['Tue 5th Dec. 2017 (9.15 a.m. – 12.45 p.m.)', MORNING],
    ['tuesday the 5th of december 2017, 9.15AM TO 12.45PM', MORNING],
    ['Tues 5 Dec 2017, 09.15 – 12.45pm', MORNING],
    ['2017-12-05 09:15–12:45', MORNING],
    ['2017-12-05, 09:15 to 12:45', MORNING],
    ['2017-12-05T09:15', { ...DAY, start: '09:15' }],
    ['2017-12-05', DAY],
    ['5 December 2017', DAY],
    ['05/12/2017 9am', { ...DAY, start: '09:00' }],
    ['Tue 5/12/17, 9.15am to 12.45pm', MORNING],
    ['5.12.2017 at City Hall', { ...DAY, venue: 'City Hall' }],
    ['5 December 17, 9.15am–12.45pm', MORNING],
    ['5/12/17–7/12/17', { ...DAY, until: '2017-12-07' }],
    ['05-12-2017 to 07-12-2017, 9am to 5pm', { ...DAY, until: '2017-12-07', start: '09:00', end: '17:00' }],
    ['5 December 2017, all day', DAY],
    ['5 December 2017 at 9am', { ...DAY, start: '09:00' }],
    ['5 December 2017, 10am to noon', { ...DAY, start: '10:00', end: '12:00' }],
    ['5 December 2017, noon to 1pm', { ...DAY, start: '12:00', end: '13:00' }],
    ['5 December 2017, 12am to 12pm', { ...DAY, start: '00:00', end: '12:00' }],
    ['5 December 2017, 9.30–11am', { ...DAY, start: '09:30', end: '11:00' }],
    ['5 December 2017, 1 to 4pm', { ...DAY, start: '13:00', end: '16:00' }],
    ['5 December 2017, 00:15 to 1.30am', { ...DAY, start: '00:15', end: '01:30' }],
    ['5 December 2017, 13:00 to 4pm', { ...DAY, start: '13:00', end: '16:00' }],
    ['5–7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['from 5 to 7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['5 – 7 December 2017, 9am to 5pm', { ...DAY, until: '2017-12-07', start: '09:00', end: '17:00' }],
    ['Tuesday 5 to Thursday 7 December 2017', { ...DAY, until: '2017-12-07' }],
    ['30 November to 2 December 2017', { date: '2017-11-30', until: '2017-12-02' }],
    ['30 December 2017 to 2 January 2018', { date: '2017-12-30', until: '2018-01-02' }],
    ['2017-12-05 to 2017-12-07', { ...DAY, until: '2017-12-07' }],
    ['5 December 2017, 9.15am to 12.45pm at City Hall', { ...MORNING, venue: 'City Hall' }],
    ['5 December 2017, 9.15am to 12.45pm, at 5 High Street', { ...MORNING, venue: '5 High Street' }],
    ['5 December 2017 at City Hall', { ...DAY, venue: 'City Hall' }],
    ['5 December 2017, 9.15am to 12.45pm, online (Teams)', { ...MORNING, venue: 'online (Teams)' }],
  ])('%s', (written, value) => expect(readSession(written)).toEqual({ value }));

  test.each([
    [
      'Monday 5 December 2017',
      '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    [
      'Mon 5 Dec 2017, 9am',
      '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    [
      'Monday 5 to Thursday 7 December 2017',
      '“Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    ],
    ['Tusday 5 December 2017', '“Tusday” is not a day of the week. Write “Tuesday 5 December 2017”.'],
    ['Wednesdayish 6 December 2017', '“Wednesdayish” is not a day of the week. Write “Wednesday 6 December 2017”.'],
    ['Tuesday 5 Decembr 2017', '“Decembr” is not a month. Did you mean “December”?'],
    ['5 Septemberish 2017', '“Septemberish” is not a month. Did you mean “September”?'],
    ['Tuesday 5 December', '“Tuesday 5 December” has no year. Add it after “December”.'],
    ['Tuesday 5 December, 9am to 1pm', '“Tuesday 5 December” has no year. Add it after “December”.'],
    ['30 February 2017', '“30 February 2017” does not exist: February 2017 has 28 days. Correct the day or the month.'],
    ['2017-02-30 09:00', '“2017-02-30” does not exist: February 2017 has 28 days. Correct the day or the month.'],
    ['next Tuesday', '“next Tuesday” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
    ['', '“” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
    ['5 December 2017, 9am to 12', '“12” could be morning or evening. Write noon or midnight.'],
    ['5 December 2017, 9 to 11', '“11” could be morning or evening. Write 11am or 11pm.'],
    ['5 December 2017, 1.30 to 3.30', '“3.30” could be morning or evening. Write 3.30am or 3.30pm.'],
    ['5 December 2017, 5pm to 9am', '“5pm to 9am” ends before it starts. Write the start first, with am or pm.'],
    ['5 December 2017, 9am to 9am', '“9am to 9am” ends before it starts. Write the start first, with am or pm.'],
    ['7–5 December 2017', '“7 to 5 December 2017” ends before it starts. Write the earlier day first.'],
    ['0–5 December 2017', '“0 December 2017” does not exist: December 2017 has 31 days. Correct the day or the month.'],
    [
      '5 December 2017, 9am–1pm and 2–4pm',
      '“9am–1pm and 2–4pm” has more than a start and an end. Write a “when:” line for each sitting.',
    ],
    [
      '5 December 2017, 9am to 5pm, City Hall',
      '“City Hall” is not part of a time. If it is this sitting’s place, write “at City Hall”.',
    ],
    ['5 June 2018 and 7 June 2018, 9am', 'This line has two days. Write a “when:” line for each.'],
    ['5/6/18 and 7/6/18, 9am', 'This line has two days. Write a “when:” line for each.'],
    ['5 December 2017, TBC', '“TBC” is not a time. Write it like 9.15am or 13:00.'],
    ['1'.repeat(100_000), 'This is too long for a day and its times. Write it like “DD/MM/YYYY, 9.15am to 12.45pm”.'],
  ])('%.60s is refused', (written, problem) => expect(readSession(written)).toEqual({ problem }));
});
