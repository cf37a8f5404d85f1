import { isProblem } from '../../../fields/dates.ts';
import { readDay } from '../../../fields/read-day.ts';
import { isReview, type Sentence, type Typed } from '../../engine/passages.ts';
import { aReview } from '../../examples.ts';
import { patterns } from '../../matchers/any-of.ts';
import { isGivenName } from '../../matchers/entities/given-names.ts';
import { withoutSubjects } from '../../matchers/entities/harms.ts';
import { OF_A_CASE, ONE_PERSON } from '../../matchers/entities/kinship.ts';
import { fullNames, NAME } from '../../matchers/entities/people.ts';
import { isProcess, isStatistics } from '../../matchers/entities/purpose.ts';
import { type Found, findAll, isIn, matchesOf, withoutOverlaps } from '../../matchers/find-all.ts';
import { dayOfIssue } from '../events/judge-days.ts';
import { EXACT_DAY, isHistoric, MONTH } from '../personal/exact-day.ts';
import {
  ACT_OF_BOARD,
  DEADLINE,
  HARM,
  isOfReview,
  MEETING,
  NEAR,
  OF_PROCESS,
  PUBLISHED,
  SPOKEN_OF,
} from './days-of-process.ts';
import { type Detail, defineDetail, unsure } from './detail.ts';

const DAY = new RegExp(`(?<![\\d/.-])(?:${EXACT_DAY})(?![\\d/-])`, 'gi');
/** A row of a table, or a line of a list that starts with its day: of a programme, if nobody is in it. */
const ROW = /^\s*\||\|\s*$|\t/;
/** Several lines that each start with a day. */
const PROGRAMME =
  /(?:(?:^|\n)[ \t*•-]{0,4}(?:\p{L}{3,9}day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}\b[^\n]{0,200}){2}/u;
const VICTIMS = new RegExp(
  `${ONE_PERSON.source}|\\b(?:people|men|women|children|brothers|sisters|twins|family|victims?|students|pupils|teenagers|teens)\\b`,
  'i',
);
const BIRTH = /\b(?:born|birth|birthday(?! party)|d\.?\s?o\.?\s?b)\b(?! (?:cert|plan))[^.!?]{0,30}$/i;
/** What happened, or a line of a chronology: `On 3 March the plan was closed`, `3 March – plan closed`, `the night of`. */
const TOLD = new RegExp(
  `\\b(?:was|were|had been|night of|evening of|morning of|DoD|[Dd]ate of (?:death|incident))\\b|^[\\s*•|-]*(?:${EXACT_DAY})[*\\s]*[–:|-]`,
  'i',
);
const DAY_AND_MONTH = `(?:the )?(?:\\p{L}+day,? )?((?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?))(?![\\p{L}\\d]|,? \\d)`;
/** `on the morning of Tuesday 11 May`, `her death on 14 July that year`: the news of the year is easy to find. */
const WITHOUT_YEAR = patterns('giu', [
  `\\b(?:morning|afternoon|evening|night|hours) (?:of|on) ${DAY_AND_MONTH}`,
  `\\b(?:died|dead|deaths?|killed|murdered|stabbed|hanged|collapsed|overdose|assaulted|attacked)\\b[^.;\\d]{0,24}? on ${DAY_AND_MONTH}`,
]);
/** `admitted on April 1st`: in a review, where another day has the year. */
const ON_DAY = new RegExp(`\\bon ${DAY_AND_MONTH}`, 'giu');
/** Right before a day: what happened on it. */
const CLOSE = 45;

export const exactDate = defineDetail({
  rule: 'exact-date',
  masked: 'day',
  what: 'gives an exact date',
  advice: 'A search for it finds news reports of one case. Write only the year or the season.',
  finds: 'The exact day on which something happened to somebody',
  raises: ['She died on 1 May 2014, the day after the visit.', aReview('On 3 March 2014 the ambulance was called.')],
  passes: [
    'She died in 2014, the day after the visit. The report was published on 19 June 2017.',
    aReview('That spring the ambulance was called.', ['published: 19 June 2017']),
    aReview('Discuss the briefing in your team meeting by 31 January 2019.'),
  ],
  advised: ['She died in 2014, the day after the visit.', aReview('In spring 2014 the ambulance was called.')],
  why: `The news of a day gives the name. The year or the season serves the learning just as well. In a block about a
    case, every day is flagged unless it is that of a publication or a meeting; elsewhere only a day with harm beside
    it.`,
  source: 'A bulletin gave the day of a child’s death. A search for its details found the public case first.',
  find: (sentence, inReview, passage, typed) => {
    const { text } = sentence;
    if (!/\d/.test(text)) return [];
    return daysIn(sentence, inReview, isReview(passage)).flatMap((found) => {
      const { index, length } = found;
      if (isHistoric(text.slice(index, index + length))) return [];
      const before = text.slice(Math.max(0, index - NEAR), index);
      // birth-date reports these.
      if (BIRTH.test(before) || DEADLINE.test(before) || isOfReview(text, found)) return [];
      const [harm, published] = [lastOf(HARM, before), lastOf(PUBLISHED, before)];
      if (!inReview || (!isReview(passage) && isOfEvent(text, found, typed)))
        return isHarmToSomebody(text, before) && harm >= published && !MEETING.test(before) ? [found] : [];
      const process = Math.max(published, before.search(OF_PROCESS));
      if (OF_PROCESS.test(before) && harm < process && !SUFFERED.test(before)) return [];
      const isRight = harm > published && harm >= before.length - CLOSE;
      const clause = clauseOf(text, found);
      const isHarmed = isRight || (isIn(SPOKEN_OF, clause) && !isIn(ACT_OF_BOARD, clause));
      return judgeInReview(sentence, isRight, isHarmed).map((isSure) => ({
        ...found,
        isSure: isSure && found.isSure !== false,
      }));
    });
  },
});

