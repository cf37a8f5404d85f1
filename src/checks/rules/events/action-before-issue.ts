import { dateInWords } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { blocksOfKind, placeOfField } from '../../matchers/blocks.ts';

export const actionBeforeIssue: Rule = {
  rule: 'action-before-issue',
  severity: 'error',
  docs: {
    finds: 'An action whose deadline was before the issue’s own date',
    raises: [
      `::: action
        title: Send us your training needs
        for: Designated leads
        by: 5 January 2018
        :::`,
    ],
    passes: [
      `::: action
        title: Send us your training needs
        for: Designated leads
        by: 5 June 2018
        :::`,
    ],
    why: `Usually the year is wrong. Readers who take the deadline seriously think that they have missed something.`,
  },
  findInIssue(issue, _context, report) {
    for (const block of blocksOfKind(issue, 'action')) {
      if (block.by === undefined || block.by >= issue.date) continue;
      report(
        placeOfField(block, 'by'),
        `${dateInWords(block.by)} is before this issue’s own date, ${dateInWords(issue.date)}. Correct the date, or delete the line.`,
      );
    }
  },
};
