import { dateInWords } from '../../../fields/dates.ts';
import { eventsOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { anEvent } from '../../examples.ts';
import { placeOfField } from '../../matchers/blocks.ts';

export const eventPast: Rule = {
  rule: 'event-past',
  severity: 'warning',
  docs: {
    finds: 'In a draft, an event that is over but still takes bookings',
    raises: [
      `---
        title: Training this winter
        number: 2
        date: 2018-01-02
        summary: What is on.
        status: draft
        topics: [training]
        ---

        ::: event
        title: Recognising neglect
        when: Tuesday 16 January 2018, 9am to 1pm
        where: City Hall
        book: training@example.org
        :::`,
    ],
    passes: [anEvent('when: Tuesday 5 June 2018, 9am to 1pm', 'book: training@example.org')],
    why: `A draft that waits for approval goes out of date. Published issues are not flagged: their pages mark past events
      automatically.`,
  },
  findInIssue(issue, { today }, report) {
    if (issue.status !== 'draft') return;
    for (const event of eventsOf(issue)) {
      if (event.status !== 'open') continue;
      const last = event.when
        .map(({ date, until }) => until ?? date)
        .sort()
        .at(-1);
      // event-before-issue reports an event before its issue.
      if (last === undefined || last >= today || last <= issue.date) continue;
      report(
        placeOfField(event, 'when', event.when.length - 1),
        `This event was over on ${dateInWords(last)}, but still takes bookings. Delete it, or write its new date.`,
      );
    }
  },
};
