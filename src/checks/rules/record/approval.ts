import { dateInWords } from '../../../fields/dates.ts';
import { FILE_START } from '../../../text/problem.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** Where the board says `approval: required`, a published issue names who approved it; a draft never needs to. */
export const approval: IssueCheck = {
  rule: 'approval',
  force: 'binding',
  find({ status, approved, keyAt }, { board, today }, report) {
    if (approved && approved.on > today)
      report(
        'approval',
        keyAt.approved ?? FILE_START,
        `${dateInWords(approved.on)} is still to come. Write the day on which this issue was approved.`,
      );
    // `approved` that is written and could not be read has told its own error.
    if (status !== 'published' || board?.approval !== 'required' || approved || keyAt.approved) return;
    report(
      'approval',
      keyAt.status ?? FILE_START,
      'Nobody has approved this issue, and the board publishes none without. Add a line such as “approved: { by: Independent Chair, on: 2018-01-30 }”, or write “status: draft”.',
    );
  },
};
