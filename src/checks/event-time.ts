import { clockProblem } from '../issue/dates.ts';
import { blocksOf } from '../issue/model.ts';
import type { IssueCheck } from './check.ts';

/** In the night when clocks change, one hour does not exist and one comes twice. */
export const eventTime: IssueCheck = {
  rule: 'event-time',
  find(issue, { board }, report) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event') continue;
      for (const [index, { date, start, end }] of block.when.entries()) {
        const at = block.fieldAt.when?.[index] ?? block.at;
        for (const time of [start, end]) {
          const problem = time && clockProblem(date, time, board?.timezone ?? 'Europe/London');
          if (problem) report('event-time', at, problem);
        }
      }
    }
  },
};
