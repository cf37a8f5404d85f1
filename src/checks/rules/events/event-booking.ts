import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { aBookable, anEvent } from '../../examples.ts';

const ADD_LINE = 'Add a line “book:” with the mailbox, web address or telephone number';
/** Of all such rows of a table at once. */
const OF_TABLE =
  'Not every row of this table says how to book. Write the mailbox, web address or telephone number in a column “Booking”, or for all rows in a line “book:” above the table.';

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
  findInIssue(issue, _context, report) {
    const without = eventsOf(issue).filter(({ book, status }) => book === undefined && status === 'open');
    for (const [index, { at, table, fieldAt }] of without.entries()) {
      const asks = fieldAt.send?.[0];
      const isFirst = table?.line !== without[index - 1]?.table?.line;
      if (asks) report(asks, `This says what to send, but not where to. ${ADD_LINE}.`);
      else if (!table) report(at, `This event does not say how to book. ${ADD_LINE}, or “status: full”.`, 'warning');
      else if (isFirst) report(table, OF_TABLE, 'warning');
    }
  },
};
