import type { Rule, RulePage } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, spanAt, type Typed } from '../../engine/passages.ts';
import { isOfOne, storiesIn } from '../../matchers/entities/stories.ts';
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
   * @param inReview whether the sentence tells of a case, in a block about it or an article; elsewhere only what is said of one child counts
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
      for (const [sentence, passage, isOfCase] of tellingSentences(typed, rule.masked)) {
        const inReview = isReview(passage);
        const isTold = inReview || (storiesIn(typed).has(passage) && isOfOne(sentence));
        for (const { index, length, isSure = true } of find(sentence, isTold, passage, typed)) {
          const at = spanAt(typed, sentence.offset + index, length);
          // A list says nothing of one child, but may repeat what an issue says.
          if (typed.isSettings || !isOfCase) keep(at);
          else
            report(
              at,
              `This ${what}${inReview ? ' in a case review' : ''}. ${advice}`,
              inReview && isSure ? 'error' : 'warning',
            );
        }
      }
    },
  };
}

/** The sentences of cases. What names a person is kept secret wherever it is. */
const tellingSentences = (typed: Typed, masked: Rule['masked']) =>
  masked === 'name' ? allSentences(typed) : allSentences(typed).filter(([, , isOfCase]) => isOfCase);
