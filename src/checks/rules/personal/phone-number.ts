import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Surroundings } from '../../engine/check.ts';
import { definePersonal, findAll, isReference } from './personal.ts';

// The one place that knows libphonenumber-js. Its own search takes only numbers that are given to somebody, and misses those that
// Ofcom keeps for drama, by which tests and documentation are written: so we look for what is typed like a number and ask it what
// that is. The small metadata know Britain as well as the large.

/** What is typed like a British number, or an international one. */
const TYPED = /(?<![\p{L}\d.,/£$€-])(?:\+|0)(?:[ ().\u00a0\u202f-]{0,2}\d){8,14}(?![\d/])(?!\.\d)(?!-\p{L})/gu;

/** One form for a number however it is typed; undefined when it is none. */
function dialled(written: string): string | undefined {
  const number = parsePhoneNumberFromString(written, 'GB');
  return number?.isPossible() ? number.number : undefined;
}

/** What the board publishes on purpose. */
function knownNumbers({ board }: Surroundings): ReadonlySet<string> {
  const phones = [...(board?.contacts ?? []).map(({ phone }) => phone), board?.accessibility?.phone];
  return new Set(phones.flatMap((phone) => (phone && dialled(phone)) || []));
}

const known = new WeakMap<object, ReadonlySet<string>>();
function knownTo(surroundings: Surroundings): ReadonlySet<string> {
  if (!surroundings.board) return new Set();
  const found = known.get(surroundings.board) ?? knownNumbers(surroundings);
  known.set(surroundings.board, found);
  return found;
}

export const phoneNumber = definePersonal({
  rule: 'phone-number',
  severity: 'warning',
  inReview: 'error',
  what: 'A telephone number that is not among the contacts',
  advice:
    'Numbers change hands, and a mobile is one person’s. Add it to “contacts:” in bulletin.yaml if it is the board’s to give out, or write a role and its mailbox.',
  allowedInSettings: true,
  find: (text, { block, name }, surroundings) =>
    findAll(TYPED, text).filter(({ index, length }) => {
      const number = isReference(text, index) ? undefined : dialled(text.slice(index, index + length));
      // A block that says whom to ask is a contact of its own; a mobile stays one person's.
      const isDesk = block === 'contact' && name === 'phone' && !number?.startsWith('+447');
      return number !== undefined && !isDesk && !knownTo(surroundings).has(number);
    }),
});
