import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';

const BOOKING =
  /\b(?:to (?:book|register|apply|reserve|attend|enrol|sign up)|would like (?:a place|to (?:come|attend))|register for|book(?:ing)?s?\b|reserve|places? (?:can|may|must|should)|for (?:a place|bookings))/i;
const ASKS =
  /\b(?:please (?:e-?mail|send|contact|ring|call|phone|write|complete|return|reply|register|book)|(?:by|via) (?:e-?mail(?:ing)?|phone|telephone)|e-?mail (?:us |your |name|with)|send (?:us |your |name)|contact (?:us|the team|the training team)\b|(?:ring|call|phone) (?:us|the)|email your|e-?mail (?:the|your)|contact (?:the )?\w+ ?(?:unit|office|desk|coordinator|team)|(?:book|reserve|register) your place)/i;
const PLACE = '(?:places?|seats?|spots?|tickets?|spaces?|yours|attendance|bookings?|interest)';
/** What keeps a place. “Register” alone may be with a GP, and a book may be read. */
const ACT = new RegExp(
  [
    '(?<!\\b(?:the|a|an|this|that|her|his|their|new|picture|red|story|log|same|of)\\s)\\b(?:pre-?)?book(?:ed|ing|ings)?\\b(?!\\s+(?:club|list|fair|shop|token|an? (?:appointment|visit|meeting|call)))',
    '\\benrol(?:led|ment)?\\b|\\bsign(?:ed)?\\s+(?:\\w+\\s+){0,2}up\\b|\\bRSVP\\b|\\b(?:get|put)\\s+your\\s+names?\\s+down\\b',
    `\\b(?:reserv|secur|claim|sav|confirm|grab|request|get|express)(?:e|ed|ing)?\\s+(?:(?:your|a|an|their|any)\\s+){0,2}(?:free\\s+)?${PLACE}\\b`,
    '\\bregist(?:er|ered|ration)\\b(?=[^.!?]{0,60}\\b(?:advance|session|course|event|workshop|webinar|conference|training|forum|place|attend|class|now|soon|early|today|essential|required|your\\s+interest|closing))',
    '\\b(?:place|seat|space|ticket)s?\\s+(?:must|should|need|can|will|are to|is to)\\b',
    `\\b(?:apply|ask)\\s+for\\s+(?:a|your)\\s+${PLACE}\\b`,
    "\\blet us know (?:if|whether|that) you(?:[’']d| would| can| will|[’']ll| are|[’']re)?(?: like to| be able to| planning to| able to)? (?:attend|com(?:e|ing)|join)",
  ].join('|'),
  'i',
);
/** What makes it a request: “must”, “in advance”, a verb at the start. */
const REQUEST = new RegExp(
  [
    "\\b(?:please|must|needs?|should|have to|has to|required|requirement|essential|necessary|compulsory|a must|advised|recommended|advisable|in advance|to be booked|asked to|remember to|don[’']t forget|be sure|make sure|want(?:s|ing)? to|interested)\\b",
    '(?<!\\bin )\\b(?:now|soon|early|today|(?:drop|send) (?:us|me|the team)|quick(?:ly)?|asap|as soon as possible|while you can|while places last|to avoid)\\b',
    '\\b(?:before|by|closing|deadline|until)\\b.{0,40}\\b(?:\\d|date|monday|tuesday|wednesday|thursday|friday|week|month)',
    '^(?:[*_]*)(?:book|reserve|enrol|register|sign up|RSVP|secure|claim|save|grab|get|put)\\b',
    '\\b(?:delegates|participants|attendees|staff|all|practitioners|colleagues|anyone)\\s+to\\s+(?:book|enrol|register|sign)',
    '[,;–—-]\\s*(?:so|and)?\\s*(?:book|reserve|enrol|register|sign up|secure|claim|get|put)\\b',
  ].join('|'),
  'i',
);
/** A paragraph near this one says where. */
const ADDRESS = /\]\(|https?:\/\/|www\.|@[\w-]+\.|\b0\d{2,4}[ -]?\d{3}/;
const NEAR = 2;
const NOT_ASKED =
  /\b(?:no need|not need|need not|no booking|without (?:booking|a ticket)|do(?:es)? not have|do(?:es)?n[’']t (?:need|have)|(?:fully|already|over-?) ?booked|are full|red book|midwi\w+|GP\b|will (?:soon )?(?:be )?open|opens? in|appointment|doctor|dentist|electoral|ofsted|companies house|register (?:a |the )?(?:birth|death|pupil)s?|(?:who|which|that|have|has|had|were|was|was|already) (?:\w+ )?(?:booked|registered|signed up|enrolled)|thank you to)/i;
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
      const isAskedAlone = ACT.test(text) && REQUEST.test(text.trim()) && !isSaidNear(typed, passage);
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
