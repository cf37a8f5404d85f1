import { definePersonal, type Found, findAll } from './personal.ts';

const NAMES = [
  '(?:crime|incident|occurrence|custody|police|case)\\s+(?:record\\s+|log\\s+)?(?:references?|refs?\\b\\.?|numbers?|nos?\\b\\.?|log)(?:\\s+(?:number|no\\b\\.?))?',
  '(?:police\\s+)?log\\s+(?:number|no\\b\\.?)',
  'niche\\s+(?:ref\\b\\.?|references?|numbers?)',
  'log(?=\\s+\\d{2,6}\\s+of\\s+\\d)',
  'crime\\s+(?:and\\s+incident\\s+)?(?:report\\s+)?(?:number|no\\b\\.?)',
].join('|');
/** What follows the name: at least three characters, one of them a digit. Also `450 of 1 May`. */
const VALUE =
  '(?=[A-Z\\d/-]{0,8}\\d)(?:\\d{1,2} (?=\\d{3}))?[A-Z\\d][A-Z\\d/-]{2,20}(?:[ ./-]{1,9}[A-Z/-]{0,4}\\d[A-Z\\d/-]{1,12}){0,4}(?:\\s+of\\s+\\d{1,2}\\s+\\w{3,9})?';
const NAMED = new RegExp(`\\b(?:${NAMES})(?:\\s+(?:is|was)\\b)?[\\s:#(*_=-]{1,9}(${VALUE})`, 'gi');
const SHORT =
  /\b(?:CRN|CRIS|CAD)\b(?:\s+(?:number|no\.?|ref\.?|reference))?[\s:#()*_]{0,6}((?=[A-Z\d/-]{0,8}\d)[A-Z\d][A-Z\d/-]{3,20})/g;

/** The police’s and the courts’ own: a force, a unit, the number, the year. Ofsted and schools have other URNs. */
const UNIQUE =
  /\bURN\b[\s:#()*_]{0,6}(?:(?:number|no\.?|ref\.?|reference)[\s:]{1,3})?(\d{2}[A-Z\d]{2}\d{5,9})(?![A-Z\d])/g;

/** `police number 101`, `case numbers 2024`: no one crime’s. */
const COMMON = /^(?:101|999|111|112|(?:19|20)\d\d(?:[/-]\d{2,4})?|0\d{9,10}|[\d,]{3,5})$/;
const OF_ALL = /\b(?:police|case)\s+(?:numbers?|nos?\.?)[\s:(-]*$/i;

const isCommon = (text: string, index: number, value: string): boolean =>
  /^(?:101|999|111|112)$/.test(value) ||
  (OF_ALL.test(text.slice(Math.max(0, index - 30), index)) && COMMON.test(value));

export const findCrimeReferences = (text: string): readonly Found[] => [
  ...findAll(NAMED, text).filter(({ index, length }) => !isCommon(text, index, text.slice(index, index + length))),
  ...findAll(SHORT, text),
  ...findAll(UNIQUE, text),
];

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
    for the words before them: “crime reference”, “incident number”, “log”, CRN, URN.`,
  source: 'Our own judgement, from the forms in which English and Welsh forces print their references.',
  find: findCrimeReferences,
});
