import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';

const BOOKING =
  /\b(?:to (?:book|register|apply|reserve|attend|enrol|sign up)|would like (?:a place|to (?:come|attend))|register for|book(?:ing)?s?\b|reserve|places? (?:can|may|must|should)|for (?:a place|bookings))/i;
const ASKS =
  /\b(?:please (?:e-?mail|send|contact|ring|call|phone|write|complete|return|reply|register|book)|(?:by|via) (?:e-?mail(?:ing)?|phone|telephone)|e-?mail (?:us |your |name|with)|send (?:us |your |name)|contact (?:us|the team|the training team)\b|(?:ring|call|phone) (?:us|the)|email your|e-?mail (?:the|your)|contact (?:the )?\w+ ?(?:unit|office|desk|coordinator|team)|(?:book|reserve|register) your place)/i;
const SEND = /\be-?mail (?:your )?name\b/i;
/** Where to: an address, a number, or a reference to something that has one. */
const WHERE =
  /\]\(|https?:\/\/|www\.|@|\b0\d{2,4}[ -]?\d{3}|\b(?:below|above|event (?:page|below)|see the|on the (?:board’s |board's )?(?:website|event|page)|your (?:line )?manager|learning management|using the (?:link|form)|through the|via the|in person|at reception|on the day|no need)\b/i;

export const bookingAddress: Rule = {
  rule: 'booking-address',
  severity: 'warning',
  finds: 'A sentence that asks readers to book but does not say where',
  raises: ['To book please email your name, job title and organisation.'],
  passes: ['To book please email your name and job title to training@example.org.', 'To book, see the event below.'],
  advised: ['To book please email your name, job title and organisation to training@example.org.'],
  why: 'Readers cannot book. [event-booking](event-booking.md) checks event blocks, which have `book:`.',
  source: 'A bulletin of autumn 2017, which asked its readers to email four things, but not where to.',
  findInText: inPassages((passage, report, typed) => {
    const { kind, text: whole, offset: start } = passage;
    if (kind === 'key' || kind === 'field' || WHERE.test(whole) || saysBook(typed, passage)) return;
    for (const { text, offset } of sentencesOf(passage)) {
      if (!SEND.test(text) && !(BOOKING.test(text) && ASKS.test(text))) continue;
      const message = 'This asks readers to book, but does not say where. Write the mailbox or the web address.';
      report(offset - start, text.trimEnd().length, message);
    }
  }),
};

function saysBook(typed: Typed, { block, blockIndex }: Passage): boolean {
  return block === 'event' && typed.passages.some((other) => other.blockIndex === blockIndex && other.name === 'book');
}
