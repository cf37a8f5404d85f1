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

test('a label before a number is left out', () => {
  expect(readPhone('Tel: 01632 960777')).toEqual({ value: '01632 960777' });
  expect(readPhone('Telephone number (01632) 960777')).toEqual({ value: '(01632) 960777' });
  expect(readPhone('Tel. No.01632 960777')).toEqual({ value: '01632 960777' });
  expect(readPhone('Call us on 01632 960777')).toEqual({ value: '01632 960777' });
});

test.each([
  '01632 960777 ext 4',
  '01632 960777 (9am to 5pm)',
  '01632 960777 or 01632 960778',
  '01632 960777 / 07700 900777',
  'Out of hours 01632 960777',
])('%s is more than one', (written) =>
  expect(readPhone(written)).toEqual({
    problem:
      'There are words or another number beside this telephone number. Leave one number, and move the rest into the words about it.',
  }),
);

test.each(['01632', '020', '0113 496', '0800', '960777', '7946 0777', '01632 9607'])(
  '%s is only a part of one',
  (written) => expect(readPhone(written)).toEqual({ problem: notWhole(written) }),
);

test.each(['O1632 960777', '0300 555 137', '07700 90012', '020 7946 077', '01', ''])('“%s” is none', (written) =>
  expect(readPhone(written)).toMatchObject({ problem: expect.stringContaining('is not a telephone number') }),
);

test.each(['01632 9607778', '01632 960777 01632 960778', '(020) 7946 00777'])('%s has too many digits', (written) =>
  expect(readPhone(written)).toEqual({
    problem: `“${written}” has too many digits for a telephone number. Look it up where its owner publishes it.`,
  }),
);
