import { dateInWords } from '../../../fields/dates.ts';
import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

export const actionBeforeIssue: IssueCheck = {
  rule: 'action-before-issue',
  find(issue, _surroundings, report) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'action' || block.by === undefined || block.by >= issue.date) continue;
      report(
        'action-before-issue',
        block.fieldAt.by?.[0] ?? block.at,
        `${dateInWords(block.by)} is before this issue’s own date, ${dateInWords(issue.date)}. Correct the day, or delete the line.`,
      );
    }
  },
};
