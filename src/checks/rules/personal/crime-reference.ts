import { isIn, withoutOverlaps } from '../../matchers/find-all.ts';
import { definePersonal, type Found, findAll } from './personal.ts';

/** What a police record is of. */
const RECORD =
  '(?:crime(?:\\s+and\\s+incident|\\s+report)?|incident(?:\\s+report)?|occurrence|occ\\b\\.?|custody|investigation|police(?:\\s+(?:incident|occurrence|crime|investigation|case))?|case|offence|enquiry)';
const NUMBER = '(?:references?|refs?\\b\\.?|numbers?|nos?\\b\\.?|ids?\\b|log|record)';
/** The systems that forces keep records in, and their abbreviations. */
const SYSTEM = '(?:niche|athena|connect|storm|red ?sigma|cris|crn|iml|occurrence|occ\\.|cad)';
/** At least three characters, one of them a digit. Also `450 of 1 May`, `375 of April 4`. */
const DAY =
  '(?:today|yesterday|\\d{1,2}(?:st|nd|rd|th)?\\s+\\w{3,9}|[a-z]{3,9}\\s+\\d{1,2}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)';
const VALUE = `(?=[A-Z\\d/*-]{0,8}\\d)(?:\\d{1,2} (?=\\d{3}))?[A-Z\\d][A-Z\\d/*-]{2,20}(?:[ ./-]{1,9}[A-Z/-]{0,4}\\d[A-Z\\d/-]{1,12}){0,4}(?:\\s+of\\s+${DAY})?`;
/** The same, with three digits or a sign, where its label says less. */
const LONG = '(?=[A-Z/-]{0,6}\\d[A-Z\\d/*-]*[\\d/-]{2})[A-Z\\d][A-Z\\d/*-]{3,20}';
const BETWEEN = '[\\s:#(*_=-]{1,9}';

