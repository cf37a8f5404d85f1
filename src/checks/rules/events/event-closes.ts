import { dateInWords } from '../../../fields/dates.ts';
import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** Booking closes between the issue and the event. */
export const eventCloses: IssueCheck = {
  rule: 'event-closes',
  find(issue, _surroundings, report) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event' || block.closes === undefined) continue;
      const { closes } = block;
      const at = block.fieldAt.closes?.[0] ?? block.at;
      const last = block.when.map(({ date }) => date).reduce((one, other) => (other > one ? other : one));
      if (closes > last)
        report(
          'event-closes',
          at,
          `Booking closes on ${dateInWords(closes)}, after the event on ${dateInWords(last)}. Write a day before it.`,
        );
      else if (closes < issue.date) {
        report(
          'event-closes',
          at,
          `Booking closes on ${dateInWords(closes)}, before this issue’s own date, ${dateInWords(issue.date)}. Correct the day, or write “status: full”.`,
        );
      }
    }
  },
};
