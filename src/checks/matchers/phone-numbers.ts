import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

// The only file that uses libphonenumber-js. Its own search misses the numbers that Ofcom keeps for drama, which tests and docs use. So
// rules look for what is typed like a number, and ask the library what it is. The small metadata know Britain as well as the large ones.

/** `01632–01640` are codes, or pages. */
const RANGE = /^0\d{2,4}-0\d{2,4}$/;

/** A number in one form, however it is typed. Undefined if it is not a telephone number. */
export function dialled(written: string): string | undefined {
  if (RANGE.test(written)) return undefined;
  const number = parsePhoneNumberFromString(written.replace(/%20|[*_]/g, ' '), 'GB');
  return number?.isPossible() ? number.number : undefined;
}

export const isMobile = (number: string): boolean => number.startsWith('+447');

/** Area codes in which some numbers have a digit less (Ofcom, National Telephone Numbering Plan). */
const SHORT_AREAS =
  /^01(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995)/;
/** Digits, the first nought too. */
const USUAL = 11;
const SHORT_ALLOWED = /^0800\d{6}$|^08001111$|^08454647$|^0500\d{6}$/;

/** How many digits a British number has too many (above 0) or too few. Of another country’s number nothing is known. */
export function digitsTooMany(written: string): number {
  const asDialledHere = written.replace(/%20/g, '').replace(/^\s*\(?\s*(?:\+|00)44[\s()]*(?:\(0\)|0)?/, '0');
  if (RANGE.test(written) || /^\s*\(?\s*(?:\+|00)/.test(asDialledHere)) return 0;
  const digits = asDialledHere.replace(/\D/g, '');
  if (!/^0[1-378]/.test(digits) || SHORT_ALLOWED.test(digits)) return 0;
  if (digits.length === USUAL - 1 && SHORT_AREAS.test(digits)) return 0;
  return digits.length - USUAL;
}

/** A number in which a letter was typed for a nought: `O1632 960417`. */
export const WITH_LETTER = /(?<![\p{L}\d])(?=[\d ]{0,12}O)[0O][\dO][\d O]{7,11}[\dO](?![\p{L}\d])/gu;

export const isWithLetter = (written: string): boolean => {
  const meant = written.replaceAll('O', '0');
  return /\d{3}/.test(written) && dialled(meant) !== undefined && digitsTooMany(meant) === 0;
};
