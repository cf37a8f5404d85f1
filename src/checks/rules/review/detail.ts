import type { Rule, RulePage } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, spanAt } from '../../engine/passages.ts';
import { caseSentences } from '../../matchers/reviews/index-reviews.ts';
import type { Found } from '../personal/personal.ts';

/**
 * A detail by which the child of a case review could be found, alone or with other details. It is a warning anywhere, and an error in
 * a review: the details of one review are enough to find its full public case.
 */
export interface DetailKind extends Omit<RulePage, 'severity' | 'otherwise'> {
  /** What it does, after “This”: `names a school`. */
  readonly what: string;
  readonly advice: string;
  /** @param inReview whether the sentence is in a block about a case; elsewhere only what is said of one child counts */
  find(sentence: Sentence, inReview: boolean, passage: Passage): readonly Found[];
}

export function defineDetail({ what, advice, find, ...rule }: DetailKind): Rule {
  return {
    ...rule,
    severity: 'warning',
    otherwise: 'error in a case review',
    masked: true,
    isDetail: (sentence, passage) => find(sentence, true, passage).length > 0,
    findInText(typed, _context, report) {
      if (typed.isSettings) return;
      for (const [sentence, passage] of caseSentences(typed)) {
        const inReview = isReview(passage);
        for (const { index, length } of find(sentence, inReview, passage)) {
          const message = `This ${what}${inReview ? ' in a case review' : ''} (${length} characters). ${advice}`;
          report(spanAt(typed, sentence.offset + index, length), message, inReview ? 'error' : 'warning');
        }
      }
    },
  };
}

/** Words for one person, not for children or pupils in general. */
export const ONE_PERSON =
  /\b(?:boy|girl|child|baby|infant|toddler|teenager|adolescent|youngster|pupil|student|son|daughter|brother|sister|twin|sibling|mother|father|mum|dad|parent|stepfather|stepmother|grandmother|grandfather|man|woman|he|she|his|her|him)\b/i;

/** Words that speak of children in general. */
export const IN_GENERAL =
  /\b(?:every|each|any|all|no|many|most|some|other|if|when(?:ever)? a)\s+(?:\w+\s+)?(?:boy|girl|child|baby|pupil|student|parent)\b/i;

/** A place name after a preposition or a verb: `in Keighley`, `of Stoke-on-Trent`, `from West Yorkshire`. */
const IN_PLACE =
  /\b(?:in|from|of|near|at|outside|around|left|reached|(?:moved|came|returned|went|travelled|sent|brought|taken|driven|trafficked) to)\s+((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|England|Wales|Scotland|Northern Ireland|Britain|Great Britain|Europe|UK|Year|Key|Level|Part|Section|Chapter|Children|Working|Spring|Summer|Autumn|Winter|Easter|Christmas|Child|Care|Local|Safeguarding|God|Mr|Mrs|Ms|Dr|Universal|Early|Education|Health|NHS|NSPCC)\b)\p{Lu}[\p{Ll}’'-]{2,}(?:[ -](?:on|under|upon|le|the|in|of|by)(?=[ -]\p{Lu})|[ -]\p{Lu}[\p{Ll}’'-]+){0,4})/u;

/** Agencies have the name of their area: `Exampleshire Police`, `Exampleton City Council`. */
const AGENCY =
  /(?<!\p{L})(?!(?:The|A|An|Our|Your|Local|British|Transport|Social|County|City|Borough|District|Metropolitan|National)\s)\p{Lu}\p{Ll}{2,}(?:\s+(?:and\s+)?\p{Lu}\p{Ll}+){0,4}\s+(?:Police|Constabulary|Council|NHS\s(?:Foundation\s)?Trust|Social Services|Probation)(?!\p{L})/u;

export const hasPlace = (text: string): boolean => IN_PLACE.test(text) || AGENCY.test(text);
