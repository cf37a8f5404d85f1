import { dateInWords } from '../../../fields/dates.ts';
import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { anEvent } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

export const eventCloses: Rule = {
  rule: 'event-closes',
  severity: 'error',
  docs: {
    finds: 'A booking that closes after its event, or before the issue’s own date',
    raises: [
      anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'book: training@example.org', 'closes: 12 June 2018'),
      anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'book: training@example.org', 'closes: 31 January 2018'),
    ],
    passes: [anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'book: training@example.org', 'closes: 25 May 2018')],
    why: 'One of the two dates is wrong, and readers cannot know which.',
  },
  findInIssue(issue, _context, report) {
    for (const event of eventsOf(issue)) {
      const { closes } = event;
      if (closes === undefined) continue;
      const at = placeOfField(event, 'closes');
      const last = event.when.map(({ date }) => date).reduce((one, other) => (other > one ? other : one));
      const says = `Booking closes on ${dateInWords(closes)}`;
      if (closes > last) report(at, `${says}, after the event on ${dateInWords(last)}. Write an earlier date.`);
      else if (closes < issue.date) {
        const own = dateInWords(issue.date);
        report(at, `${says}, before this issue’s own date, ${own}. Correct the date, or write “status: full”.`);
      }
    }
  },
};
