import { dateInWords } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { aReview } from '../../examples.ts';
import { blocksOfKind, placeOfField } from '../../matchers/blocks.ts';

export const reviewWithdrawn: Rule = {
  rule: 'review-withdrawn',
  severity: 'warning',
  finds: 'A review whose `withdraw after:` date has passed, but which the issue still describes',
  raises: [aReview('What was learned.', ['withdraw after: 31 January 2018'])],
  passes: [aReview('What was learned.', ['withdraw after: 31 January 2028'])],
  advised: [aReview('What was learned.', ['withdraw after: 31 January 2027'])],
  why: `A published report may be taken down after some years. The archive then stops listing it and linking to its
    files. The words of the issue stay until you delete them.`,
  source: 'Working Together to Safeguard Children. Each board looks up how long its reports stay public.',
  findInIssue(issue, { today }, report) {
    if (issue.status === 'withdrawn') return;
    for (const block of blocksOfKind(issue, 'review')) {
      if (block.withdrawAfter === undefined || block.withdrawAfter >= today) continue;
      report(
        placeOfField(block, 'withdrawAfter'),
        `This review should have been withdrawn after ${dateInWords(block.withdrawAfter)}. The archive no longer lists it or links to its files. Delete what this issue says about it, or write a later date.`,
      );
    }
  },
};
