import type { Rule } from '../../engine/check.ts';
import { aBookable, anEvent } from '../../examples.ts';

const ADD_LINE = 'Add a line “book:” with the mailbox or web address';

export const eventBooking: Rule = {
  rule: 'event-booking',
  severity: 'error',
  finds: 'An event that says what to send but not where, or does not say how to book',
  otherwise: 'warning if nothing is said about booking',
  raises: [
    anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'send: your name and job title'),
    anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm'),
  ],
  passes: [aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'send: your name and job title')],
  advised: [
    aBookable('Tuesday 5 June 2018, 9.15am to 1pm', 'send: your name and job title'),
    anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'status: full'),
  ],
  why: 'Readers cannot book. If they no longer need to, write `status: full` or `status: cancelled`.',
  source: 'A bulletin of autumn 2017, which lost its address for bookings.',
  findInEvent({ at, fieldAt, book, status }, _issue, _context, report) {
    if (book !== undefined || status !== 'open') return;
    const asks = fieldAt.send?.[0];
    if (asks) report(asks, `This says what to send, but not where to. ${ADD_LINE}.`);
    else report(at, `This event does not say how to book. ${ADD_LINE}, or “status: full”.`, 'warning');
  },
};
