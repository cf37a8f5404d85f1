import type { BoardParts } from '../../../content/board.ts';
import { slips } from '../../../text/nearest.ts';
import { dialled, digitsTooMany } from '../../matchers/phone-numbers.ts';
import { findNhsNumbers } from './nhs-number.ts';

// The numbers of bulletin.yaml, and a number of an issue that ought to be one of them.

interface Known {
  /** What a text may call it, in small letters. */
  readonly names: readonly string[];
  readonly name: string;
  readonly phone: string;
  /** In one form, however it is typed. */
  readonly number: string;
}

const known = new WeakMap<BoardParts, { readonly numbers: ReadonlySet<string>; readonly contacts: readonly Known[] }>();

function knownOf(board: BoardParts) {
  const before = known.get(board);
  if (before) return before;
  const contacts = (board.contacts ?? []).flatMap(({ name, phone }) => {
    const number = phone === undefined ? undefined : dialled(phone);
    return name && phone && number ? [{ name, names: namesOf(name), phone, number }] : [];
  });
  // As they were typed: an editor must see which digit to correct.
  const phones = board.typed.filter(
    ({ path, text }) =>
      path.at(-1) === 'phone' &&
      PUBLIC.has(path[0] ?? '') &&
      (/^[(\s]*[0+]/.test(text) || findNhsNumbers(text).length === 0),
  );
  const made = { contacts, numbers: new Set(phones.flatMap(({ text }) => asDialled(text) ?? [])) };
  known.set(board, made);
  return made;
}

/** `Multi-Agency Safeguarding Hub (MASH)` has two. */
const namesOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 3);

const PUBLIC: ReadonlySet<string> = new Set(['contacts', 'accessibility']);

/** A telephone number and nothing else, perhaps with a digit too many or a letter for a nought. */
const ONE_NUMBER = /^[\s()+.O-]*(?:\d[\s().O-]*){7,13}$/;

/** A number in one form, also one that nobody can ring. */
function asDialled(written: string): string | undefined {
  if (!ONE_NUMBER.test(written)) return undefined;
  const meant = written.replaceAll('O', '0');
  return dialled(meant) ?? `+44${meant.replace(/\D/g, '').replace(/^(?:00)?44|^0/, '')}`;
}

/** Whether a number is one that the board gives everybody, or so mistyped that nobody can ring it: then it tells no more than that one. */
export function isPublicNumber(written: string, numbers: ReadonlySet<string>): boolean {
  if (numbers.size === 0) return false;
  const number = asDialled(written);
  if (number === undefined) return false;
  return numbers.has(number) || (!canBeRung(written) && [...numbers].some((right) => slips(number, right) === 1));
}

const canBeRung = (written: string) =>
  dialled(written) !== undefined && digitsTooMany(written) === 0 && !written.includes('O');

export const knownNumbers = (board: BoardParts | undefined): ReadonlySet<string> =>
  board ? knownOf(board).numbers : new Set();

/** Another line of the same service. */
const OTHER_LINE =
  /\b(?:out[- ]of[- ]hours|evenings?|weekends?|nights?|text|sms|fax|minicom|mobile|professionals|emergency|old|was|were|used to|formerly|previously)\b/;
/** Nothing but these between a name and its number: then it is that number. */
const RIGHT_BEFORE =
  /^[\s:,.–|*(-]*(?:(?:is|on|at|call|ring|phone|telephone|tel|number|line|helpline|the|free|now|24|hours?)[\s:,.–|*()-]*)*$/;
/** Another service, or the number of the one before. */
const GOES_ON = /\d{3}|\b(?:and|or)\b/;
/** Ahead of a name: not `Leeds front door`, which is another’s. */
const OURS = /(?:^|[^\p{L}\s]|\b(?:the|our|ring|call|phone|contact|to|on|or|and|for|children[’']s))\s*$/iu;

/** The contact of bulletin.yaml that a text names before a number, which is another. @param before the words of its sentence */
export function contactMeant(
  board: BoardParts | undefined,
  number: string,
  before: string,
  after: string,
): { readonly name: string; readonly phone: string } | undefined {
  const words = before.toLowerCase();
  if (!board || OTHER_LINE.test(`${words} ${after.toLowerCase()}`)) return undefined;
  return knownOf(board).contacts.find(({ names, number: right }) =>
    names.some((name) => {
      const at = words.lastIndexOf(name);
      if (at < 0 || !OURS.test(before.slice(0, at))) return false;
      const between = words.slice(at + name.length);
      return RIGHT_BEFORE.test(between) || (slips(number, right) === 1 && !GOES_ON.test(between));
    }),
  );
}
