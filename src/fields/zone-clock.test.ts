import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { firstInstantAt, instantsAt } from './zone-clock.ts';

const HOUR = 3_600_000;
const shown = (wall: number) => new Date(wall).toISOString().slice(0, 16);

// Luxon is the judge: another hand wrote it.
describe.each(
  'Europe/London Europe/Dublin UTC America/New_York Asia/Kathmandu Australia/Lord_Howe Pacific/Kiritimati'.split(' '),
)('%s', (zone) => {
  test('a time of each quarter of a day in two years is the instant that Luxon says', () => {
    const wrong: string[] = [];
    for (let wall = Date.UTC(2026, 0, 1); wall < Date.UTC(2028, 0, 1); wall += 6.5 * HOUR) {
      const said = DateTime.fromISO(shown(wall), { zone });
      const { instant, offset } = firstInstantAt(wall, zone);
      if (instant !== said.toMillis() || offset !== said.offset * 60_000) wrong.push(shown(wall));
    }
    expect(wrong).toEqual([]);
  });
});

test('a time that clocks skip has no instant, and one that they show twice has two', () => {
  expect(instantsAt(Date.UTC(2026, 2, 29, 1, 30), 'Europe/London')).toEqual([]);
  expect(instantsAt(Date.UTC(2026, 9, 25, 1, 30), 'Europe/London').map(shown)).toEqual([
    '2026-10-25T00:30',
    '2026-10-25T01:30',
  ]);
});
