import { describe, expect, test } from 'vitest';
import {
  clockProblem,
  dateInWords,
  instantOf,
  localTime,
  monthInWords,
  monthsLater,
  timeInWords,
  yearsBetween,
} from './dates.ts';
import { readDay } from './read-day.ts';
import { readSessions } from './session.ts';

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
  ['2017-12-05', 'Europe/London', '2017-12-05T09:15:00+00:00'],
  ['2017-07-05', 'Europe/London', '2017-07-05T09:15:00+01:00'],
  ['2017-07-05', 'America/St_Johns', '2017-07-05T09:15:00-02:30'],
])('on %s the clocks of %s show %s', (date, zone, shown) => expect(localTime(date, '09:15', zone)).toBe(shown));

test.each([
  ['2017-08-31', 6, '2018-02-28'],
  ['2017-08-31', 1, '2017-09-30'],
  ['2017-12-05', 13, '2019-01-05'],
])('%s and %i months make %s', (date, months, later) => expect(monthsLater(date, months)).toBe(later));

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
    const date = '2017-12-05';
    expect(readSessions(`5 December 2017, ${timeInWords(time)}`)).toEqual({ value: [{ date, start: time }] });
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
