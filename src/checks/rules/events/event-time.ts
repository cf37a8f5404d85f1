import { clockProblem } from '../../../fields/dates.ts';
import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { anEvent } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

export const eventTime: Rule = {
  rule: 'event-time',
  severity: 'error',
  docs: {
    finds: 'An hour that clocks skip or repeat on that day, or the same session twice in one event',
    raises: [anEvent('when: Sunday 25 March 2018, 1.30am to 4am', 'book: training@example.org')],
    passes: [anEvent('when: Sunday 25 March 2018, 2.30am to 4am', 'book: training@example.org')],
    why: `When clocks go forward, one hour does not exist, and each calendar would guess another. A session that is listed
      twice was probably meant to be another one: somebody would come on the wrong day.`,
    source: 'The board’s time zone in the IANA time zone database. For repeated sessions, our own judgement.',
  },
  findInIssue(issue, { board }, report) {
    for (const event of eventsOf(issue)) {
      const seen = new Set<string>();
      for (const [index, { date, until, start, end, venue }] of event.when.entries()) {
        const at = placeOfField(event, 'when', index);
        const session = [date, until, start, end, venue].join(' ');
        if (seen.has(session))
          report(at, 'This event has this date and time twice. Correct one of them, or delete it.');
        seen.add(session);
        for (const time of [start, end]) {
          const problem = time && clockProblem(date, time, board?.timezone ?? 'Europe/London');
          if (problem) report(at, problem);
        }
      }
    }
  },
};
