import { dateInWords } from '../../../fields/dates.ts';
import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

export const eventBeforeIssue: IssueCheck = {
  rule: 'event-before-issue',
  find(issue, _surroundings, report) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'event') continue;
      for (const [index, { date, until }] of block.when.entries()) {
        if ((until ?? date) >= issue.date) continue;
        const at = block.fieldAt.when?.[index] ?? block.at;
        report(
          'event-before-issue',
          at,
          `${dateInWords(date)} is before this issue’s own date, ${dateInWords(issue.date)}. Correct the year, or tell of it in a paragraph instead.`,
        );
      }
    }
  },
};
