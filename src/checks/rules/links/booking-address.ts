import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';

const BOOKING =
  /\b(?:to (?:book|register|apply|reserve|attend|enrol|sign up)|would like (?:a place|to (?:come|attend))|register for|book(?:ing)?s?\b|reserve|places? (?:can|may|must|should)|for (?:a place|bookings))/i;
const ASKS =
  /\b(?:please (?:e-?mail|send|contact|ring|call|phone|write|complete|return|reply|register|book)|(?:by|via) (?:e-?mail(?:ing)?|phone|telephone)|e-?mail (?:us |your |name|with)|send (?:us |your |name)|contact (?:us|the team|the training team)\b|(?:ring|call|phone) (?:us|the)|email your|e-?mail (?:the|your)|contact (?:the )?\w+ ?(?:unit|office|desk|coordinator|team)|(?:book|reserve|register) your place)/i;
/** Without a verb of sending: “Booking is essential”, “you must register for this session in advance”, “an email to book on”. */
const ASKS_ALONE = new RegExp(
  [
    '\\bbooking\\s+(?:in advance\\s+)?(?:is|are)\\s+(?:now\\s+)?(?:essential|required|necessary|needed|a must|advised|recommended|open|via)\\b',
    "\\b(?:must|should|need to|needs to|have to|can|please)\\s+(?:now\\s+|pre-?)?(?:book|register|enrol|sign (?:their \\w+|your \\w+|staff|colleagues|people) up|sign up|reserve)\\s+(?:(?:on to|onto|on|for|your|a|their)\\s+)?(?:(?:the|this|these|a|your|our)\\s+)?(?:[\\w’'-]+\\s+){0,3}(?:place|places|seat|seats|session|sessions|course|courses|event|events|workshop|workshops|webinar|training|conference|in advance|early|now|soon)\\b",
    '\\bplease book(?: on| early| now| soon)?\\s*[.!]?\\s*$',
    '\\b(?:drop|send)\\s+(?:us|me|the team)\\s+an?\\s+(?:e-?mail|line|message)\\b[^.!?]{0,40}\\b(?:book|register|reserve|sign up|join)\\b',
    '^(?:please )?(?:book|register|sign up) (?:now|today)\\b[^.!?]{0,40}[.!]?\\s*$',
    '^(?:please )?(?:book|reserve|register for) (?:your|a) (?:place|seat)\\b[^.!?]{0,40}[.!]?\\s*$',
  ].join('|'),
  'i',
);
/** A paragraph near this one says where. */
const ADDRESS = /\]\(|https?:\/\/|www\.|@[\w-]+\.|\b0\d{2,4}[ -]?\d{3}/;
const NEAR = 2;
const NOT_ASKED =
  /\b(?:no need|not need|need not|do(?:es)? not have|fully booked|with a midwife|red book|midwi\w+|GP\b|appointment|doctor)/i;
const SEND = /\be-?mail (?:your )?name\b/i;
/** Where to, in words: a reference to something that has an address. */
const ELSEWHERE =
  /\b(?:below|above|event (?:page|below)|see the|on the (?:board’s |board's )?(?:website|event|page)|your (?:line )?manager|learning management|using the (?:link|form)|through the|via the|in person|at reception|on the day|no need)\b/i;

export const bookingAddress: Rule = {
  rule: 'booking-address',
  severity: 'warning',
  finds: 'A sentence that asks readers to book but does not say where',
  raises: [
    'To book please email your name, job title and organisation.',
    'You must register for this session in advance.',
  ],
  passes: [
    'To book please email your name and job title to training@example.org.',
    'To book, see the event below.',
    'There is no need to book.',
  ],
  advised: [
    'To book please email your name, job title and organisation to training@example.org.',
    'You must register for this session in advance at training@example.org.',
  ],
  why: 'Readers cannot book. [event-booking](event-booking.md) checks event blocks, which have `book:`.',
  source: 'A bulletin of autumn 2017, which asked its readers to email four things, but not where to.',
  findInText: inPassages((passage, report, typed) => {
    const { kind, text: whole, offset: start } = passage;
    if (kind === 'key' || kind === 'field' || ADDRESS.test(whole) || saysBook(typed, passage)) return;
    for (const { text, offset } of sentencesOf(passage)) {
      const isAsked = SEND.test(text) || (BOOKING.test(text) && ASKS.test(text));
      const isAskedAlone = ASKS_ALONE.test(text.trim()) && !isSaidNear(typed, passage);
      if ((!isAsked && !isAskedAlone) || NOT_ASKED.test(text) || ELSEWHERE.test(text)) continue;
      const message =
        'This asks readers to book, but does not say where, so they cannot. Write the mailbox or the web address.';
      report(offset - start, text.trimEnd().length, message);
    }
  }),
};

/** Whether the paragraphs beside it, or an event of its section, say where. */
function isSaidNear({ passages }: Typed, passage: Passage): boolean {
  const at = passages.indexOf(passage);
  const near = passages.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return (
    near.some(({ text, section }) => section === passage.section && ADDRESS.test(text)) ||
    passages.some(({ name, section, block }) => section === passage.section && name === 'book' && block !== undefined)
  );
}

function saysBook(typed: Typed, { block, blockIndex }: Passage): boolean {
  return block === 'event' && typed.passages.some((other) => other.blockIndex === blockIndex && other.name === 'book');
}
