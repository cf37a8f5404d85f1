import type { Masking } from '../engine/check.ts';
import { isGivenName, withoutAccents } from '../matchers/entities/given-names.ts';
import { mayBePerson, NAME } from '../matchers/entities/people.ts';
import { hasPublic, isPublic } from '../matchers/entities/public-people.ts';
import { type Found, findAll, foundIn } from '../matchers/find-all.ts';
import { isPersonsAccount } from '../rules/personal/personal-mailbox.ts';
import { TITLED } from '../rules/personal/staff-shapes.ts';

// What a bulletin may say, so that no rule reports it, and what nothing that a command says repeats all the same: other people read the
// log of a repository.

/** `Dr P Fixture`, `Mrs Fixture`. Other titles are ordinary words too. */
const WITH_TITLE = new RegExp(
  `(?<![\\p{L}’'-])((?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Cllr|Councillor|Revd?|(?:Miss|PC|DC)(?!\\s+(?:Teen|World|Comics|Universe|England|Marvel|Games?)\\b))\\.?\\s+(?:\\p{Lu}(?:\\.\\s?|\\s+)){0,3}(?:(?:de|van|von|der|la|le|du|ap|al|el)\\s+){0,2}${NAME}(?:\\s+${NAME})?)(?![\\p{L}’'])`,
  'gu',
);
/** `Fixture, Sam; Example, Jo`, or alone between signs: in its line, a cell, quotes. After a word it is part of a sentence. */
const PAIR = `${NAME},[ \\t]+${NAME}(?:[ \\t]+\\p{Lu}(?!\\p{L})\\.?)?`;
const SURNAME_FIRST = [
  `(?<=^|\\n|\\d[.)] |[^\\p{L}\\s,.’'-])[ \\t*_]{0,4}(${PAIR})(?=[ \\t*_.]{0,4}(?:$|[^\\p{L}\\p{N} \\t*_.]|\\.\\p{L}{2,8}(?!\\p{L})|(?:and|&) ${PAIR}))`,
  `(?<![\\p{L}’'-])(${PAIR})(?=; ?${PAIR})`,
  `(?<=,[ \\t]+${NAME} (?:and|&) )(${PAIR})(?![\\p{L}’'-]| \\p{Ll})`,
].map((pattern) => new RegExp(pattern, 'gu'));
/** `@sam_fixture` of a social network, not a part of an address. */
const HANDLE = /@(?<![\p{L}\p{N}@]@|:\/\/\S{0,200}@)[\p{L}\p{N}][\p{L}\p{N}._-]{1,29}[\p{L}\p{N}](?![\p{L}\p{N}@_-])/gu;

/** Beside what says so: `Passport no. 123 456 789`. A telephone number has more digits. */
const PASSPORT =
  /\b(?:passports?|pasbort|BRP|residence permit)\b[^\d\n;]{0,30}?(?<![\p{L}\d])([A-Z]{0,2}(?!(?:19|20)\d\d-)\d(?:[ -]?\d){6,8})(?![\p{L}/]|[ -]?\d)/giu;
const SORT_CODE = /\b(?:sort(?:ing)?[ -]?code|cod didoli)\b[^\d\n;]{0,20}?(\d\d[ –-]?\d\d[ –-]?\d\d)(?!\d)/giu;
const ACCOUNT =
  /\b(?:account|acct|acc|a\/c|cyfrif)\b\.?(?:\s+(?:number|no|num|rhif)\b\.?)?(?:\s+(?:is|yw))?[\s:#=|*(]{1,6}(\d(?:[ -]?\d){6,9})(?![ -]?\d)/giu;
/** A sort code and an account, or both in one number, by their form alone. */
const BOTH = /(?<![\d-])\d\d[–-]\d\d[–-]\d\d[\s,|/]{1,3}\d{8}(?![\d-])|\bGB\d\d ?[A-Z]{4}(?: ?\d){14}(?!\d)/g;
const NUMBERS = [PASSPORT, SORT_CODE, ACCOUNT, BOTH];

/** Who is named with a title, or in a list. */
export function findPeople(text: string): readonly Found[] {
  const titled = findAll(WITH_TITLE, text)
    .map((found) => (isPerson(text, found) ? found : withoutLast(text, found)))
    .filter((found) => isPerson(text, found) && !(hasPublic(text) && isPublic(text, found)));
  const turned = SURNAME_FIRST.flatMap((pattern) => findAll(pattern, text)).filter((found) => {
    const [surname = '', first = ''] = withoutAccents(foundIn(text, found)).split(/,\s+/);
    return isGivenName(first.split(/\s/)[0] ?? '') && mayBePerson(`${first} ${surname}`);
  });
  return [...titled, ...turned];
}

const isPerson = (text: string, found: Found) => mayBePerson(foundIn(text, found).replace(TITLED, ''));
/** `Mr Fixture Monday` */
const withoutLast = (text: string, found: Found): Found => ({
  ...found,
  length: foundIn(text, found).replace(/\s+\S+$/, '').length,
});

/** Numbers of passports and of accounts. */
export const findAccounts = (text: string): readonly Found[] => NUMBERS.flatMap((pattern) => findAll(pattern, text));

export const findHandles = (text: string): readonly Found[] =>
  findAll(HANDLE, text).filter(({ index, length }) => isPersonsAccount(text.slice(index + 1, index + length)));

export const findUnreported = (text: string): readonly (Found & { readonly masking: Masking })[] => [
  ...findPeople(text).map((found) => ({ ...found, masking: 'name' as const })),
  ...[...findAccounts(text), ...findHandles(text)].map((found) => ({ ...found, masking: 'as-typed' as const })),
];
