import { definePersonal, type Found, findAll } from './personal.ts';

/** Twelve more signs: the authority, the school, the year and a serial number, the last of them a letter while it is provisional. */
const DIGITS = `${'[ */._-]{0,3}\\d'.repeat(11)}[ */._-]{0,3}[\\dA-HJ-NP-RT-Z]`;
const LABELLED = new RegExp(
  `\\b(?:UPN|[Uu]nique [Pp]upil (?:[Nn]umbers?|[Nn]o\\.?|[Rr]ef\\.?))(?: (?:is|was|number|no\\.?))?[\\s:.(|#*=–-]{1,9}([A-Za-z]${DIGITS})(?![\\p{L}\\d])`,
  'gu',
);
const SHAPED = /(?<![\p{L}\d/-])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\p{L}\d/-])/gu;

/** By the sum of the others, weighted 2 to 13; I, O and S are left out. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const readSign = (sign: string) => (/\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign));

function isPupilNumber(written: string): boolean {
  const [letter = '', ...others] = written;
  const sum = others.reduce((total, sign, at) => total + readSign(sign) * (at + 2), 0);
  return CHECK_LETTERS[sum % CHECK_LETTERS.length] === letter;
}

export const findPupilNumbers = (text: string): readonly Found[] => [
  ...findAll(LABELLED, text),
  ...findAll(SHAPED, text).filter(({ index, length }) => isPupilNumber(text.slice(index, index + length))),
];

export const pupilNumber = definePersonal({
  rule: 'pupil-number',
  severity: 'error',
  what: 'is a unique pupil number',
  advice: 'With it, a stranger can pass as a school and ask for a child’s records. Delete it.',
  finds: 'A unique pupil number (UPN), anywhere in a file or in its name',
  raises: ['Unique pupil number: A801234504012', 'Pupil H801200001001 was moved off roll.'],
  passes: ['A unique pupil number stays with a child from school to school. Never write one into an email.'],
  why: `Every pupil in a state school in England has one number from start to finish, and it joins all that schools and councils know of
    them. It gets into bulletins with a table of attendance or exclusions. A number without the word UPN counts if its first letter is
    the right check letter.`,
  source:
    'Department for Education, Unique pupil numbers: a guide for schools and local authorities, annex on the check letter.',
  find: findPupilNumbers,
});
