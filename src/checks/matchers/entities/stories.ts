import { oncePer } from '../../engine/once-per.ts';
import { isReview, type Passage, type Sentence, sentencesOf, type Typed } from '../../engine/passages.ts';
import { isIn } from '../find-all.ts';
import { CASE_SIGN, REVIEW_TYPE } from '../reviews/review-words.ts';
import { agesIn } from './ages.ts';
import { CAUSE, withoutSubjects } from './harms.ts';
import { OF_A_CASE, ONE_PERSON } from './kinship.ts';
import { doers } from './people.ts';
import { isGeneral, isProcess } from './purpose.ts';

// A case that an article tells, outside a block about a case.

/** What was done to one child or adult, or what services did about it. */
const HARMED =
  /\b(?:die[ds]|dead|death|fatal|injur(?:y|ies|ed)|abused|assaulted|exploited|groomed|neglected|self-harm\w*|went missing|was missing|missing from|disclosed|non-accidental|not breathing|unresponsive|(?:came|taken|went) into care|in foster care|care order|removed from|excluded|arrested|jailed|sentenced|convicted|trafficked|forced to)\b/i;
const ON_PLAN = /\bchild protection plan\b/i;

/** Whether a sentence is about one person: no guidance, no process, no statistics. */
export const isOfOne = oncePer(
  (sentence: Sentence) =>
    (isIn(ONE_PERSON, sentence.text) || agesIn(sentence).length > 0 || doers(sentence).length > 0) &&
    !isGeneral(sentence) &&
    !isProcess(sentence),
);
/** The same, and what services did for a family: enough in a passage that tells a case. */
export const isOfFamily = oncePer(
  (sentence: Sentence) =>
    isOfOne(sentence) || (isIn(OF_A_CASE, sentence.text) && !isGeneral(sentence) && !isProcess(sentence)),
);
const isOfHarm = ({ text }: Sentence) =>
  (isIn(HARMED, text) && HARMED.test(withoutSubjects(text))) || isIn(ON_PLAN, text) || isIn(CAUSE, text);
/** Whether it tells what happened to them. */
const tellsOfOne = oncePer((sentence: Sentence) => isOfHarm(sentence) && isOfOne(sentence));
/** Whether one sentence says how old somebody is, and another what happened. */
const tellsBetween = (sentences: readonly Sentence[]): boolean =>
  sentences.some((one) => agesIn(one).length > 0 && isOfOne(one)) &&
  sentences.some((one) => isOfHarm(one) && !isGeneral(one) && !isProcess(one));
/** Still about the same person. */
const GOES_ON = /\b(?:he|she|his|her|him|the (?:boy|girl|child|baby|teenager|mother|father|family|couple|twins))\b/i;

/** Of a colleague, whom a bulletin may mourn by name. */
const OBITUARY =
  /\b(?:our (?:\w+ ){0,3}(?:colleague|teacher|friend|head(?:teacher)?|governor|chair|nurse|manager)|(?:former|loved|dear|talented|valued) (?:\w+ )?colleague|with (?:great|deep) sadness|(?:received|share|hear|heard|learned) (?:the |this )?(?:very )?(?:sad )?news)\b/i;
const OF_CRIME = /\b(?:abus\w+|neglect\w*|murder\w*|kill\w*|assault\w*|injur\w+|exploit\w*|stab\w*)\b/i;
const DIED = /\b(?:died|death|passed away|passing|funeral)\b/i;
const OF_CHILD =
  /\b(?:pupil|student|schoolmate|classmate|child|boy|girl|baby|toddler)\b(?! (?:protection|safeguarding))/i;
/** Whether a passage mourns a colleague: nobody’s case. */
export const mournsColleague = oncePer(
  ({ text }: Passage) => isIn(DIED, text) && isIn(OBITUARY, text) && !isIn(OF_CRIME, text) && !isIn(OF_CHILD, text),
);

/** `CPR training` and `SAR requests` are none. */
const TYPE = new RegExp(`(?<!\\p{L})(?!(?:CPR|SAR)(?!\\p{L}))${REVIEW_TYPE}(?!\\p{L})`, 'iu');

/** The passages of a file below a heading that names a case (`## Learning from Child K`) or a kind of review, which its block would have been for. */
export const reviewedIn = oncePer(({ passages }: Typed): ReadonlyMap<Passage, 'case' | 'review'> => {
  const reviewed = new Map<Passage, 'case' | 'review'>();
  let open: { readonly level: number; readonly names: 'case' | 'review' } | undefined;
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      const level = passage.text.search(/[^#]/);
      const names = isIn(CASE_SIGN, passage.text) ? 'case' : isIn(TYPE, passage.text) ? 'review' : undefined;
      if (names) open = { level, names };
      else if (open && level <= open.level) open = undefined;
    }
    if (open && passage.kind === 'prose' && !passage.block) reviewed.set(passage, open.names);
  }
  return reviewed;
});

/** The passages of a file that tell a case outside a block about it: from what happened to somebody to the end of the section, and all below the name of a case. */
export const storiesIn = oncePer((typed: Typed): ReadonlySet<Passage> => {
  const told = new Set<Passage>();
  const reviewed = reviewedIn(typed);
  let section: string | undefined;
  let isTold = false;
  for (const passage of typed.passages) {
    if (passage.kind !== 'prose' || isReview(passage)) continue;
    if (passage.section !== section) isTold = false;
    section = passage.section;
    const sentences = sentencesOf(passage);
    const tells = !mournsColleague(passage) && (sentences.some(tellsOfOne) || tellsBetween(sentences));
    isTold ||= tells;
    const goesOn = isTold && (reviewed.has(passage) || isIn(GOES_ON, passage.text));
    if (tells || goesOn || reviewed.get(passage) === 'case') told.add(passage);
  }
  return told;
});
