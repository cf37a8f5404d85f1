import type { TypedCheck } from '../../engine/check.ts';
import { isReview, type Passage, type Sentence, sentencesOf, spanAt, type Typed } from '../../engine/passages.ts';
import type { Found } from '../personal/personal.ts';

/**
 * What may say which child a case review is about, alone or beside other details. Anywhere it is a warning; in a review it is an
 * error, since the details of one review are enough to find its full public case.
 */
export interface ReviewDetail {
  readonly rule: string;
  /** What it is, with its article: `An exact date`. */
  readonly what: string;
  /** The vaguer form to write instead. */
  readonly vaguer: string;
  /** @param inReview whether the sentence stands in a block about a case: elsewhere only what is said of one child counts */
  find(sentence: Sentence, inReview: boolean, passage: Passage): readonly Found[];
}

/** Fields of a review that say how it was published, and not what happened. */
const PUBLICATION: ReadonlySet<string> = new Set([
  'type',
  'board',
  'published',
  'form',
  'withdraw after',
  'anchor',
  'waive',
  'for',
  'changed',
]);
const DATES: ReadonlySet<string> = new Set([
  'date',
  'when',
  'from',
  'closes',
  'until',
  'verified',
  'prepared',
  'where',
  'waive',
]);

/** The sentences of a file in which a case may be told of. */
export function* tellingSentences(typed: Typed): Generator<readonly [Sentence, Passage]> {
  for (const passage of typed.passages) {
    const { kind, name = '' } = passage;
    if ((kind === 'field' || kind === 'key') && (isReview(passage) ? PUBLICATION.has(name) : DATES.has(name))) continue;
    for (const sentence of sentencesOf(passage)) yield [sentence, passage];
  }
}

/** A detail as a rule of its own. Its findings are masked. */
export function checkDetail(detail: ReviewDetail): TypedCheck {
  return {
    rule: detail.rule,
    masked: true,
    find(typed, _surroundings, report) {
      if (typed.isSettings) return;
      for (const [sentence, passage] of tellingSentences(typed)) {
        const inReview = isReview(passage);
        for (const { index, length } of detail.find(sentence, inReview, passage)) {
          const where = inReview ? ' in a case review' : '';
          report(
            detail.rule,
            spanAt(typed, sentence.offset + index, length),
            `${detail.what} stands here${where}, ${length} characters long. ${detail.vaguer}`,
            inReview ? 'error' : 'warning',
          );
        }
      }
    },
  };
}

/** Somebody in particular, and not children or pupils as such. */
export const ONE_PERSON =
  /\b(?:boy|girl|child|baby|infant|toddler|teenager|adolescent|youngster|pupil|student|son|daughter|brother|sister|twin|sibling|mother|father|mum|dad|parent|stepfather|stepmother|grandmother|grandfather|man|woman|he|she|his|her|him)\b/i;

/** Words that speak of children in general. */
export const IN_GENERAL =
  /\b(?:every|each|any|all|no|many|most|some|other|if|when(?:ever)? a)\s+(?:\w+\s+)?(?:boy|girl|child|baby|pupil|student|parent)\b/i;

/** A name of a place after the word that leads to it: `in Keighley`, `of Stoke-on-Trent`, `from West Yorkshire`. */
const IN_PLACE =
  /\b(?:in|from|of|near|at|outside|around|left|reached|(?:moved|came|returned|went|travelled|sent|brought|taken|driven|trafficked) to)\s+((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|England|Wales|Scotland|Northern Ireland|Britain|Great Britain|Europe|UK|Year|Key|Level|Part|Section|Chapter|Children|Working|Spring|Summer|Autumn|Winter|Easter|Christmas|Child|Care|Local|Safeguarding|God|Mr|Mrs|Ms|Dr|Universal|Early|Education|Health|NHS|NSPCC)\b)\p{Lu}[\p{Ll}’'-]{2,}(?:[ -](?:on|under|upon|le|the|in|of|by)(?=[ -]\p{Lu})|[ -]\p{Lu}[\p{Ll}’'-]+){0,4})/u;

/** Agencies are named by where they work: `Exampleshire Police`, `Exampleton City Council`. */
const AGENCY =
  /(?<!\p{L})(?!(?:The|A|An|Our|Your|Local|British|Transport|Social|County|City|Borough|District|Metropolitan|National)\s)\p{Lu}\p{Ll}{2,}(?:\s+(?:and\s+)?\p{Lu}\p{Ll}+){0,4}\s+(?:Police|Constabulary|Council|NHS\s(?:Foundation\s)?Trust|Social Services|Probation)(?!\p{L})/u;

export const hasPlace = (text: string): boolean => IN_PLACE.test(text) || AGENCY.test(text);
