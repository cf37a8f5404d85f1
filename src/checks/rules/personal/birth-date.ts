import { RELATIVE } from '../../matchers/entities/kinship.ts';
import { isIn, withoutOverlaps } from '../../matchers/find-all.ts';
import { EXACT_DAY, isHistoric, MONTH } from './exact-day.ts';
import { beforeIn, definePersonal, type Found, findAll, foundIn } from './personal.ts';

/** The name of the field, on a form: what follows is a date of birth and nothing else. */
const LABEL =
  '(?:date[ -]of[ -]birth|birth ?date|d\\.?\\s?[o/]\\.?\\s?[/]?b|dyddiad geni|birthday(?! (?:party|honours|card|present|lunch|tea|cake)))';
const OF_SOMEBODY =
  "(?:his|her|their|my|(?<!(?:queen|king))[’']s|\\d{1,2}(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth))";
const BIRTH = `(?:(?:(?<!board |charity |service |partnership |hub |we |it )turn(?:s|ed|ing)|(?:he|she)(?: (?:will be|is)|[’']s)) (?:\\d{1,2}|\\w+(?<=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen)) on|(?<!board |charity |service |partnership |hub |we |it )turned (?:\\d{1,2}|\\w+)|(?<!\\bis )born(?! (?:free|to|into|too)\\b)(?: at \\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?)?|the birth,?(?: was)? on|delivered (?:by|at \\d)|(?:baby|twins?|triplets) (?:was |were )?(?:arrived|delivered|came)|EDD|expected date of (?:delivery|confinement)|baby (?:is )?due|came into the world|gave birth|(?:his|her) \\d{1,2}(?:th|st|nd|rd)(?: birthday)? (?:is|was|falls)|g?an(?:wyd|ed)|g?eni|pen-?blwydd|${OF_SOMEBODY} birth(?:day)?(?! (?:plan|registration|rate|control|weight|partner|parent|mother|father|cent|unit|famil|trauma|party|honours|card|cert))|${LABEL})`;
/** `03 05 2012`, `03052012`, `20120503`: only in a form. */
const IN_GROUPS =
  '(?:0?[1-9]|[12]\\d|3[01]) {0,9}(?:0?[1-9]|1[0-2]) {0,9}(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** `DOB 090314`. */
const SIX = new RegExp(`\\b${LABEL}[\\s:=–-]{1,4}(\\d{6})(?!\\d)`, 'gi');
/** `3 May 12`. */
const SHORT_YEAR = `\\d{1,2}(?:st|nd|rd|th)? ${MONTH} [’']?\\d{2}(?!\\d)`;
/** `born on 3 May 2012`, `DOB: 03/05/12`, `date of birth was the third of May 2012`, `birthday, 3 May 2012`. */
const AFTER = new RegExp(
  `\\b${BIRTH}\\b\\.?[^\\d.!?]{0,40}?\\.?[^\\d.!?]{0,6}?(?<!\\d)(${EXACT_DAY}|${IN_GROUPS}|${SHORT_YEAR})(?!\\d)`,
  'gi',
);
/** `(b. 3 May 2012)`, `b 03/05/12`. */
const SHORT = new RegExp(`(?<![\\p{L}\\d.])b\\.? ?(?<!\\d)(${EXACT_DAY})(?!\\d)`, 'giu');
/** `3 May 2012 (date of birth)`, `3 May 2012 is the child’s date of birth`. */
const BEFORE = new RegExp(
  `(?<!\\d)(${EXACT_DAY})(?!\\d)[\\s,(–=-]{1,4}(?:is |was |as )?(?:(?:her|his|their|the|the child[’']s|the boy[’']s|the girl[’']s) )?${LABEL}\\b`,
  'gi',
);
/** `DOB: 3 May`, `his birthday is 3 May`: the year is easy to guess. */
const WITHOUT_YEAR = new RegExp(
  `\\b(?:${LABEL}\\s?[:=–-]\\s?|(?:his|her|(?:child|boy|girl)[’']s) (?:birthday|date of birth) (?:is|was|falls)(?: on)? |(?:he|she) (?:would have |will |had )?(?:turn(?:s|ed)?|been|be|is|was) \\d{1,2} on )(?:the )?(\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})(?! \\d|\\p{L})`,
  'giu',
);

/** `born in May 2012`, of somebody: a month has few births where a family lives. */
const MONTH_ONLY = new RegExp(
  `\\b(?:${BIRTH}\\b|b\\.)[^\\d.!?]{0,25}?(?<!\\d )(?<!\\p{L})(${MONTH},? (?:of )?(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
/** `a baby born in May 2024 will get` */
const OF_RIGHTS = /^ (?:will|can|may|is (?:eligible|entitled))\b/;
const HAS_MONTH = new RegExp(`${MONTH},? (?:of )?(?:19|20)\\d{2}`, 'i');
const MONTH_OF_BIRTH = {
  what: 'gives the month of somebody’s birth',
  advice: 'With a place or a first name it finds the child. Write a stage of life, such as “a toddler”.',
};

/** `DOB – Child 1: 03/05/2012`, `Name/DOB: K. Reeve 03/05/2012`, `DOB 03 05 12`, `(3.5.2012, male)`. */
const IN_FORM = [
  new RegExp(
    `\\b${LABEL}(?![\\p{L}])[^\\n\\d!?]{0,30}?(?:\\d{1,2}[:)]? {0,2})?[^\\n\\d!?]{0,12}?(?<!\\d)(${EXACT_DAY}|${MONTH} \\d{1,2},? [’']?\\d{2}|\\d{2} \\d{2} \\d{2})(?!\\d)`,
    'giu',
  ),
  new RegExp(`\\((${EXACT_DAY}),? (?:fe)?male\\)`, 'gi'),
];
/** `Mother (14/02/1991)`: a day beside one of the family. */
const OF_RELATIVE = new RegExp(`\\b(?:${RELATIVE}|child|boy|girl|baby)(?: [A-Z]\\d?)? ?\\((${EXACT_DAY})\\)`, 'gi');

