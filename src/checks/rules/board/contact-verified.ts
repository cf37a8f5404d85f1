import { dateInWords, monthsLater } from '../../../fields/dates.ts';
import { FILE_START } from '../../../text/problem.ts';
import type { BoardCheck } from '../../engine/check.ts';

/** Months after which a number is to be looked up again. */
const TRUSTED_MONTHS = 6;

/** Services move and merge. A number that rings nowhere costs a worried reader the one call that they dared. */
export const contactVerified: BoardCheck = {
  rule: 'contact-verified',
  find({ board, today }, report) {
    for (const [index, { name, verified }] of (board.contacts ?? []).entries()) {
      if (monthsLater(verified, TRUSTED_MONTHS) >= today) continue;
      report(
        'contact-verified',
        board.placeOf(['contacts', index, 'verified']) ?? FILE_START,
        `“${name}” was last looked up on ${dateInWords(verified)}, more than six months ago. Look it up where it is published, and write the day here.`,
        'warning',
      );
    }
  },
};
