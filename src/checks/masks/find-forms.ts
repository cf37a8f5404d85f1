import { isGivenName } from '../matchers/entities/given-names.ts';
import { findBirthDates } from '../rules/personal/birth-date.ts';
import { findCrimeReferences } from '../rules/personal/crime-reference.ts';
import { findNamedStaff } from '../rules/personal/named-staff.ts';
import { findInsuranceNumbers } from '../rules/personal/national-insurance.ts';
import { findNhsNumbers } from '../rules/personal/nhs-number.ts';
import type { Found } from '../rules/personal/personal.ts';
import { findMailboxes } from '../rules/personal/personal-mailbox.ts';
import { findNumbers } from '../rules/personal/phone-number.ts';
import { findPostcodes } from '../rules/personal/postcode.ts';
import { findSubjects } from '../rules/review/subjects.ts';
import type { Range } from './secret-days.ts';

/** A mailbox within an address, however often that was put into another. */
const CODED_MAILBOX = /[\w.+-]+%(?:25)*40[\w-]+(?:\.[\w-]+)+/g;

type Find = (text: string, known: ReadonlySet<string>) => readonly Found[];

const IN_WORDS: readonly Find[] = [findBirthDates, findCrimeReferences];
const IN_SIGNS: readonly Find[] = [findInsuranceNumbers, findMailboxes, findNhsNumbers, findNumbers, findPostcodes];

/**
 * What is personal data by its form alone, wherever it is from: a name that nothing reads, what was typed on the command line, a value that
 * YAML's escapes hid. A name of a file has signs between its words: `born-3-may-2012`.
 */
export function findForms(value: string, known: ReadonlySet<string>): readonly Range[] {
  if (!/\d|@/.test(value)) return findNamed(value);
  // Between two digits it is the date’s own: `date-of-birth-2012-05-03`.
  const asWords = value.replace(/[-_/#](?!\d)|(?<!\d)[-_/#]/g, ' ').replaceAll('_', '-');
  const found: readonly Range[] = [
    ...[...IN_WORDS, ...IN_SIGNS].flatMap((find) => find(value, known)).map(toRange),
    ...(asWords === value ? [] : IN_WORDS.flatMap((find) => find(asWords, known))).map(toRange),
  ];
  const coded = Array.from(value.matchAll(CODED_MAILBOX), ({ 0: { length }, index }): Range => [index, index + length]);
  return [...findNamed(value), ...found, ...coded];
}

const toRange = ({ index, length }: Found): Range => [index, index + length];

/** `contact Sam Example`, `the death of Sam Example`. Our own messages name programs in such places, and no people. */
const findNamed = (value: string): readonly Range[] =>
  [...findNamedStaff(value), ...findSubjects({ text: value })]
    .map(toRange)
    .filter(([start, end]) => value.slice(start, end).split(/\s+/).some(isGivenName));
