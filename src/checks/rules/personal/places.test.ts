import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';

const rulesOf = (body: string) => check(anIssue({ body })).problems.map(({ rule }) => rule);

test.each([
  ['postcode', 'The mother lived near the library at LS9 7TA.'],
  ['home-address', 'Do not visit alone: Mr Fixture, 9 Sampleton Avenue.'],
  ['personal-mailbox', 'RSVP sam-example@example.org.'],
  ['personal-mailbox', 'Posters: a.j.fixture@example.org'],
  ['personal-mailbox', 'Write to fixturejane67@example.com.'],
  ['personal-mailbox', 'Write to kfixture@example.org.'],
  ['personal-mailbox', 'Write to 4431@police.example.uk.'],
  ['personal-mailbox', 'Write to sam.fixture {at} example.org.'],
  ['personal-mailbox', 'Write to sam.fixture at example dot org.'],
  ['home-address', 'The family lives at 14 acacia avenue now.'],
  ['birth-date', 'D O B 03/05/2012'],
  ['birth-date', 'He was born on Thursday, May the third, 2012.'],
  ['birth-date', 'Her brother (b. 19 June 2012) lived with an aunt.'],
  ['birth-date', 'The d.o.b. for the young person is 07.09.2009.'],
  ['nhs-number', 'Ref: 9434765919 (NHS number)'],
  ['crime-reference', 'The charge sheet has URN 13AB1234524.'],
  ['national-insurance', 'It is AB 12 34 56 C.'],
])('%s: %s', (rule, body) => expect(rulesOf(body)).toEqual([rule]));

test.each([
  'Venue: Sample Hall, Fixture Street, Sampleton, LS1 1UR',
  'Write to training {at} example.org, or to early.help at example dot org. Meet at the dot on the map.',
  'The family lives 5 minutes drive away. Our clinic is at 14 acacia avenue.',
  'Group B 3/5/2012 is full.',
  'Holiday Inn, Sampleton LS1 1AA has parking.',
  'We have moved to 14 Sample Street. The family hub at 120 Station Road opens at 9am.',
  'exs.safeguardingadmin@nhs.net, sar.requests@example.org, child.protection.admin@example.org, listening.ear@example.org, da.champions@example.org',
  'Children born between 1 September 2021 and 31 August 2022 start school now. Every child born on or after 1 April 2024 gets a book.',
  'The Nursery’s registration is EY100417, and the police number is 101.',
  'Course code AB 2026 14 C',
])('what the public knows is nobody’s: %s', (body) => expect(rulesOf(body)).toEqual([]));
