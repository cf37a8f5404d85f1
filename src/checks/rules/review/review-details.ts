import type { Rule } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';
import { aReview, aWaiver } from '../../examples.ts';

const MANY = 3;

const ADVICE =
  'Together they can identify the child. Leave some out; or, if the board has decided to keep them, add a waiver with its reason.';

/** Counts the kinds in one block, and in all blocks about one case: readers have every issue. */
export const reviewDetails: Rule = {
  rule: 'review-details',
  severity: 'error',
  force: 'waivable',
  finds: 'Three or more kinds of detail about one case, in one block or in all blocks about it',
  raises: [
    aReview(
      'It was on 3 March 2014. Exampleton Primary School knew. Wren was the youngest of four.',
      ['exact-date', 'school', 'siblings'].map(aWaiver),
    ),
  ],
  passes: [aReview('It was on 3 March 2014. Her school knew.', [aWaiver('exact-date')])],
  advised: [aReview('It was that spring. The school knew.')],
  why: `Each detail may be harmless, but together they can identify a child. A waiver for one detail may be given
    without seeing the others, so this finding asks for a decision about all. Readers have every issue, so the details
    of one case are counted across all issues.`,
  source: 'Combining details is from statistical disclosure control. That three are too many is our own judgement.',
  findInText(typed, { reviews }, report) {
    if (typed.isName) return;
    for (const review of reviews.of(typed.file)) {
      const at = spanAt(typed, review.offset, review.length);
      if (review.kinds.size >= MANY) {
        report(at, `This review has ${counted(review.kinds)}. ${ADVICE}`);
        continue;
      }
      const all = reviews.like(review);
      const kinds = new Set(all.flatMap((one) => [...one.kinds]));
      const files = [...new Set(all.map(({ file }) => file))].filter((file) => file !== typed.file);
      if (review.kinds.size > 0 && kinds.size >= MANY && files.length > 0) {
        const others = new Intl.ListFormat('en-GB').format(files);
        report(at, `Together with ${others}, this case has ${counted(kinds)}. ${ADVICE}`);
      }
    }
  },
};

function counted(kinds: ReadonlySet<string>): string {
  return `${kinds.size} kinds of detail (${new Intl.ListFormat('en-GB').format([...kinds].sort())})`;
}
