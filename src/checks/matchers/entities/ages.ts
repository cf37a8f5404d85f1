import { perSentence } from '../../engine/once-per.ts';
import { type Found, findAll, isIn } from '../find-all.ts';

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth';
/** Of a person, not a year nor a count of many. */
const NUMBER = `(?:\\d{1,2}|${WORDS})`;
const UNIT = '(?:years?|yrs?|months?|mths?|weeks?|wks?|days?)';
const PERSON =
  '(?:boy|girl|child|baby|infant|toddler|teenager|teen|youth|son|daughter|schoolgirl|schoolboy|pupil|student|youngster|adolescent|man|woman|male|female|brother|sister|sibling|person|lad|lass|lady|newborn|pensioner|grandmother|grandfather|resident|mother|father)';
/** `11 to 16`, `13 and over`. */
const RANGE =
  '(?!\\s*(?:to|and|or|–|-|plus|\\+|/)\\s*(?:\\d|over|under|above|below|upwards|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen))';

const PATTERNS: readonly RegExp[] = [
  // a boy of 9
  new RegExp(`\\b${PERSON} of ${NUMBER}\\b(?!\\s+(?:of|children))${RANGE}`, 'gi'),
  // aged 4, age 4, at the age of four
  new RegExp(
    `(?<!\\b(?:up to|over|under|below|above) the )\\b(?:aged|age of|age|age:)\\s+(?:just |only |nearly |almost |about |around )?${NUMBER}(?:[ -]and[ -]a[ -]half)?(?:\\s+${UNIT})?\\b${RANGE}`,
    'gi',
  ),
  // 21-month-old, four years old, 17 yrs, 3 years of age, 4yo
  new RegExp(
    `(?<!\\d ?(?:to|or|-|–) ?)\\b(?:\\d{1,3}|${WORDS})[ -]${UNIT}[ -](?:old|of[ -]age)\\b(?!s)(?!\\s+(?:children|pupils|girls|boys|people))`,
    'gi',
  ),
  new RegExp(`\\b(?:${WORDS}) y/?o\\b`, 'gi'),
  /\b\d{1,2}\s?(?:yrs?|mths|wks|y\/?o|yo)\b(?!\s+(?:olds|experience))|\b\d{1,2}\s?y(?:rs?)?,? ?\d{1,2}\s?m(?:ths?|os?)?\b/gi,
  // Age at time of incident: 3; Welsh, dwy oed, 14 mlwydd oed, wyth mis oed
  new RegExp(`\\bage\\b[^.:;\\n\\d]{1,30}: ?${NUMBER}(?!\\s*(?:to|-|–|\\d))`, 'gi'),
  /(?<!\p{L})(?:\d{1,2}|(?:[dt]d?|n)(?:au|wy)|[td]h?ri|[td]h?air|ph?edwar|[pb]h?edair|[pb]h?um[p]?|chwech?|saith|wyth|naw|d?deg|un) ?(?:(?:[mb]lwydd|flwydd|mis|wythnos) )?oed(?!\p{L})/giu,
  // She was in Year 9; in P7; Wren (Y9); Wren was in Reception; a Year 9 boy
  /\b(?:he|she)(?:[’']\w+)?(?: \w+){0,3} (?:in|into|started) (?:(?:Year|Primary|Secondary) |[PS])\d{1,2}\b/gi,
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:,? (?:was|is|who was|then))?,? \(?(?:(?:still |now |then )?in )?(?:Year ?\d{1,2}|Y\d{1,2}|Reception)(?=[),.;]| (?:and|when|at)\b)/gu,
  /\ba (?:Year|Y) ?\d{1,2} (?:boy|girl|pupil|student)\b/gi,
  // a three-and-a-half-year-old, 14 years and 9 months, her sixth birthday
  new RegExp(`\\b(?:\\d{1,2}|${WORDS})[ -]and[ -]a[ -]half[ -]year[ -]old\\b(?!s)`, 'gi'),
  new RegExp(
    `(?<!\\b(?:for|to|after|over|within|least|serves?|serving|jailed|about) )\\b${NUMBER} ${UNIT} and ${NUMBER} ${UNIT}\\b(?! (?:later|before|after|ago))`,
    'gi',
  ),
  new RegExp(`\\b(?:his|her|[’']s) (?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS}) birthday\\b`, 'gi'),
  // M, 15, Luton; Female (14)
  /(?<![\p{L}])(?:[MF]|(?:fe)?male|Male|Female)(?:, ?| \(| ?[/|] ?| )\d{1,2}(?=[,.;)]|\s|$)/gu,
  // | 17 months |
  new RegExp(`\\| ?(${NUMBER} ${UNIT})(?= ?(?:\\||$))`, 'gi'),
  // She spent all seven months of her life in …
  new RegExp(`\\ball ${NUMBER} ${UNIT} of (?:his|her) (?:short )?life\\b`, 'gi'),
  // Fifteen, placed in …
  new RegExp(`^\\W*(?:${WORDS})(?=, )`, 'giu'),
  // At fourteen, Wren …
  new RegExp(`(?<!\\p{L})At (?:just |only )?(?:${NUMBER}),? (?=\\p{Lu}|he\\b|she\\b)`, 'gu'),
  // She was fifteen and …; Child W was two.
  new RegExp(
    `\\b(?:was|is|turned|just|only|then|being)\\s+(?:just |only |now |aged |nearly |almost |still )?${NUMBER}(?=\\s+(?:and|when|in|at|from|years|months|weeks|the (?:day|week|month|year))\\b|[,.;)]|\\s*$)(?!\\s+(?:to|of|months?|weeks?|years?) (?:later|before|after|ago|in|of))`,
    'gi',
  ),
  new RegExp(`\\b(?:at|nearly|almost|barely) (?:just |only )?${NUMBER},? (?:he|she)\\b`, 'gi'),
  // A Rochdale teenager, 14, was …; female, 17 yrs, …
  new RegExp(`\\b${PERSON},\\s+${NUMBER}(?:\\s+${UNIT})?(?=[,.;)])`, 'gi'),
  // Rowan, thirteen, died …; Rowan, 13 years, …; Rowan (13)
  new RegExp(
    `(?<!\\p{L})(?:\\p{Lu}\\p{Ll}{2,}|(?:Mrs|Mr|Ms|Miss|Child|Adult) \\p{Lu}\\d?),\\s+(?:\\d{1,2}|${WORDS})(?: (?:years|yrs|months))?(?=,)`,
    'gu',
  ),
  new RegExp(
    `(?:\\b(?:${PERSON}|[A-Z][a-z]{2,}|(?:Mrs|Mr|Ms|Miss|Child|Adult|Baby) [A-Z]\\d?)|(?<=^\\W{0,3}|[.;:] )[A-Z]\\d?) \\((?:aged? )?${NUMBER}(?:\\s+${UNIT})?\\)`,
    'g',
  ),
];
/** `Our partnership is five years old`. */
const OF_SERVICE =
  /\b(?:partnership|board|service|hub|team|MASH|project|charity|scheme|programme|centre|organisation|campaign|newsletter|bulletin|helpline|toolkit|policy|building|[gc]anolfan|gwasanaeth|bwrdd|partneriaeth|elusen)\b[^.;,]{0,25}$/i;
/** `The refuge is 50 years old.` */
const IS_OLD =
  /\b(?:refuge|shelter|club|library|association|society|hospital|school|network|forum|trust|company|award|magazine|nursery|church|home|group) (?:is|was|turns?|turned|will be) (?:now |nearly |just |only )?\d{1,3} years/i;
const MAY_HAVE = new RegExp(`\\d|\\b(?:${WORDS}|${ORDINALS}|oed|Reception)\\b`, 'i');

/** What says how old somebody is, in digits or words. */
export const agesIn = perSentence((text): readonly Found[] =>
  isIn(MAY_HAVE, text)
    ? PATTERNS.flatMap((pattern) => findAll(pattern, text)).filter(
        ({ index }) =>
          !OF_SERVICE.test(text.slice(Math.max(0, index - 60), index)) &&
          !IS_OLD.test(text.slice(Math.max(0, index - 30), index + 24)),
      )
    : [],
);
