import type { Rule, RulePage } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, spanAt, type Typed } from '../../engine/passages.ts';
import { isOfFamily, mournsColleague, storiesIn } from '../../matchers/entities/stories.ts';
import type { Found } from '../../matchers/find-all.ts';
import { allSentences } from '../../matchers/reviews/index-reviews.ts';

/** A detail in a sentence. */
export interface Detail extends Found {
  /** Whether it is an error in a review; a warning if it may be something else. Sure if left out. */
  readonly isSure?: boolean;
}

/** Of what may be something else. */
export const unsure = (found: Found): Detail => ({ ...found, isSure: false });

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
    isDetail: (sentence, passage) => find(sentence, true, passage).some(({ isSure = true }) => isSure),
    findInText(typed, _context, report, keep) {
      const named = new Set<string>();
      for (const { at, text, inReview, isSure = true, isOfCase } of detailsIn(typed, rule.masked, find)) {
        const severity = inReview && isSure ? 'error' : 'warning';
        const isAgain = () => rule.masked === 'name' && !isFirst(named, `${severity} ${text}`);
        // A list says nothing of one child, but may repeat what an issue says.
        if (typed.isSettings || !isOfCase || isAgain()) keep(at);
        else report(at, `This ${what}${inReview ? ' in a case review' : ''}. ${advice}`, severity);
      }
    },
  };
}

/** One finding for each name is enough. */
const isFirst = (names: Set<string>, name: string): boolean => names.size < names.add(name).size;

function* detailsIn(typed: Typed, masked: Rule['masked'], find: DetailKind['find']) {
  for (const [sentence, passage, isOfCase] of tellingSentences(typed, masked)) {
    const inReview = isReview(passage);
    const isTold = inReview || (storiesIn(typed).has(passage) && isOfFamily(sentence));
    const found = find(sentence, isTold, passage, typed);
    if (found.length === 0 || (!inReview && mournsColleague(passage))) continue;
    for (const { index, length, isSure } of found) {
      const text = sentence.text.slice(index, index + length);
      yield { at: spanAt(typed, sentence.offset + index, length), text, inReview, isSure, isOfCase };
    }
  }
}

/** The sentences of cases. What names a person is kept secret wherever it is. */
const tellingSentences = (typed: Typed, masked: Rule['masked']) =>
  masked === 'name' ? allSentences(typed) : allSentences(typed).filter(([, , isOfCase]) => isOfCase);
