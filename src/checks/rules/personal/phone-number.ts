import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { BoardParts } from '../../../content/board.ts';
import { aDesk, aReview } from '../../examples.ts';
import { definePersonal, findAll, GAP, isReference, type PersonalFound } from './personal.ts';

// The only file that uses libphonenumber-js. Its own search misses the numbers that Ofcom keeps for drama, which tests and docs use. So
// we look for what is typed like a number, and ask the library what it is. The small metadata know Britain as well as the large ones.

/** Anything typed like a British or international number. */
const TYPED = new RegExp(
  `(?<![\\p{L}\\d/£$€]|\\d[.,]|[\\p{L}\\d]-)(?:\\+|0)(?:[()]?${GAP}[()]?${GAP}\\d){8,14}(?!\\d|[.-]\\d|-\\p{L}|/\\d{1,2}(?!\\d))`,
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

/** Freephones, and numbers of one price everywhere: nobody has one at home. */
const SHARED = /^\+44(?:80|30|33|34|37|84|87)/;
const MOBILE = /^\+447/;
/** A service, or a place to book, whose number is given out. */
const SERVICE =
  /\b(?:front door|duty|helpline|hotline|line|hub|teams?|services?|early help|LADO|advice|support|safeguarding|hospital|school|switchboard|reception|office|desk|unit|centre|council|police|NHS|MASH|samaritans|book(?:ings?)?|place|course|tickets?|emergency|charity|trust|national|clinic|surgery|library)\b/i;
const PERSONAL =
  /\b(?:me|my|his|her|worker(?:[’']s)?|at home|home number|personal|private|mobile|mother|father|family|carer|foster)\b/i;
const isPublic = (around: string) => SERVICE.test(around) && !PERSONAL.test(around);

/** A number that its words call a telephone number. */
const CALLED =
  /\b(?:tel|telephone|phone|ring(?:ing)?|call(?:ing)?|text|fax|mobile|line|duty|desk|team|door|helpline|contact|m|t)\b[^!?]{0,40}$/i;
/** `Ring 960417`, `Duty: 960 238`: local numbers, which no reader elsewhere can dial. */
const LOCAL =
  /\b(?:tel|telephone|phone|ring|call|text|fax|line|duty|desk|helpline|team|extension)\b[^.!?\d]{0,25}?(?<!\p{L})(?<![\d£#/.-] ?)(?!116)(\d{6}|\d{3}[ -]\d{3})(?! ?[\d\p{L}/%]|[.,-]\d)(?!\s+(?:times|people|children|calls))/giu;
const ISBN = /\bIS[BS]N[\s:\d-]*$/i;

const WRONG_LENGTH =
  'This telephone number has a digit too many or too few, so nobody can ring it. Check it against where it was copied from.';
const NO_CODE =
  'This telephone number has no area code, so it cannot be rung from a mobile. Write the code in front of it.';

/** Codes after which every number has eleven digits, or all but a few in villages. */
const LONG = /^0(?:1|2|3|808|7)/;

/** Numbers typed like telephone numbers that cannot be one. */
function findWrong(text: string): readonly PersonalFound[] {
  const long = findAll(TYPED, text).filter(({ index, length }) => {
    const written = text.slice(index, index + length);
    const [digits, before] = [written.replace(/\D/g, ''), text.slice(Math.max(0, index - 60), index)];
    const isWrong = !dialled(written) || (digits.length < 11 && LONG.test(digits));
    return /^0[1-9]/.test(digits) && !RANGE.test(written) && isWrong && CALLED.test(before) && !isOther(text, index);
  });
  const local = findAll(LOCAL, text).filter(({ index }) => !isOther(text, index));
  return [
    ...long.map((found) => ({ ...found, says: WRONG_LENGTH, isMild: true })),
    ...local.map((found) => ({ ...found, says: NO_CODE, isMild: true })),
  ];
}

const isOther = (text: string, index: number) =>
  isReference(text, index) || ISBN.test(text.slice(Math.max(0, index - 30), index));

export const phoneNumber = definePersonal({
  rule: 'phone-number',
  severity: 'warning',
  errorInReview: true,
  what: 'telephone number is not among the board’s contacts',
  advice:
    'Numbers change hands, and a mobile belongs to one person. Add a number that the board gives out to “contacts:” in bulletin.yaml. Otherwise, write a role and its mailbox.',
  allowedInSettings: true,
  finds:
    'A mobile, a number that nothing calls public and that is not among the board’s contacts, or one with a digit too many or too few',
  raises: [
    'Text the worker on 07700 900123.',
    aDesk('07700 900789'),
    'Ring the duty team on 016320 960417.',
    aReview('Her number is 07700 900123.'),
  ],
  passes: [
    'Ring the front door on 01632 960000, or the helpline on 0808 800 5000.',
    aDesk('01632 960111'),
    '## Contacts\n\nMASH: 01632 960111',
  ],
  advised: [
    'Text the worker.',
    '::: contact\nrole: Team manager\nemail: team@example.org\n:::',
    'Ring the duty team.',
    aReview('She had a mobile.'),
  ],
  why: `A mobile belongs to one person, and numbers change hands: a frightened reader who rings last year’s number
    reaches a stranger. The numbers under “contacts:” in bulletin.yaml may appear anywhere, because they are checked
    every few months. Helplines, freephones and numbers of a service, such as “the duty team” or “to book”, are not
    flagged, nor is the number of a desk in a “contact” block or in a section whose heading says “contacts”. A mobile
    is, everywhere. A number that nobody can dial is flagged too.`,
  source: 'Google’s libphonenumber decides what is a British number. The rest is our own judgement.',
  find: (text, { block, name, section = '' }, { board }) => {
    const known = knownNumbers(board);
    const wrong = findWrong(text);
    const numbers = findAll(TYPED, text).flatMap((found): readonly PersonalFound[] => {
      const { index, length } = found;
      const number = isOther(text, index) ? undefined : dialled(text.slice(index, index + length));
      if (number === undefined || known.has(number) || SHARED.test(number) || wrong.some((one) => one.index === index))
        return [];
      if (MOBILE.test(number)) return [found];
      const isListed = block === undefined ? CONTACTS.test(section) : block === 'contact' && name === 'phone';
      const before =
        text
          .slice(Math.max(0, index - 80), index)
          .split(/[.!?]\s/)
          .at(-1) ?? '';
      const after = text.slice(index + length, index + length + 40).split(/[.!?]\s/)[0] ?? '';
      return isListed || isPublic(`${before}…${after}`) ? [] : [{ ...found, isMild: true }];
    });
    return [...numbers, ...wrong];
  },
});
