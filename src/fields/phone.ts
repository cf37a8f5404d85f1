import type { Reading } from './dates.ts';

/** `Ring `, `Tel: `, `Please book by phone on `: words that say no more than that a number follows. */
export const RING =
  /^(?:(?:please|to|book(?:ings?)?|a place|by|via|on|or|contact|ring|call|(?:tele)?phone|tel|mobile|t(?=:)|dial|line|us|the team|number|no|ffoniwch|ffôn|ffon|ar)(?:\s*[.,:–-]+\s*|\s+)|☎\s*)*/iu;
/** A whole number among words. */
const WITHIN = /(?<![\p{L}\d])(?:\+\s?\d|\(?0)(?:[\s().-]*\d){8,11}(?!\d)/u;

/** A telephone number as it was typed. Spreadsheets drop the zero in front. */
export function readPhone(typed: string): Reading<string> {
  const written = typed.replace(RING, '');
  const digits = digitsOf(written);
  if (/^[1-9]\d{8,9}$/.test(digits)) return { problem: `“${written}” has lost its first zero. Write “0${written}”.` };
  if (WHOLE.test(digits)) return { value: written };
  if (/^\d{3,9}$/.test(digits)) return { problem: notWhole(written) };
  if (TOO_LONG.test(digits))
    return {
      problem: `“${written}” has too many digits for a telephone number. Look it up where its owner publishes it.`,
    };
  if (/[\p{L}/]/u.test(written) && WITHIN.test(written)) return { problem: MORE };
  return { problem: `“${written}” is not a telephone number. Write the whole number in digits.` };
}

const MORE =
  'There are words or another number beside this telephone number. Leave one number, and move the rest into the words about it.';

export const notWhole = (written: string) =>
  `“${written}” is not a whole telephone number. Write it with its area code, starting with 0.`;

/** With its area code (01 and 0800 have numbers of ten digits too) or that of its country; 0800 1111; and what is dialled alone, such as 999, 116 123 or 85258. */
const WHOLE = /^(?:01\d{8}|0800\d{6}|0[1-9]\d{9}|00\d{8,15}|08\d{6}|\+\d{8,15}|[1-9]\d{2,4}|11[68]\d{3})$/;

/** Within the country no number has more than eleven digits. */
const TOO_LONG = /^0[1-9]\d{10,}$/;

const digitsOf = (written: string) => written.replace(/[\s().-]/g, '');

/** `+44 (0)1632 960 777`: who dials the code of the country leaves the nought out. */
const withoutTrunk = (written: string) => written.replace(/^(\+\d{1,3})[\s.-]*\(0\)/, '$1 ');

/** An address that keeps its number’s groups, as RFC 3966 allows. @example phoneLink('(01632) 960 777') // 'tel:01632-960-777' */
export const phoneLink = (written: string): string =>
  `tel:${withoutTrunk(written)
    .replace(/[^\d+]+/g, '-')
    .replace(/^-|-$/g, '')}`;
