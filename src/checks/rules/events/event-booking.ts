import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { anEvent } from '../../examples.ts';

export const eventBooking: Rule = {
  rule: 'event-booking',
  severity: 'error',
  docs: {
    finds: 'An event that says what to send but not where, or does not say how to book',
    otherwise: 'warning if nothing is said about booking',
    raises: [
      anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'send: your name and job title'),
      anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm'),
    ],
    passes: [
      anEvent(
        'when: Tuesday 5 June 2018, 9.15am to 1pm',
        'book: training@example.org',
        'send: your name and job title',
      ),
    ],
    why: 'Readers cannot book. If they no longer need to, write `status: full` or `status: cancelled`.',
    source: 'A bulletin of autumn 2017, which lost its address for bookings.',
  },
  findInIssue(issue, _context, report) {
    for (const { at, fieldAt, book, status } of eventsOf(issue)) {
      if (book !== undefined || status !== 'open') continue;
      const asks = fieldAt.send?.[0];
      if (asks)
        report(asks, 'This says what to send, but not where to. Add a line “book:” with the mailbox or web address.');
      else
        report(
          at,
          'This event does not say how to book. Add a line “book:” with the mailbox or web address, or “status: full”.',
          'warning',
        );
    }
  },
};
