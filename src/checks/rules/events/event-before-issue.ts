import { dateInWords } from '../../../fields/dates.ts';
import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { anEvent } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

export const eventBeforeIssue: Rule = {
  rule: 'event-before-issue',
  severity: 'error',
  docs: {
    finds: 'An event that was over before the issue’s own date',
    raises: [anEvent('when: Friday 5 January 2018, 9.15am to 1pm', 'book: training@example.org')],
    passes: [anEvent('when: Tuesday 5 June 2018, 9.15am to 1pm', 'book: training@example.org')],
    why: `Usually the year is wrong, above all in January. Describe a past event in a paragraph, not in an event block.`,
  },
  findInIssue(issue, _context, report) {
    for (const event of eventsOf(issue)) {
      for (const [index, { date, until }] of event.when.entries()) {
        if ((until ?? date) >= issue.date) continue;
        report(
          placeOfField(event, 'when', index),
          `${dateInWords(date)} is before this issue’s own date, ${dateInWords(issue.date)}. Correct the date, or describe the event in a paragraph instead.`,
        );
      }
    }
  },
};
