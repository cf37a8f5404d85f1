import { expect, test } from 'vitest';
import { dateTile, machineTime } from './sessions.ts';

test.each([
  [{ date: '2017-12-05' }, { days: '5', month: 'Dec', year: '2017' }],
  [
    { date: '2018-06-05', until: '2018-06-07' },
    { days: '5–7', month: 'Jun', year: '2018' },
  ],
  [
    { date: '2018-06-30', until: '2018-07-01' },
    { days: '30', month: 'Jun', year: '2018' },
  ],
])('a calendar sheet shows %j', (session, tile) => {
  expect(dateTile(session, 'en-GB')).toEqual(tile);
});

test('a time for programs is the one on the wall', () => {
  expect(machineTime({ date: '2017-12-05', start: '09:15', end: '12:45' })).toBe('2017-12-05T09:15');
  expect(machineTime({ date: '2017-12-05' })).toBe('2017-12-05');
});
