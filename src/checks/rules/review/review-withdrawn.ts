import { dateInWords } from '../../../fields/dates.ts';
import { blocksOf } from '../../../model/model.ts';
import type { IssueCheck } from '../../engine/check.ts';

/** A review that the board meant to withdraw: the archive’s pages drop it by themselves, its issue still tells of it. */
export const reviewWithdrawn: IssueCheck = {
  rule: 'review-withdrawn',
  find(issue, { today }, report) {
    if (issue.status === 'withdrawn') return;
    for (const { block } of blocksOf(issue)) {
      if (block.kind !== 'review' || block.withdrawAfter === undefined || block.withdrawAfter >= today) continue;
      report(
        'review-withdrawn',
        block.fieldAt.withdrawAfter?.[0] ?? block.at,
        `This review was to be withdrawn after ${dateInWords(block.withdrawAfter)}. The archive no longer lists it or links to its files; remove what this issue says of it, or write a later day.`,
        'warning',
      );
    }
  },
};
