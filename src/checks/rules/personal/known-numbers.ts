import type { BoardParts } from '../../../content/board.ts';
import { slips } from '../../../text/nearest.ts';
import { dialled } from '../../matchers/phone-numbers.ts';

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
  const phones = [...(board.contacts ?? []).map(({ phone }) => phone), board.accessibility?.phone];
  const made = { contacts, numbers: new Set(phones.flatMap((phone) => (phone && dialled(phone)) || [])) };
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
