import { isGivenName, withoutAccents } from '../matchers/entities/given-names.ts';
import { isPersonal, PARTICLE } from '../matchers/entities/people.ts';
import { findBirthDates } from '../rules/personal/birth-date.ts';
import { findCrimeReferences } from '../rules/personal/crime-reference.ts';
import { findHomes } from '../rules/personal/home-address.ts';
import { findNamedStaff } from '../rules/personal/named-staff.ts';
import { findInsuranceNumbers } from '../rules/personal/national-insurance.ts';
import { findNhsNumbers } from '../rules/personal/nhs-number.ts';
import { findLogins, findPasswords } from '../rules/personal/password.ts';
import type { Found } from '../rules/personal/personal.ts';
import { findMailboxes } from '../rules/personal/personal-mailbox.ts';
import { findNumbers } from '../rules/personal/phone-number.ts';
import { findPostcodes } from '../rules/personal/postcode.ts';
import { findPupilNumbers } from '../rules/personal/pupil-number.ts';
import { ANY_TITLE } from '../rules/personal/staff-shapes.ts';
import { WORDS } from '../rules/review/pseudonym.ts';
import { findSubjects } from '../rules/review/subjects.ts';
import { asWords } from './decode.ts';
import { findAccounts, findHandles, findPeople } from './find-unreported.ts';
import type { Range } from './secret-days.ts';

type Find = (text: string, known: ReadonlySet<string>) => readonly Found[];

const WITH_DIGITS: readonly ((text: string) => readonly Found[])[] = [
  findAccounts,
  findBirthDates,
  findCrimeReferences,
  findHomes,
  findPupilNumbers,
];
const NUMBERS: readonly Find[] = [findInsuranceNumbers, findNhsNumbers, findNumbers, findPostcodes];

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
  const parts = [...value.matchAll(PART)];
  return [
    ...findIn(value, known),
    ...findHandles(value).map(toRange),
    ...(parts.length < 2 ? [] : parts).flatMap(({ 0: part, index }) =>
      findIn(part, known).map(([start, end]): Range => [index + start, index + end]),
    ),
  ];
}

/**
 * What a folder is called takes nothing from the names of its files, nor does the day of one: `room 4/943 476 5919.html` and
 * `2024-03-9 4 3 4 7 6 5 9 1 9.md` have digits too many only as a whole.
 */
const PART = /(?<![^/“\s])(?:19|20)\d\d-[01]\d(?=-)|(?:[^/“\s]|[“\s](?!(?:19|20)\d\d-[01]\d-))+/g;

function findIn(value: string, known: ReadonlySet<string>): readonly Range[] {
  const readings = [...new Set([value, asWords(value)])];
  const inEach = [...(/\d/.test(value) ? WITH_DIGITS : []), findMailboxes, findPasswords];
  const found = [
    ...(/\d/.test(value) ? NUMBERS.flatMap((find) => find(value, known)) : []),
    ...findLogins(value),
    ...readings.flatMap((words) => inEach.flatMap((find) => find(words))),
  ];
  const named = new Set(readings.flatMap((words) => [words, asNames(words)]));
  return [...[...named].flatMap(findNamed), ...found.map(toRange)];
}

/** Nobody knows which words are in a surname: `the-death-of-Sam-Example-Fixture`, `contact sam example fixture`. */
function withSurnames(text: string, [start, end]: Range): Range {
  let last = end;
  for (const [more, word = ''] of text.slice(end).matchAll(/[ _-](\p{Lu}[\p{L}’']+)/guy)) {
    if (!isPersonal(word)) break;
    last += more.length;
  }
  return [start, last];
}

const toRange = ({ index, length }: Found): Range => [index, index + length];

/** `contact Sam Example`, `the death of Sam Example`. Our own messages name programs in such places, and no people. */
const findNamed = (value: string): readonly Range[] =>
  [...findNamedStaff(value), ...findSubjects({ text: value }), ...findPeople(value)]
    .map(toRange)
    .filter(([start, end]) => isPerson(withoutAccents(value.slice(start, end))))
    .map((range) => withSurnames(value, range));

const isPerson = (name: string) => INITIAL.test(name) || ANY_TITLE.test(name) || name.split(/\s+/).some(isGivenName);
const INITIAL = /^\p{Lu}\./u;
const IS_PARTICLE = new RegExp(`^${PARTICLE}$`);

/** In the capitals of a name, where a first name is in others: `contact SAM EXAMPLE`, `contact sam example`. */
function asNames(value: string): string {
  let surnames = 0;
  return value.replace(/\p{L}[\p{L}\p{M}’'-]*/gu, (word) => {
    if (surnames > 0 && IS_PARTICLE.test(word)) return word;
    const named = asName(word);
    const isFirst = !WORDS.has(word) && isGivenName(withoutAccents(word));
    const isSurname = surnames === 2 || (surnames === 1 && word.length > 3 && isPersonal(named));
    const isOfName = isFirst || isSurname || (word.length > 1 && word === word.toUpperCase());
    surnames = isFirst ? 2 : isSurname ? surnames - 1 : 0;
    return isOfName && named.length === word.length ? named : word;
  });
}

const asName = (word: string) =>
  word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