/** The days in a sentence; without a year, only in a review. */
function daysIn(sentence: Sentence, inReview: boolean, inBlock: boolean): readonly Detail[] {
  const { text } = sentence;
  const days = findAll(DAY, text);
  if (!inReview) return days;
  const some = WITHOUT_YEAR.flatMap((form) => findAll(form, text));
  const isOfCase =
    (inBlock || isIn(SPOKEN_OF, text)) && isIn(PAST, text) && isIn(OF_A_CASE, text) && !isProcess(sentence);
  const others = isOfCase ? findAll(ON_DAY, text).map(unsure) : [];
  return withoutOverlaps<Detail>([...days, ...some, ...others]);
}

/**
 * Whether a day in a review is surely of its case; nothing if it is of none.
 * @param isRight whether harm is right before it
 * @param isHarmed whether harm is right before it or in its clause, and no board’s act is there
 */
function judgeInReview(sentence: Sentence, isRight: boolean, isHarmed: boolean): readonly boolean[] {
  const { text } = sentence;
  const isOfCase = isIn(OF_A_CASE, text);
  const isOfHarm = isOfCase || isIn(SPOKEN_OF, text);
  if (!isOfCase && isStatistics(sentence)) return [];
  if (isIn(ACT_OF_BOARD, text)) return isHarmed ? [true] : OF_SOMEBODY.test(text) || SUFFERED.test(text) ? [false] : [];
  if (!isProcess(sentence)) return [isOfHarm || isIn(TOLD, text)];
  return isOfHarm ? [isRight] : [];
}

/** `The panel considered her case`: a panel may decide about a child, too. */
const OF_SOMEBODY = /\b(?:he|she|his|her|him|the (?:boy|girl|baby|toddler|mother|father)(?![’']s death))\b/i;
/** What parts clauses: `he was found dead, and the Partnership commissioned`. */
const BETWEEN_CLAUSES = /[,;:]| (?:and|but|so) (?=(?:the|he|she) )/;
const clauseOf = (text: string, { index, length }: Found): string =>
  `${text.slice(0, index).split(BETWEEN_CLAUSES).at(-1)} ${text.slice(index + length).split(BETWEEN_CLAUSES)[0]}`;

/** What a line of a list, or a cell of a table, has before its day if it starts with it. */
const AT_START = /(?:^|[\n|])[ \t*•-]{0,4}(?:\p{L}{3,9},? )?$/u;
/** Somebody, or what was done: the line is of a chronology. */
const OF_CHRONOLOGY = /^[^\n]*\b(?:he|she|his|her|him|was|were)\b/i;
/** What happened: a draft may still have the date of an older issue. */
const PAST = /\b(?:was|were|had|did|went|came|saw|took|left|ran|fell|rang|\p{L}{2,}ed)\b/iu;

/** Outside a block about a case: a day to come, or one that starts its line, is an event’s. */
function isOfEvent(text: string, { index, length }: Found, typed?: Typed): boolean {
  if (AT_START.test(text.slice(0, index)) && !OF_CHRONOLOGY.test(text.slice(index + length))) return true;
  if (isIn(PAST, text)) return false;
  const day = readDay(text.slice(index, index + length));
  const issued = typed && dayOfIssue(typed);
  return issued !== undefined && !isProblem(day) && day.value > issued;
}

/** `the assault on`, right before a day. */
const THE_HARM =
  /\b[Tt]h(?:e|is) (?:\w+ )?(?:assault|attack|stabbing|murder|shooting|killing|death|rape|overdose|drowning|collision|suicide) (?:on|of)\s*$/;
/** What somebody of a case did or suffered, before a day: `he was stabbed on his way home from training on`. */
const SUFFERED = new RegExp(
  `\\b(?:he|she|boy|girl|child|baby|toddler|teenager|mother|father|mum|dad|brother|sister)\\s+(?:(?:was|had|been|were|then|also) ){0,3}${HARM.source}`,
  'i',
);

const FOUND = /\bfound (?:dead|hanging|unresponsive)\b/i;
const NAME_WITH_VERB = new RegExp(`(?<!\\p{L})(${NAME}) (?:was|had|died)\\b`, 'gu');
/** `Sam was`: a first name alone. */
const isOfNamed = (text: string): boolean =>
  findAll(NAME_WITH_VERB, text).some(({ index, length }) => isGivenName(text.slice(index, index + length)));

/** Outside a review: somebody, and what harmed them. */
function isHarmToSomebody(text: string, before: string): boolean {
  if (!isIn(SPOKEN_OF, text) || PROGRAMME.test(text)) return false;
  if (THE_HARM.test(before)) return true;
  const rest = withoutSubjects(text);
  return (
    SPOKEN_OF.test(rest) &&
    (VICTIMS.test(rest) ||
      FOUND.test(rest) ||
      ((fullNames({ text }).length > 0 || isOfNamed(text)) && !isIn(ROW, text)))
  );
}

/** Where a pattern matches last, or -1. The word nearest to a date is its reason. */
function lastOf(pattern: RegExp, text: string): number {
  return matchesOf(pattern, text).at(-1)?.index ?? -1;
}
