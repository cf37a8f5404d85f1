import { dateInWords } from '../issue/dates.ts';
import { blocksOf } from '../issue/model.ts';
import type { IssueCheck } from './check.ts';

/**
 * In an issue that is still to be sent, or is the newest: an event that is over and asks for bookings. In older issues that is how it
 * was, and their pages say by themselves that it is past.
 */
export const eventPast: IssueCheck = {
  rule: 'event-past',
  find(issue, { today, dates }, report) {
    if (issue.status === 'withdrawn' || (issue.status === 'published' && issue.date < (dates.at(-1) ?? ''))) return;
    // A date before its issue has its own rule.
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event' || block.status !== 'open') continue;
      const last = block.when
        .map(({ date, until }) => until ?? date)
        .sort()
        .at(-1);
      if (last === undefined || last >= today || last < issue.date) continue;
      report(
        'event-past',
        block.fieldAt.when?.at(-1) ?? block.at,
        `${dateInWords(last)} is past, and this event still asks for bookings. Nothing needs to be done if the issue has been sent; otherwise leave the event out.`,
        'info',
      );
    }
  },
};
