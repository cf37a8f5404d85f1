import { isGivenName } from '../matchers/entities/given-names.ts';
import { findBirthDates } from '../rules/personal/birth-date.ts';
import { findCrimeReferences } from '../rules/personal/crime-reference.ts';
import { findHomes } from '../rules/personal/home-address.ts';
import { findNamedStaff } from '../rules/personal/named-staff.ts';
import { findInsuranceNumbers } from '../rules/personal/national-insurance.ts';
import { findNhsNumbers } from '../rules/personal/nhs-number.ts';
import type { Found } from '../rules/personal/personal.ts';
import { findMailboxes } from '../rules/personal/personal-mailbox.ts';
import { findNumbers } from '../rules/personal/phone-number.ts';
import { findPostcodes } from '../rules/personal/postcode.ts';
import { findSubjects } from '../rules/review/subjects.ts';
import { asWords } from './decode.ts';
import type { Range } from './secret-days.ts';

type Find = (text: string, known: ReadonlySet<string>) => readonly Found[];

const IN_WORDS: readonly ((text: string) => readonly Found[])[] = [findBirthDates, findCrimeReferences, findHomes];
const IN_SIGNS: readonly Find[] = [findInsuranceNumbers, findMailboxes, findNhsNumbers, findNumbers, findPostcodes];

/** Letters. A count or a number of seconds is nobody’s. */
const SHORTEST = 5;

/**
 * By what was looked through, and the public numbers. A command says the same as the last, and its first look costs a third of a short one.
 * Once they are kept for the next command, by their hash: what is masked is in no file.
 */
const kept = new Map<string, readonly Range[]>();
let earlier: ReadonlyMap<string, readonly Range[]> = new Map();
let keyOf = (looked: string): string => looked;

/** For the next command: see kept.ts. */
export const listForms = () => ({ all: kept, isNew: [...kept.keys()].some((key) => !earlier.has(key)) });

export function takeForms(made: typeof earlier, hash: typeof keyOf): void {
  earlier = made;
  keyOf = hash;
  kept.clear();
}

/**
 * What is personal data by its form alone, wherever it is from: a name that nothing reads, what was typed on the command line, a value that
 * YAML's escapes hid. A name of a file has signs between its words: `born-3-may-2012`.
 */
export function findForms(value: string, known: ReadonlySet<string>): readonly Range[] {
  if (value.length < SHORTEST) return [];
  const key = keyOf([value, ...known].join('\n'));
  const found = kept.get(key) ?? earlier.get(key) ?? lookThrough(value, known);
  kept.set(key, found);
  return found;
}

function lookThrough(value: string, known: ReadonlySet<string>): readonly Range[] {
  const parts = value.includes('/') ? [...value.matchAll(PART)] : [];
  return [
    ...findIn(value, known),
    ...parts.flatMap(({ 0: part, index }) =>
      findIn(part, known).map(([start, end]): Range => [index + start, index + end]),
    ),
  ];
}

/** What a folder is called takes nothing from the names of its files: `room 4/943 476 5919.html` has one digit too many only as a whole. */
const PART = /[^/]+/g;

function findIn(value: string, known: ReadonlySet<string>): readonly Range[] {
  const named = asWords(value);
  const readings = named === value ? [value] : [value, named];
  const inSigns = /\d|@|[([]at[)\]]/i.test(value) ? IN_SIGNS.flatMap((find) => find(value, known)).map(toRange) : [];
  const inWords = /\d/.test(value)
    ? readings.flatMap((words) => IN_WORDS.flatMap((find) => find(words))).map(toRange)
    : [];
  return [...readings.flatMap(findNamed), ...inSigns, ...inWords];
}

const toRange = ({ index, length }: Found): Range => [index, index + length];

/** `contact Sam Example`, `the death of Sam Example`. Our own messages name programs in such places, and no people. */
const findNamed = (value: string): readonly Range[] =>
  [...findNamedStaff(value), ...findSubjects({ text: value })]
    .map(toRange)
    .filter(([start, end]) => withoutAccents(value.slice(start, end)).split(/\s+/).some(isGivenName));

/** The list has most names as English writes them. */
const withoutAccents = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
