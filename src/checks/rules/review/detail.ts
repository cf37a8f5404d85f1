import type { Rule, RulePage } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, spanAt, type Typed } from '../../engine/passages.ts';
import type { Found } from '../../matchers/find-all.ts';
import { allSentences } from '../../matchers/reviews/index-reviews.ts';

/** A detail in a sentence. */
export interface Detail extends Found {
  /** Whether it is an error in a review; a warning if it may be something else. Sure if left out. */
  readonly isSure?: boolean;
}

/**
 * A kind of detail by which the child of a case review could be found, alone or with other details. It is a warning anywhere, and an error in
 * a review: the details of one review are enough to find its full public case.
 */
export interface DetailKind extends Omit<RulePage, 'severity' | 'otherwise'>, Pick<Rule, 'masked'> {
  /** What it does, after “This”: `names a school`. */
  readonly what: string;
  readonly advice: string;
  /**
   * @param inReview whether the sentence is in a block about a case; elsewhere only what is said of one child counts
   * @param typed its file; none where the kinds of a review are counted
   */
  find(sentence: Sentence, inReview: boolean, passage: Passage, typed?: Typed): readonly Detail[];
}

export function defineDetail({ what, advice, find, ...rule }: DetailKind): Rule {
  return {
    ...rule,
    severity: 'warning',
    otherwise: 'error in a case review',
    masked: rule.masked ?? 'as-typed',
    isDetail: (sentence, passage) => find(sentence, true, passage).length > 0,
    findInText(typed, _context, report, keep) {
      // What names a person is kept secret wherever it is.
      const isName = rule.masked === 'name';
      for (const [sentence, passage, isOfCase] of allSentences(typed)) {
        if (!isOfCase && !isName) continue;
        const inReview = isReview(passage);
        for (const { index, length, isSure = true } of find(sentence, inReview, passage, typed)) {
          const message = `This ${what}${inReview ? ' in a case review' : ''}. ${advice}`;
          const severity = inReview && isSure ? 'error' : 'warning';
          const at = spanAt(typed, sentence.offset + index, length);
          // A list says nothing of one child, but may repeat what an issue says.
          if (typed.isSettings || !isOfCase) keep(at);
          else report(at, message, severity);
        }
      }
    },
  };
}
