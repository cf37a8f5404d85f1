import { expect, test } from 'vitest';
import { notWhole, readPhone } from './phone.ts';

test.each([
  '01632 960777',
  '(01632) 96077',
  '0800 1111',
  '+44 (0)1632 960777',
  '999',
  '101',
  '116 123',
  '85258',
  '0044 1632 960777',
])('%s is a whole number', (written) => expect(readPhone(written)).toEqual({ value: written }));

test.each(['01632', '020', '0113 496', '0800', '960777', '7946 0777', '01632 9607'])(
  '%s is only a part of one',
  (written) => expect(readPhone(written)).toEqual({ problem: notWhole(written) }),
);

test.each(['O1632 960777', '01632 960777 ext 4', '0300 555 137', '07700 90012', '020 7946 077', '01', ''])(
  '“%s” is none',
  (written) =>
    expect(readPhone(written)).toMatchObject({ problem: expect.stringContaining('is not a telephone number') }),
);

test.each(['01632 9607778', '01632 960777 01632 960778', '(020) 7946 00777'])('%s has too many digits', (written) =>
  expect(readPhone(written)).toEqual({
    problem: `“${written}” has too many digits for a telephone number. Look it up where its owner publishes it.`,
  }),
);
