import { expect, test } from 'vitest';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';

const found = (body: string) => check(anIssue({ body })).problems.filter(({ rule }) => rule === 'booking-address');

test.each([
  'We still have seats at the conference: please call the training desk.',
  'The workshop is free; first come, first served.',
  'Please nominate a champion by 4 May 2027.',
  'Book through the learning portal.',
  'Places can be booked on the usual system. ',
  'Bookings via our website.',
  'Email to reserve a seat.',
  'Workshop: gangs | 12 May 2027 | Book via Workforce Development',
  'Apply with your manager’s approval.',
  'Only those who have booked will be let in.',
  'An invitation is sent once you have enrolled.',
  'Delegates should submit an application form.',
  'The talks are free to attend.',
  'Do not wait, and don’t delay in booking!',
  '**Sleep.** 4 May 2027. Please reserve a place.\n\n**Play.** 5 May 2027. Book: a@example.org',
])('asks, but does not say where: %s', (body) => expect(found(body)).toHaveLength(1));

test.each([
  'Social workers should confirm attendance at the core group.',
  'Please reserve a place.\n\nWrite to training@example.org.',
  'The family can request a visit from the health visitor.',
  'More than 40 people booked on the first day. Sign up has doubled. Book of the month: Wonder.',
  'Those who have booked need do nothing. The talks are free to attend. To book: a@example.org',
  'Only those who have booked will be let in.\n\nWrite to training@example.org.',
  'Book through your line manager.',
  'Our drop-in for parents is free to attend.',
  'If you have booked and cannot come, please cancel by Friday.',
  'The event is free and open to all; just turn up.',
])('asks nothing, or says where: %s', (body) => expect(found(body)).toEqual([]));
