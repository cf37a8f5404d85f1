import { expect, test } from 'vitest';
import { aBulletin, anIssue, check } from '../../../../tests/support/an-issue.ts';
import { findNumbers } from './phone-number.ts';

const found = (body: string) =>
  check(anIssue({ body })).problems.flatMap(({ rule, message }) => (rule === 'phone-number' ? [message] : []));

test.each([
  ['The line is 016320 960417.', 'has a digit too many'],
  ['Tel: 0808 800 500', 'has a digit too few'],
  ['Front Door (Mon-Fri) 01632 96055', 'has a digit too few'],
  ['Out of hours: 01632 9602255', 'has a digit too many'],
  ['Tel: 0800 11111', 'has 2 digits too few'],
  ['Early Help Duty: 960238', 'has no area code'],
  ['Ring 960 417 for the duty worker.', 'has no area code'],
  ['For advice ring Keighley 960447', 'has no area code'],
  ['Phone: 1632 960118', 'has lost the 0'],
  ['Ring O1632 960118.', 'the letter O'],
  ['Ring +44 1632 9601188.', 'has a digit too many'],
  ['Text the worker on 07700 900123.', 'is a mobile number'],
  ['Call the advice line on +44 (0)7700 900412', 'is a mobile number'],
  [
    'Ring the front door on 01632 960001.',
    'is not the one that bulletin.yaml has for “Front door”. Write 01632 960000',
  ],
  ['Front door: 01632 960417', 'is not the one that bulletin.yaml has'],
  ['Our front door (01632 906000) is open.', 'is not the one that bulletin.yaml has'],
  ['You can call me at home on 01632 960877.', 'looks like somebody’s own'],
])('%s: the number %s', (body, what) => expect(found(body)).toEqual([expect.stringContaining(what)]));

test.each([
  'Front door out of hours: 01632 960001. Leeds front door: 01632 960417. Front door: 01632 960000',
  'Ring the front door on 01632 960000, or the duty desk on 01632 960 200.',
  'Childline 0800 1111, NSPCC 0808 800 5000, Samaritans 116 123, fraud 03069 990123.',
  'Child Bereavement UK is on 0800 02 888 40. In Bolton, ring (01204) 62083.',
  'The school nurses’ text line, ChatHealth, is 07700 900345. Text SHOUT to 85258.',
  'Text our shared duty mobile, 07700 900461. Ring 101 and quote 204518. The team answered 204518 calls.',
  'Room 960417, charity number 1089879, VAT no. 012 3456 78, ISBN 978 0 7487 2310 1.',
])('numbers that the public may ring, and other numbers: %s', (body) => expect(found(body)).toEqual([]));

test.each([
  ['01632/960/417', 1],
  ['[01632] 960:417', 1],
  ['Seen on 01/02/2018 10:30, then 01632/960417', 1],
  ['01/02/2018 10:30', 0],
  ['Open 09:00 10:30 11:45', 0],
  ['https://example.org/0123/456/789', 0],
])('what is masked as a number, in any signs: %s', (text, count) =>
  expect(findNumbers(text, new Set())).toHaveLength(count),
);

test('a board without contacts gets one finding about that, however many numbers an issue has', () => {
  const bulletin = aBulletin({
    contacts: '[{ role: children, name: Childline, phone: 0800 1111, about: Any worry., verified: 2018-01-25 }]',
  });
  const body = Array.from({ length: 30 }, (_, at) => `Team ${at}: 01632 9604${at + 10}`).join('\n\n');
  expect(check(anIssue({ body }), { bulletin }).problems.map(({ rule }) => rule)).toEqual(['contact-front-door']);
});