/** A table with a column for it: `| Name | DOB |`, and the first date in the rows. */
const COLUMN = new RegExp(`[|\\t]\\s*(?:${LABEL})\\b[^.!?]{0,200}?[|\\t]\\s*(${EXACT_DAY})(?!\\d)`, 'gi');

/** Who starts school, or gets a book: `children born between`, `born on or after`. */
const OF_MANY =
  /\b(?:children|babies|infants|pupils|students|people|those|anyone|everyone|(?:every|any|each|all) \w+)(?: who (?:is|are|was|were))? born\b[^.]{0,60}$|\bborn (?:between|on or (?:after|before)|from|after|before|since)\b[^.]{0,40}$/i;

const INSTITUTION =
  "(?:service|hub|centre|club|group|system|society|board|partnership|charity|organisation|association|act|scheme|campaign|movement|trust|council|committee|school|hospital|programme|project|idea|union|institution|league|helpline|network|foundation|forum|agency|team|bulletin|newsletter|NHS|NSPCC|Childline|Barnardo[’']?s|Samaritans)";
/** `The health service was born on`, `the charity’s birthday`, `the birth of the welfare state on`. */
const OF_INSTITUTION = new RegExp(
  `\\b${INSTITUTION}(?:\\s+(?:itself|we know|was|were|is|had been|has been)){1,3}\\s+born\\b[^.]{0,30}$|\\b${INSTITUTION}(?:[’']s|\\s+(?:celebrat|mark)\\w*\\s+its|\\s+will\\s+(?:celebrate|mark)\\s+its)[^.]{0,20}\\bbirthday\\b[^.]{0,20}$|\\bbirth\\s+of\\s+(?:the|our|a)\\s+(?:\\w+\\s+){0,3}${INSTITUTION}\\b[^.]{0,20}$`,
  'i',
);
const PERSON =
  /\b(?:boy|girl|child|baby|infant|toddler|teenager|pupil|son|daughter|brother|sister|twins?|siblings?|mother|father|man|woman|he|she|known to|user)\b/i;

function isOfInstitution(text: string, found: Found): boolean {
  const before = beforeIn(text, found, 120, /[.!?]\s/);
  return OF_INSTITUTION.test(before) && !PERSON.test(before);
}

export const findBirthDates = (text: string): readonly Found[] =>
  withoutOverlaps(
    [AFTER, SHORT, BEFORE, WITHOUT_YEAR, OF_RELATIVE, ...IN_FORM, COLUMN, SIX].flatMap((pattern) =>
      findAll(pattern, text),
    ),
  ).filter((one) => isOfSomebody(text, one));

const isOfSomebody = (text: string, found: Found): boolean =>
  !isHistoric(foundIn(text, found)) && !isOfInstitution(text, found) && isOfOne(text, found);

const isOfOne = (text: string, { index, length }: Found): boolean =>
  !OF_MANY.test(text.slice(Math.max(0, index - 120), index)) &&
  !/^ or (?:after|before|later|earlier|since)\b/.test(text.slice(index + length, index + length + 12)) &&
  !/\b(?:by|before|until|than) (?:\w+day )?$|(?<![A-Za-z.]|\bO\.? )B\.? ?$/.test(
    text.slice(Math.max(0, index - 20), index),
  );

/** A month of birth: an error only in a review, since elsewhere it may be an example. */
function findBirthMonths(text: string, isCase: boolean): readonly Found[] {
  if (!isIn(HAS_MONTH, text)) return [];
  return findAll(MONTH_ONLY, text)
    .filter(
      (one) =>
        isOfSomebody(text, one) &&
        !OF_RIGHTS.test(text.slice(one.index + one.length)) &&
        (isCase || PERSON.test(text.slice(Math.max(0, one.index - 120), one.index))),
    )
    .map((one) => ({ ...one, says: MONTH_OF_BIRTH, isUnsure: !isCase }));
}

export const birthDate = definePersonal({
  rule: 'birth-date',
  severity: 'error',
  otherwise: 'warning for a month outside a case review',
  what: 'is a date of birth',
  advice:
    'With a first name it finds the child in a register. Delete it. If age matters, write a stage of life, such as “a toddler”.',
  finds: 'A date of birth, in words or digits, anywhere in a file or in its name, or the month of somebody’s birth',
  raises: [
    'The boy, born on 3 May 2012, was seen twice.',
    'DOB: 03/05/12',
    'The girl, born in May 2012, was seen twice.',
  ],
  advised: [undefined, undefined, 'The girl, a toddler, was seen twice.'],
  passes: [
    'The boy, a toddler, was seen twice. Babies born in 2012 start school now. A referral needs a date of birth.',
    'Children born between 1 September 2021 and 31 August 2022 start school in 2026.',
    'The health service was born on 5 July 1948. Octavia Hill was born on 3 December 1838.',
  ],
  why: `A date of birth and a first name are enough to find a child in a register, or to be believed when asking for
    records. The learning needs only “a toddler” or “in their early teens”.`,
  source: 'UK GDPR, article 4(1). Which words and forms of date we look for is our own judgement.',
  masked: 'day',
  find: (text, { block }) => withoutOverlaps([...findBirthDates(text), ...findBirthMonths(text, block === 'review')]),
});
