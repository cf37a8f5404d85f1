import { definePersonal, findAll, isBook } from './personal.ts';

const TEN_DIGITS = /(?<![\d£$€+.,])\d{3}[ \u00a0\u2009\u202f-]?\d{3}[ \u00a0\u2009\u202f-]?\d{4}(?![\d-])(?!\.\d)/g;

/**
 * The last of the ten digits is 11 less the remainder of the first nine, weighted 10 to 2.
 * @see NHS Data Model and Dictionary, “NHS NUMBER”
 */
function isNhsNumber(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return sum % 11 === 0;
}

export const nhsNumber = definePersonal({
  rule: 'nhs-number',
  severity: 'error',
  what: 'An NHS number',
  advice: 'Delete it: whoever has it can ask for somebody’s records. Then tell whoever keeps the repository.',
  find: (text) =>
    findAll(TEN_DIGITS, text).filter(
      ({ index, length }) =>
        isNhsNumber(text.slice(index, index + length).replace(/\D/g, '')) &&
        // The check of an ISBN with ten digits is the same, so that every one of them would be found.
        !isBook(text, index),
    ),
});
