import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

/** Kinds of detail that one review may tell before somebody has to decide. */
const MANY = 3;

/**
 * Each detail may be harmless and all together a name: three kinds in one block always ask for a waiver, and so do three in the
 * blocks about one case across all issues, since a reader has them all.
 */
export const reviewDetailsTogether: TypedCheck = {
  rule: 'review-details',
  force: 'waivable',
  find(typed, { reviews }, report) {
    if (typed.isName) return;
    for (const review of reviews.byFile.get(typed.file) ?? []) {
      const at = spanAt(typed, review.offset, review.length);
      if (review.kinds.size >= MANY) {
        report(
          'review-details',
          at,
          `This review tells ${counted(review.kinds)}. Together they can be enough to know the child by. Leave some out; or, if the board has decided to keep them, waive this with its reason.`,
        );
        continue;
      }
      const all = reviews.byName.get(review.name) ?? [];
      const kinds = new Set(all.flatMap((one) => [...one.kinds]));
      const files = [...new Set(all.map(({ file }) => file))].filter((file) => file !== typed.file);
      if (review.kinds.size > 0 && kinds.size >= MANY && files.length > 0) {
        report(
          'review-details',
          at,
          `With ${new Intl.ListFormat('en-GB').format(files)}, what is told of this case has ${counted(kinds)}. Together they can be enough to know the child by. Leave some out; or, if the board has decided to keep them, waive this with its reason.`,
        );
      }
    }
  },
};

function counted(kinds: ReadonlySet<string>): string {
  return `${kinds.size} kinds of detail (${new Intl.ListFormat('en-GB').format([...kinds].sort())})`;
}
