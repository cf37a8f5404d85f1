import { describe, expect, test } from 'vitest';
import { readDateOrMonth, readDay } from './read-day.ts';

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
    ['06/2017', '2017-06'],
    ['Mehefin 2017', '2017-06'],
    ['juin 2017', '2017-06'],
    ['19 June 2017', '2017-06-19'],
    ['2017-06-19', '2017-06-19'],
  ])('%s', (written, value) => expect(readDateOrMonth(written)).toEqual({ value }));

  test.each([
    ['Summer 2017', '“Summer” is not a month. Write the month’s name.'],
    ['Juen 2017', '“Juen” is not a month. Did you mean “June”?'],
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
    '1 Feb. ’18',
    'by 1st February 2018',
    '1 February 2018.',
    'February 1, 2018',
    'Thursday, February 1st 2018',
    'Thurs 1 February 2018',
    '1 February 2018 (Thursday)',
    '1\u00a0February\u00a02018',
    '01‑02‑2018',
    '1 Chwefror 2018',
    'Dydd Iau 1 Chwefror 2018',
    'Iau 1af Chwefror 2018',
    'jeudi 1er février 2018',
    'czwartek 1 lutego 2018',
    '1. Februar 2018',
    '1 de febrero de 2018',
    '1 فروری 2018',
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
    ['5/0/2018', '“5/0/2018” has no month 00. Months run from 01 to 12.'],
    ['1/2/2018 10:00', '“10:00” is not part of a date. Write the date alone: “1 February 2018”.'],
    ['1 February 2018, noon', '“noon” is not part of a date. Write the date alone: “1 February 2018”.'],
    ['5pm on 1 February 2018', '“5pm on 1 February 2018” starts with a time. Write the date alone.'],
    ['1 and 2 February 2018', '“1 and 2 February 2018” has 2 days. Write one.'],
    ['1/2', '“1/2” has no year. Add it after the month.'],
    ['1 February', '“1 February” has no year. Add it after the month.'],
    ['February 2018', '“February 2018” has no day. Write it before the month.'],
    ['TBC', '“TBC” is not a date. Write the date once it is known, or delete this line if it is optional.'],
    ['w/c 5 February 2018', '“w/c 5 February 2018” is a week. Write one day with its date.'],
    ['16 listopada 2018', '“listopada” is not a month. Write the month’s name.'],
    ['1/2-2018', '“1/2-2018” is not a date. Write it like DD/MM/YYYY, or with the month’s name.'],
  ])('%s is refused', (written, problem) => expect(readDay(written)).toEqual({ problem }));
});
