import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';

const found = (body: string) =>
  check(anIssue({ body })).problems.flatMap(({ rule, severity }) => (rule === 'placeholder' ? [severity] : []));

test.each([
  'Click or tap to enter a date.',
  'More than [number] families had help.',
  'The chair’s quote goes here.',
  'Ring 01632 xxxxxx.',
  'ADD LINK',
  'Cost: £00.00',
  'Trainer: ?',
  'Attendance was ?? per cent.',
  'Comment [JE2]: is that right?',
  '[14/10/2026, 09:14:00] Comms: image omitted',
])('an error, since no finished text has it: %s', (body) => expect(found(body)).toEqual(['error']));

test.each([
  'Copy to come from education',
  'Venue details will follow nearer the time.',
  'The date is not yet known.',
  'Last year’s text, needs updating',
  '(check with Health)',
  'DRAFT – not for circulation',
  'Statistics to be checked',
  'Can you add the photo please',
  'More information about the theme will come out soon.',
  'Draft v0.4 – key messages',
  'We trained ____ people in 2017.',
])('a warning, since an editor may mean it: %s', (body) => expect(found(body)).toEqual(['warning']));

test.each([
  'Write dates as DD/MM/YYYY on the form.',
  'XX chromosomes are part of biology. XX means two of them.',
  'The question marks on the cards (???) let a child pass.',
  'Any date for the visit is to be agreed with the family.',
  'Joining details will follow once you have signed up.',
  'She said what?? and left.',
  '“I told [name] at school,” she said.',
  '[Name removed] felt safe.',
  'Ring the number to follow up.',
  'Please check your contact details with the office.',
  'Name: ____________ Date of visit: ____________',
])('finished text: %s', (body) => expect(found(body)).toEqual([]));
