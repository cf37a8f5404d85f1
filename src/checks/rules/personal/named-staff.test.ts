import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';

const found = (body: string) => check(anIssue({ body })).problems.filter(({ rule }) => rule === 'named-staff');

test.each([
  'Early help hub – Nadia Fixture, 01632 960119',
  'Diocesan Safeguarding Adviser: The Revd Jane Example',
  'Our MASH manager Karl Sampleton is happy to visit teams.',
  'Consent must be signed by Dr A Fixture.',
  'Chronologies should be with Emma Sampleton by noon.',
  'Exploitation\tDet Insp Tom Fixture',
  'Let Julie in the training team know if you can come.',
  'Duty officer this week: Karen',
  'Many thanks, Rachel Fixture',
  'Kind regards, Rachel Fixture and the team',
  'You will find Rachel Fixture at the desk.',
  'Rachel Fixture has replaced Jo Fixture as business manager.',
  'Rachel Fixture has joined us as Prevent officer.',
  'Mrs Fixture runs the clinic.',
  'Please give Rachel a call.',
  'Leave a message for Rachel with the office.',
  'Please see Rachel in HR.',
  'Register with Rachel at the hub.',
  'Contact R. J. Fixture to book.',
  'Contact Rachel van der Fixture to book.',
])('staff by name: %s', (body) => expect(found(body)).toHaveLength(1));

test.each([
  '“We listened,” said Head of Service Olivia Sampleton.',
  'Ask for Angela at the bar.',
  'Contact the Anna Freud Centre.',
  'Contact the U. K. Safer Internet Centre.',
  'Ring Childline on 0800 1111, or email Trading Standards.',
  'Head of service: ring the office',
  'Many thanks, Exampleshire Police',
  'You will find Trading Standards at the desk, and a clinic runs there.',
  'Please give the office a call, or leave a message for the team with reception.',
  'Her son Adam Sampleton died, and the review asked who should be told.',
])('nobody to contact: %s', (body) => expect(found(body)).toEqual([]));
