import { definePersonal, findAll } from './personal.ts';

const NAMES = [
  '(?:crime|niche|incident|occurrence|custody|police|case)\\s+(?:record\\s+|log\\s+)?(?:references?|refs?\\b\\.?|numbers?|nos?\\b\\.?|log)(?:\\s+(?:number|no\\b\\.?))?',
  '(?:police\\s+)?log\\s+(?:number|no\\b\\.?)',
  'log(?=\\s+\\d{2,6}\\s+of\\s+\\d)',
  'crime\\s+(?:and\\s+incident\\s+)?(?:report\\s+)?(?:number|no\\b\\.?)',
].join('|');
/** What follows the name: at least three characters, one of them a digit. Also `450 of 1 May`. */
const VALUE =
  '(?=[A-Z\\d/-]{0,8}\\d)[A-Z\\d][A-Z\\d/-]{2,20}(?:[ ./-]{1,9}[A-Z/-]{0,4}\\d[A-Z\\d/-]{1,12}){0,4}(?:\\s+of\\s+\\d{1,2}\\s+\\w{3,9})?';
const NAMED = new RegExp(`\\b(?:${NAMES})(?:\\s+(?:is|was)\\b)?[\\s:#(*_=-]{1,9}(${VALUE})`, 'gi');
const SHORT =
  /\b(?:CRN|URN|CRIS|CAD)\b(?:\s+(?:number|no\.?|ref\.?|reference))?[\s:#()*_]{0,6}((?=[A-Z\d/-]{0,8}\d)[A-Z\d][A-Z\d/-]{3,20})/g;

/** Numbers that everybody rings, and what Ofsted gives a nursery. */
const PUBLIC = /^(?:101|111|112|999|0(?:800|808|300|303)\b.*|EY\d{6}|SC\d{6})$/;
const REGISTERED = /\b(?:Ofsted|DfE|EduBase|GIAS|school|nursery|provider|setting|registration)\b[^.;]*$/i;

export const crimeReference = definePersonal({
  rule: 'crime-reference',
  severity: 'error',
  what: 'is a crime or incident reference',
  advice: 'Delete it: it identifies one case and the people in it.',
  finds: 'The reference of one crime, incident or custody record',
  raises: ['Quote crime reference 13170123456 when you ring.', 'Incident number 450 of 1 May has been closed.'],
  passes: ['Ask the officer for a crime reference, and quote it when you ring. The police number is 101.'],
  why: `A reference identifies one case and the people in it. Forces write references in many ways, so this rule looks
    for the words before them: “crime reference”, “incident number”, “log”, CRN, URN.`,
  source: 'Our own judgement, from the forms in which English and Welsh forces print their references.',
  find: (text) =>
    [...findAll(NAMED, text), ...findAll(SHORT, text)].filter(
      ({ index, length }) =>
        !PUBLIC.test(text.slice(index, index + length)) && !REGISTERED.test(text.slice(Math.max(0, index - 40), index)),
    ),
});
