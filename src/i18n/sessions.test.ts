import { expect, test } from 'vitest';
import { dateTile, machineTime } from './sessions.ts';

test.each([
  ['2017-12-05', undefined, '5 Dec 2017'],
  ['2018-06-05', '2018-06-07', '5–7 Jun 2018'],
  ['2018-06-30', '2018-07-01', '30 Jun 2018'],
])('a calendar sheet shows %s to %s as %s', (date, until, tile) => {
  const { days, month, year } = dateTile({ date, ...(until && { until }) }, 'en-GB');
  expect([days, month, year].join(' ')).toBe(tile);
});

test('a time for programs is the one on the wall', () => {
  expect(machineTime({ date: '2017-12-05', start: '09:15', end: '12:45' })).toBe('2017-12-05T09:15');
  expect(machineTime({ date: '2017-12-05' })).toBe('2017-12-05');
});
