import { dateInWords } from '../../../fields/dates.ts';
import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** In a draft: an event that is over and asks for bookings. What was published stays as it was, and its page says that it is past. */
export const eventPast: IssueCheck = {
  rule: 'event-past',
  find(issue, { today }, report) {
    if (issue.status !== 'draft') return;
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event' || block.status !== 'open') continue;
      // One before its issue, or on its day, has a rule of its own.
      const last = block.when
        .map(({ date, until }) => until ?? date)
        .sort()
        .at(-1);
      if (last === undefined || last >= today || last <= issue.date) continue;
      report(
        'event-past',
        block.fieldAt.when?.at(-1) ?? block.at,
        `${dateInWords(last)} is past, and this event still asks for bookings. Leave it out, or write its new date.`,
        'warning',
      );
    }
  },
};
