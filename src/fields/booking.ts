import { NO_ADDRESS, readAddress } from './addresses.ts';
import { isProblem, type Reading } from './dates.ts';
import { readTarget } from './links.ts';
import { notWhole, phoneLink, RING, readPhone } from './phone.ts';

const BEHIND = /(?:\s+(?:to (?:book|reserve|register)|i gadw lle)(?: a place| your place)?)?[\s.,;]*$/i;
const NUMBER = /^\+?[\d\s().-]+$/;
/** A number among words. */
const NUMBER_WITHIN = /(?<![\p{L}\d@/._-])(?:\+\s?\d|\(?0)(?:[\s().-]*\d){8,}/u;
const TEL = /^(?:\[[^\]]*\]\(\s*)?tel:([+\d().-]+)\)?$/i;

/** Where a place is booked: a web address, a mailbox, a telephone number, or a form in content/files. */
export function readBooking(written: string): Reading<string> {
  if (readTarget(written).kind === 'file') return { value: written };
  const words = written.replace(BEHIND, '');
  const number = TEL.exec(written)?.[1] ?? words.replace(RING, '');
  if (NUMBER.test(number)) return readNumber(number);
  const address = readAddress(words);
  if (!isProblem(address)) return address;
  if (NUMBER_WITHIN.test(written))
    return {
      problem:
        'There is more here than one telephone number. Leave one number or one address, and move the rest into the text.',
    };
  return address.problem === NO_ADDRESS ? { problem: NO_BOOKING } : address;
}

const NO_BOOKING =
  'This does not say where to book. Write a full address starting https://, an email address or a telephone number. If nobody needs to book, delete this line and say so in the text.';

/** A number that readers anywhere can ring. */
function readNumber(written: string): Reading<string> {
  const phone = readPhone(written);
  if (isProblem(phone)) return phone;
  return /^\(?[+0](?:\D*\d){8}/.test(written) ? { value: phoneLink(written) } : { problem: notWhole(written) };
}

/** The first telephone number among words. */
export const numberIn = (words: string): string | undefined => NUMBER_WITHIN.exec(words)?.[0];
