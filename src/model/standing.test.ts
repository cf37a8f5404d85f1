import { describe, expect, test } from 'vitest';
import { lastDay, nextSession, standingOf } from './standing.ts';

const when = [{ date: '2018-03-01' }, { date: '2018-03-08', until: '2018-03-09' }];

describe('how an event stands', () => {
  test.each([
    ['on its last day', {}, '2018-03-09', 'open'],
    ['on the day after', {}, '2018-03-10', 'over'],
    ['when it is fully booked', { status: 'full' }, '2018-03-09', 'full'],
    ['when it was fully booked', { status: 'full' }, '2018-03-10', 'over'],
    ['when it is cancelled', { status: 'cancelled' }, '2018-02-01', 'cancelled'],
    ['when it was cancelled', { status: 'cancelled' }, '2018-03-10', 'cancelled'],
    ['on the last day of booking', { closes: '2018-02-20' }, '2018-02-20', 'open'],
    ['on the day after booking', { closes: '2018-02-20' }, '2018-02-21', 'closed'],
    ['when booking closed and all places are taken', { closes: '2018-02-20', status: 'full' }, '2018-02-21', 'full'],
    ['long after booking', { closes: '2018-02-20' }, '2018-03-10', 'over'],
  ] as const)('%s', (_name, fields, today, standing) => {
    expect(standingOf({ status: 'open', when, closes: undefined, ...fields }, today)).toBe(standing);
  });
});

test('an event is over after the last day of its last sitting', () => {
  expect(lastDay([{ date: '2018-03-01', until: '2018-03-04' }, { date: '2018-03-02' }])).toBe('2018-03-04');
});

describe('the next sitting', () => {
  test.each([
    ['before the first', '2018-02-01', '2018-03-01'],
    ['on the first', '2018-03-01', '2018-03-01'],
    ['between two', '2018-03-02', '2018-03-08'],
    ['within the last', '2018-03-09', '2018-03-08'],
    ['after all of them is the first', '2018-03-10', '2018-03-01'],
  ])('%s', (_name, today, date) => {
    expect(nextSession([...when].reverse(), today)?.date).toBe(date);
  });
});
