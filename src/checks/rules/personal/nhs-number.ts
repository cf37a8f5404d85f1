import { withoutOverlaps } from '../../matchers/find-all.ts';
import { definePersonal, type Found, findAll, isReference } from './personal.ts';

/** Between groups of an NHS number also a stroke, a middle dot or a bracket: `943/476/5919`, `(943) 476 5919`. */
const APART = '(?:[ *_/·()-]|%20|\\.(?! )){0,9}';
const TEN_DIGITS = new RegExp(`(?<![\\d£$€+]|\\d[.,/])\\d{3}${APART}\\d{3}${APART}\\d{4}(?![\\d]|[./-]\\d)`, 'g');
/** In boxes of a form. */
const ONE_BY_ONE = /(?<!\d[ |-]{0,3})\d(?: \d){9}(?! ?\d)|(?<!\d[ |-]{0,3})\d(?: ?[|-] ?\d){9}(?! ?[|-]? ?\d)/g;

/** Beside its name, in any groups: `NHS # 9434 765 919`. */
const LABELLED = /\bNHS\b[^\d\n]{0,20}(\d(?:[ ./·_*()-]{0,3}\d){9})(?!\d)/g;

/** What only this rule takes for something else: a telephone number is nobody’s NHS number. */
const OTHER_NUMBER =
  /\b(?:dial[ -]?in|order|grant|invoice|charity|ticket|booking|access code|zoom|teams|webex|webinar|meeting|(?:PO|contract|purchase|tender|job|account)(?: (?:number|no|ref|reference))?)(?: (?:link|room|id|code)){0,2}\W{0,6}$/i;
/** Said of a person, no label makes it another number. */
const OF_PERSON =
  /\b(?:NHS|patient|child|client|pupil|service user|person)(?:['’]?s)?\W{1,3}(?:(?:number|no|id|ref|reference|is)\b\W{0,4}){0,3}$/i;
/** `870 … (NHS number)`. */
const LABEL_AFTER = /^\W{0,4}(?:is\s+)?(?:(?:the|his|her|their|an)\s+)?NHS\b/i;
/** Ten digits in a row are an identifier in the address of a meeting, a form or an event. */
const MEETING =
  /\b(?:https?:\/\/|www\.)\S*(?:zoom|teams|meet|vimeo|youtu|video|watch|webex|webinar|ticket|event|form|survey|book|course)\S*$/i;

function isOtherNumber(text: string, { index, length }: Found): boolean {
  const before = text.slice(Math.max(0, index - 300), index);
  if (OF_PERSON.test(before) || LABEL_AFTER.test(text.slice(index + length, index + length + 40))) return false;
  // A telephone’s keypad: the code of a conference.
  if (text[index + length] === '#') return true;
  return isReference(text, index) || OTHER_NUMBER.test(before) || (length === 10 && MEETING.test(before));
}

/** `%20` in an address is a space. */
const digitsOf = (text: string, { index, length }: Found) =>
  text
    .slice(index, index + length)
    .replaceAll('%20', '')
    .replace(/\D/g, '');

/** The last of the ten digits is 11 less the remainder of the first nine, weighted 10 to 2. */
function isNhsNumber(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return sum % 11 === 0;
}

/** Ten digits with the right check digit, whatever the words around them say. */
export const findNhsNumbers = (text: string): readonly Found[] =>
  withoutOverlaps([TEN_DIGITS, ONE_BY_ONE, LABELLED].flatMap((pattern) => findAll(pattern, text))).filter((found) =>
    isNhsNumber(digitsOf(text, found)),
  );

export const nhsNumber = definePersonal({
  rule: 'nhs-number',
  severity: 'error',
  what: 'is an NHS number',
  advice:
    'With it, a stranger can ask for somebody’s records. Delete it, and tell the person who looks after the repository: its history still has the number.',
  finds: 'An NHS number, anywhere in a file or in its name',
  raises: ['Quote 943 476 5919 when you write to the surgery.'],
  passes: [
    'Meeting ID: 943 476 5919. Book at https://www.example.org/tickets-9434765919',
    'Quote your own reference, or ask the helpline for one. The grant’s number is 943 476 5918.',
  ],
  why: `With it, a stranger can ask for somebody’s records, or pass as that person. The repository is as public as the
    page.

    Ten digits count as an NHS number if the last is the right check digit. One in eleven other numbers passes that test
    by chance: add a waiver.`,
  source: 'NHS Data Model and Dictionary, “NHS NUMBER”: the last digit is a check digit (modulus 11).',
  find: (text) => findNhsNumbers(text).map((found) => ({ ...found, isQuiet: isOtherNumber(text, found) })),
});
