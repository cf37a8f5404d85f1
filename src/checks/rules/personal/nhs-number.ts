import { definePersonal, findAll } from './personal.ts';

const TEN_DIGITS = /(?<![\d£$€+.,])\d{3}[ \u00a0\u2009\u202f-]?\d{3}[ \u00a0\u2009\u202f-]?\d{4}(?![\d-])(?!\.\d)/g;

/** An ISBN of ten digits has the same check digit. */
const BOOK = /\bISBN(?:-1[03])?:?\s*$/i;

/** The last of the ten digits is 11 less the remainder of the first nine, weighted 10 to 2. */
function isNhsNumber(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return sum % 11 === 0;
}

export const nhsNumber = definePersonal({
  rule: 'nhs-number',
  severity: 'error',
  what: 'is an NHS number',
  advice: 'Delete it, and tell the person who looks after the repository: its history still has the number.',
  finds: 'An NHS number, anywhere in a file or in its name',
  raises: ['Quote 943 476 5919 when you write to the surgery.'],
  passes: ['Quote your own reference, or ask the helpline for one. The grant’s number is 943 476 5918.'],
  why: `With it, a stranger can ask for somebody’s records, or pass as that person. The repository is as public as the
    page.

    Ten digits count as an NHS number if the last is the right check digit. One in eleven other numbers passes that test
    by chance: add a waiver.`,
  source: 'NHS Data Model and Dictionary, “NHS NUMBER”: the last digit is a check digit (modulus 11).',
  find: (text) =>
    findAll(TEN_DIGITS, text).filter(
      ({ index, length }) =>
        isNhsNumber(text.slice(index, index + length).replace(/\D/g, '')) &&
        !BOOK.test(text.slice(Math.max(0, index - 12), index)),
    ),
});
