import { clockProblem } from '../../../fields/dates.ts';
import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** In the night when clocks change, one hour does not exist and one comes twice; and a sitting that stands twice was to be another. */
export const eventTime: IssueCheck = {
  rule: 'event-time',
  find(issue, { board }, report) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event') continue;
      const seen = new Set<string>();
      for (const [index, { date, until, start, end, venue }] of block.when.entries()) {
        const at = block.fieldAt.when?.[index] ?? block.at;
        const sitting = [date, until, start, end, venue].join(' ');
        if (seen.has(sitting))
          report(
            'event-time',
            at,
            'This day and time stand in the event already. Correct one of the two, or delete it.',
          );
        seen.add(sitting);
        for (const time of [start, end]) {
          const problem = time && clockProblem(date, time, board?.timezone ?? 'Europe/London');
          if (problem) report('event-time', at, problem);
        }
      }
    }
  },
};