const NAMED = [
  // crime reference 13170123456, occurrence no. 4412, police job number 3321 of 9 November, STORM log 123-140524, PSNI serial 1143
  new RegExp(
    `\\b(?:${RECORD}|${SYSTEM}|log|PSNI|BTP|police scotland|constabulary)(?:[\\s,:(]{1,3}(?:record|log|crime|event|serial|job|report|(?:\\p{Ll}+\\s)?${NUMBER})(?![\\p{L}\\d])\\.?){1,3}(?:\\s+\\(police\\))?(?:\\s+(?:is|was)\\b)?${BETWEEN}((?:[A-Z]{2,4} (?=\\d{5}))?${VALUE})`,
    'giu',
  ),
  // log 815 of 3 March, incident 375 of April 4, log 312 14/05/24
  new RegExp(
    `\\b(?:log|incident|cad|event)[:\\s]{1,3}(?:(?:is|was)\\s+)?(?:(?:number|no\\b\\.?)\\s+)?(\\d{1,6}(?:\\s+of\\s+|\\s+)${DAY}|\\d{2,5}-\\d{6}(?!\\d))`,
    'gi',
  ),
  // Niche: 14240012345, incident 1204-020619, the incident (ENQ 12345), PNC ID 26/123456X
  new RegExp(
    `\\b(?:${SYSTEM}|${RECORD}|PNC(?: ID)?)(?:\\s+(?:is|was))?${BETWEEN}(?:enq\\s+)?(\\d{2,6}[/-]\\d{4,8}(?:/\\d{2,4}|[A-Z])?|\\d{8,14}|[A-Z]{2,4}[/-]\\d{4,8}|(?<=enq )\\d{4,8}(?:/\\d{2,4})?)(?![A-Z\\d/])`,
    'gi',
  ),
  // OP/1234/2024 is the investigation reference
  new RegExp(
    `(?<![\\p{L}\\d/-])(${LONG})\\s+(?:is|was)\\s+(?:the|its|our|their)\\s+(?:police\\s+)?${RECORD}\\s+${NUMBER}`,
    'giu',
  ),
];
const SHORT =
  /\b(?:CRN|CRIS|CAD)\b(?:\s+(?:number|no\.?|ref\.?|reference))?[\s:#()*_]{0,6}((?=[A-Z\d/-]{0,8}\d)[A-Z\d][A-Z\d/-]{3,20})/g;
/** The courts’ own: T20241234. */
const COURT = /\b(?:court|crown|case|trial|hearing)\b[^.\d]{0,30}\b([TSA]20\d{6})\b/gi;
/** A reference whose shape is enough: `CRI/24/0012345`. */
const SHAPED =
  /(?<![\p{L}\d/])((?:CRI?|CRIME|INC|OCC)\/?\d{0,7}\/\d{4,9}(?:\/\d{2,4})?|CRI?\/\d{4,9}\/\d{2,4})(?![\d/])/gu;

/** The police’s and the courts’ own: a force, a unit, the number, the year. Ofsted and schools have other URNs. */
const UNIQUE =
  /\bURN\b[\s:#()*_]{0,6}(?:(?:number|no\.?|ref\.?|reference)[\s:]{1,3})?(\d{2}[A-Z\d]{2}\d{5,9})(?![A-Z\d])/g;

/** An appeal: `call 101 quoting 5224012345`, `ref no. 12240056789, Sampleshire Police`. */
const QUOTED = new RegExp(
  `\\b(?:quot(?:e|ing)|references?|ref\\b\\.?|report)(?:\\s+(?:references?|refs?\\b\\.?|numbers?|nos?\\b\\.?))*[\\s:#(]{1,4}(${LONG}|\\d{6,14})(?![\\d/])`,
  'gi',
);
/** Where police or a crime are spoken of, what is numbered like a record: `logged as NP/1234/26`, `20/418863/26`, `under 13240561728`. */
const NUMBERED =
  /(?<![\w/£$.,+=#-])(?=[A-Z/-]{0,8}\d[A-Z\d/-]{4})[A-Z\d]{2,18}(?:[/-][A-Z\d]{1,12}){0,4}(?![\w/]|[.,-]\d)/g;
/** Digits. */
const LEAST = 6;
/** A day, a span of years, a telephone number. */
const OTHER_DIGITS =
  /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:19|20)\d\d(?:[/-]\d{1,4}){0,2}|(?:19|20)\d{6}|0[\d-]{9,13}|44\d{10}|\d{4}-\d{4}|97[89]-.*)$/;
const isRecord = (value: string) =>
  value.replace(/\D/g, '').length >= LEAST && !OTHER_DIGITS.test(value) && (/[/-]/.test(value) || value.length > 7);
const POLICE =
  /\b(?:police|101|officers?|crimestoppers|constabulary|detectives?|witness(?:es)?|appeal|robbery|burglary|theft|assault|offences?|crimes?|arrest(?:ed)?|PSNI|BTP|stabbing|stolen|arson|murder|rape|harassment|vandalism|CCTV|custody|intel(?:ligence)?|fraud|criminal damage|incident|(?<![-\w])Op(?:eration)? (?=\w))\b/i;

/** `police number 101`, `case numbers 2024`, `call 01632 960417`: no one crime’s. */
const COMMON = /^(?:101|999|111|112|(?:19|20)\d\d(?:[/-]\d{2,4})?|0\d{9,10}|[\d,]{3,5})$/;
const OF_ALL = /\b(?:police|case|enquiry|investigation)\s+(?:numbers?|nos?\.?|ids?)[\s:(-]*$/i;
const OTHER =
  /\b(?:charity|company|grant|job|foi|course|booking|order|invoice|policy|isbn|vat|urn|nhs|registration|registered|badge|account|forms?)\b[^.]{0,20}$/i;

function isCommon(text: string, { index, length }: Found): boolean {
  const value = text.slice(index, index + length);
  const before = text.slice(Math.max(0, index - 30), index);
  return (
    /^(?:101|999|111|112|24\/7|0[12378]\d{8,9})$/.test(value) ||
    (OF_ALL.test(before) && COMMON.test(value)) ||
    OTHER.test(before)
  );
}

const numbered = (text: string) =>
  findAll(NUMBERED, text).filter(({ index, length }) => isRecord(text.slice(index, index + length)));

export const findCrimeReferences = (text: string): readonly Found[] =>
  /\d{2}/.test(text)
    ? withoutOverlaps(
        [
          ...[...NAMED, SHORT, COURT, SHAPED].flatMap((pattern) => findAll(pattern, text)),
          ...(isIn(POLICE, text) ? [...findAll(QUOTED, text), ...numbered(text)] : []),
        ].filter((found) => !isCommon(text, found)),
      ).concat(findAll(UNIQUE, text))
    : [];

export const crimeReference = definePersonal({
  rule: 'crime-reference',
  severity: 'error',
  what: 'is a crime or incident reference',
  advice: 'Delete it: it identifies one case and the people in it.',
  finds: 'The reference of one crime, incident or custody record',
  raises: ['Quote crime reference 13170123456 when you ring.', 'Incident number 450 of 1 May has been closed.'],
  passes: [
    'Ask the officer for a crime reference, and quote it when you ring.',
    'The non-emergency police number is 101. The nursery’s registration is EY100417.',
  ],
  why: `A reference identifies one case and the people in it. Forces write references in many ways, so this rule looks
    for the words before them: “crime reference”, “incident number”, “occurrence”, “log”, CAD, CRN, URN; and for what
    an appeal asks to quote to the police.`,
  source: 'Our own judgement, from the forms in which English and Welsh forces print their references.',
  find: findCrimeReferences,
});
