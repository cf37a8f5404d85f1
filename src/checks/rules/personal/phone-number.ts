import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { BoardParts } from '../../../content/board.ts';
import { aDesk, aReview } from '../../examples.ts';
import { definePersonal, findAll, GAP, isReference } from './personal.ts';

// The only file that uses libphonenumber-js. Its own search misses the numbers that Ofcom keeps for drama, which tests and docs use. So
// we look for what is typed like a number, and ask the library what it is. The small metadata know Britain as well as the large ones.

/** Anything typed like a British or international number. */
const TYPED = new RegExp(
  `(?<![\\p{L}\\d£$€]|[^\\d\\s]/|\\d[.,]|[\\p{L}\\d]-)(?:\\+|0)(?:[()]?${GAP}[()]?${GAP}\\d){8,14}(?!\\d|[.-]\\d|-\\p{L}|/\\d{2}(?!\\d))`,
  'gu',
);

/** `01632–01640` are codes, or pages. */
const RANGE = /^0\d{2,4}-0\d{2,4}$/;

/** A section that lists whom to ring. */
const CONTACTS =
  /^## .*\b(?:contacts?|(?:useful|key|important|phone|telephone) numbers|who to (?:ring|call|tell)|worried about|concerned about|helplines?|get help)\b/i;

/** A number in one form, however it is typed. Undefined if it is not a telephone number. */
function dialled(written: string): string | undefined {
  if (RANGE.test(written)) return undefined;
  const number = parsePhoneNumberFromString(written.replace(/%20|[*_]/g, ' '), 'GB');
  return number?.isPossible() ? number.number : undefined;
}

const known = new WeakMap<BoardParts, ReadonlySet<string>>();

function knownNumbers(board: BoardParts | undefined): ReadonlySet<string> {
  if (!board) return new Set();
  const phones = [...(board.contacts ?? []).map(({ phone }) => phone), board.accessibility?.phone];
  const numbers = known.get(board) ?? new Set(phones.flatMap((phone) => (phone && dialled(phone)) || []));
  known.set(board, numbers);
  return numbers;
}

export const phoneNumber = definePersonal({
  rule: 'phone-number',
  severity: 'warning',
  errorInReview: true,
  what: 'telephone number is not among the board’s contacts',
  advice: 'If the board gives it out, add it to “contacts:” in bulletin.yaml. Otherwise, write a role and its mailbox.',
  allowedInSettings: true,
  finds: 'A telephone number that is not among the board’s contacts',
  raises: ['Text the worker on 07700 900123.', aDesk('07700 900789'), aReview('Ring 01632 960199.')],
  passes: ['Ring the front door on 01632 960000.', aDesk('01632 960111'), '## Contacts\n\nMASH: 01632 960111'],
  advised: [
    'Text the worker.',
    '::: contact\nrole: Team manager\nemail: team@example.org\n:::',
    aReview('Ring the front door.'),
  ],
  why: `A mobile belongs to one person, and numbers change hands: a frightened reader who rings last year’s number
    reaches a stranger. The numbers under “contacts:” in bulletin.yaml may appear anywhere, because they are checked
    every few months. A “contact” block and a section whose heading says
    “contacts” may give the number of a desk, but not a mobile.`,
  source: 'Google’s libphonenumber decides what is a British number. The rest is our own judgement.',
  find: (text, { block, name, section = '' }, { board }) =>
    findAll(TYPED, text).filter(({ index, length }) => {
      const number = isReference(text, index) ? undefined : dialled(text.slice(index, index + length));
      const isListed = block === undefined ? CONTACTS.test(section) : block === 'contact' && name === 'phone';
      const isDesk = isListed && !number?.startsWith('+447');
      return number !== undefined && !isDesk && !knownNumbers(board).has(number);
    }),
});
