import { describe, expect, test } from 'vitest';
import {
  clockProblem,
  dateInWords,
  instantOf,
  monthInWords,
  readDateOrMonth,
  readDay,
  readTime,
  timeInWords,
  yearsBetween,
} from './dates.ts';

describe('a time', () => {
  test.each([
    ['9.15am', '09:15'],
    ['09.15am', '09:15'],
    ['9.30 am', '09:30'],
    ['9:15 AM', '09:15'],
    ['9.15 a.m.', '09:15'],
    ['1pm', '13:00'],
    ['13:00', '13:00'],
    ['13.00', '13:00'],
    ['9.15', '09:15'],
    ['09:15', '09:15'],
    ['01:30', '01:30'],
    ['noon', '12:00'],
    ['Midday', '12:00'],
    ['12 noon', '12:00'],
    ['12pm', '12:00'],
    ['12.30pm', '12:30'],
    ['12am', '00:00'],
    ['12.30am', '00:30'],
    ['midnight', '00:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s', (written, value) => expect(readTime(written)).toEqual({ value }));

  test.each([
    ['9', '“9” could be morning or evening. Write 9am or 9pm.'],
    ['12', '“12” could be morning or evening. Write noon or midnight.'],
    ['17', '“17” could be morning or evening. Write 17:00.'],
    ['1.30', '“1.30” could be morning or evening. Write 1.30am or 1.30pm.'],
    ['13pm', '“13pm” is not a time of day. Write it like 9.15am or 13:00.'],
    ['0am', '“0am” is not a time of day. Write it like 9.15am or 13:00.'],
    ['24:00', '“24:00” is not a time of day. Write it like 9.15am or 13:00.'],
    ['9.60am', '“9.60am” is not a time of day. Write it like 9.15am or 13:00.'],
    ['3 noon', '“3 noon” is not a time. Write it like 9.15am or 13:00.'],
    ['9.5am', '“9.5am” is not a time. Write it like 9.15am or 13:00.'],
    ['1300', '“1300” is not a time. Write it like 9.15am or 13:00.'],
    ['half past nine', '“half past nine” is not a time. Write it like 9.15am or 13:00.'],
  ])('%s is refused', (written, problem) => expect(readTime(written)).toEqual({ problem }));
});

describe('a day', () => {
  test.each([
    ['5 December 2017'],
    ['5th December 2017'],
    ['Tuesday 5 December 2017'],
    ['Tue 5 Dec 2017'],
    ['2017-12-05'],
  ])('%s', (written) => expect(readDay(written)).toEqual({ value: '2017-12-05' }));

  test.each(['Tue', 'Tues', 'Tuesday', 'TUESDAY', 'Tues.'])('takes %s for a weekday', (weekday) =>
    expect(readDay(`${weekday} 5 December 2017`)).toEqual({ value: '2017-12-05' }),
  );

  test('takes Weds for Wednesday, as people write it', () =>
    expect(readDay('Weds 6 December 2017')).toEqual({ value: '2017-12-06' }));

  test('knows leap years', () => {
    expect(readDay('29 February 2016')).toEqual({ value: '2016-02-29' });
    expect(readDay('29 February 1900')).toHaveProperty('problem');
  });
});

describe('a day or a month', () => {
  test.each([
    ['June 2017', '2017-06'],
    ['Sept 2017', '2017-09'],
    ['2017-06', '2017-06'],
    ['19 June 2017', '2017-06-19'],
    ['2017-06-19', '2017-06-19'],
  ])('%s', (written, value) => expect(readDateOrMonth(written)).toEqual({ value }));

  test.each([
    ['Summer 2017', '“Summer” is not a month. Write the month’s name.'],
    ['Juni 2017', '“Juni” is not a month. Did you mean “June”?'],
    ['2017-13', '“2017-13” has no month 13. Months run from 01 to 12.'],
    ['June', '“June” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
    ['2017', '“2017” is only a year. Add the month, or the day and the month.'],
    ['June 0217', '“June 0217” is in the year 217. Correct the year.'],
  ])('%s is refused', (written, problem) => expect(readDateOrMonth(written)).toEqual({ problem }));
});

describe('a day is read in every form that people use, day first', () => {
  test.each([
    '2018-02-01',
    '2018/2/1',
    '2018.02.01',
    '20180201',
    '01/02/2018',
    '1/2/18',
    '1.2.2018',
    '01-02-2018',
    'Thursday 1 February 2018',
    'Thu, 01/02/2018',
    'the 1st of February 2018',
    '1 Feb 18',
  ])('%s', (written) => expect(readDay(written)).toEqual({ value: '2018-02-01' }));

  test.each([
    [
      'Friday 01/02/2018',
      '“Friday 1 February 2018” is a Thursday. Write “Thursday 1 February 2018”, or correct the date.',
    ],
    ['02/13/2018', '“02/13/2018” has no month 13. Write the day first: 13/02/2018'],
    ['30/02/2018', '“30/02/2018” does not exist: February 2018 has 28 days. Correct the day or the month.'],
    ['2018-13-01', '“2018-13-01” has no month 13. Months run from 01 to 12.'],
    ['0218-02-01', '“0218-02-01” is in the year 218. Correct the year.'],
    ['1/2/2018 10:00', '“1/2/2018 10:00” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
    ['1/2-2018', '“1/2-2018” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
  ])('%s is refused', (written, problem) => expect(readDay(written)).toEqual({ problem }));
});

describe('the nights when clocks change', () => {
  test.each([
    ['2026-03-29', '00:59', undefined],
    [
      '2026-03-29',
      '01:30',
      'On 29 March 2026 clocks go forward and 1.30am does not exist. Write the time after the change.',
    ],
    ['2026-03-29', '02:00', undefined],
    ['2026-10-25', '00:59', undefined],
    ['2026-10-25', '01:30', 'On 25 October 2026 clocks go back and 1.30am comes twice. Choose another time.'],
    ['2026-10-25', '02:00', undefined],
    ['2026-07-01', '01:30', undefined],
  ])('%s %s', (date, time, problem) => expect(clockProblem(date, time, 'Europe/London')).toBe(problem));

  test('are those of the board’s own zone', () => {
    expect(clockProblem('2026-03-29', '01:30', 'Europe/Athens')).toBeUndefined();
    expect(clockProblem('2026-03-29', '03:30', 'Europe/Athens')).toContain('3.30am does not exist');
  });

  test.each([
    ['Pacific/Auckland', '2026-09-27', '02:30'],
    ['America/Los_Angeles', '2026-03-08', '02:30'],
    ['America/Godthab', '2026-03-28', '23:30'],
  ])('however far that is from London: %s', (zone, date, time) => {
    expect(clockProblem(date, time, zone)).toContain('does not exist');
    expect(clockProblem('2026-06-10', time, zone)).toBeUndefined();
  });
});

test.each([
  ['2017-12-05', '09:15', '2017-12-05T09:15:00Z'],
  ['2017-07-05', '09:15', '2017-07-05T08:15:00Z'],
  ['2017-07-05', '00:30', '2017-07-04T23:30:00Z'],
])('the instant of %s %s in London is %s', (date, time, instant) =>
  expect(instantOf(date, time, 'Europe/London')).toBe(instant),
);

test.each([
  ['2018-02-01', '2023-02-01', 5],
  ['2018-02-01', '2013-02-01', 5],
  ['2016-02-29', '2016-02-29', 0],
])('from %s to %s are %i years', (one, other, years) => expect(yearsBetween(one, other)).toBe(years));

test('years between two days are more with every day', () => {
  const days = ['2018-02-01', '2023-01-31', '2023-02-01', '2023-02-02', '2023-02-28', '2023-03-01', '2024-01-01'];
  const years = days.map((day) => yearsBetween('2018-02-01', day));
  expect(years).toEqual([...new Set(years)].sort((one, other) => one - other));
});

test.each([
  ['00:00', 'midnight'],
  ['00:30', '12.30am'],
  ['01:00', '1am'],
  ['09:15', '9.15am'],
  ['11:59', '11.59am'],
  ['12:00', 'noon'],
  ['12:30', '12.30pm'],
  ['13:05', '1.05pm'],
  ['23:00', '11pm'],
])('%s is said as %s', (time, words) => expect(timeInWords(time)).toBe(words));

test('every time that is said is read back the same', () => {
  for (let minute = 0; minute < 24 * 60; minute++) {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    expect(readTime(timeInWords(time))).toEqual({ value: time });
  }
});

describe('dates in words', () => {
  test.each([
    ['en-GB', '5 December 2017', 'Tuesday 5 December 2017', 'December 2017'],
    ['cy', '5 Rhagfyr 2017', 'Dydd Mawrth 5 Rhagfyr 2017', 'Rhagfyr 2017'],
  ])('in %s', (language, date, weekday, month) => {
    expect(dateInWords('2017-12-05', language)).toBe(date);
    expect(dateInWords('2017-12-05', language, true)).toBe(weekday);
    expect(dateInWords('2017-12', language)).toBe(month);
    expect(monthInWords('2017-12-05', language)).toBe(month);
  });

  test('are read back the same, for every day of four years', () => {
    for (let day = 0; day < 4 * 365; day++) {
      const date = new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10);
      expect(readDay(dateInWords(date, 'en-GB', true))).toEqual({ value: date });
    }
  });
});

test('a language that a board has added to its layouts has its own names too', () => {
  expect(dateInWords('2026-03-05', 'fr')).toBe('5 mars 2026');
});
