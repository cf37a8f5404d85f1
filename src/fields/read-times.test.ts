import { describe, expect, test } from 'vitest';
import { resolveTimes, takeTimes } from './read-times.ts';

function readTime(written: string) {
  const times = takeTimes(written);
  return times && resolveTimes(times);
}

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
    ['1300', '13:00'],
    ['1000hrs', '10:00'],
    ['09.30 hrs', '09:30'],
    ['930am', '09:30'],
    ['10 a.m', '10:00'],
    ['12noon', '12:00'],
    ['12 midday', '12:00'],
    ['12 midnight', '00:00'],
    ['9.15yb', '09:15'],
    ['7yh', '19:00'],
    ['1.30', '13:30'],
    ['10.am', '10:00'],
    ['hanner dydd', '12:00'],
  ])('%s', (written, value) => expect(readTime(written)).toEqual({ value: { start: value } }));

  test.each([
    ['9', '“9” could be morning or evening. Write 9am or 9pm.'],
    ['12', '“12” could be morning or evening. Write noon or midnight.'],
    ['17', '“17” could be morning or evening. Write 17:00.'],
    ['6.30', '“6.30” could be morning or evening. Write 6.30am or 6.30pm.'],
    ['13pm', '“13pm” is not a time of day. Write it like 9.15am or 13:00.'],
    ['0am', '“0am” is not a time of day. Write it like 9.15am or 13:00.'],
    ['24:00', '“24:00” is not a time of day. Write it like 9.15am or 13:00.'],
    ['9.60am', '“9.60am” is not a time of day. Write it like 9.15am or 13:00.'],
    ['130', '“130” could be morning or evening. Write 130am or 130pm.'],
  ])('%s is refused', (written, problem) => expect(readTime(written)).toEqual({ problem }));

  test.each(['9.5am', 'half past nine'])('“%s” is none', (written) => expect(readTime(written)).toBeUndefined());
});
