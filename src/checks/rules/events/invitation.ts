import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';
import { ADDRESS, EVENT } from '../../matchers/entities/events.ts';
import { isIn } from '../../matchers/find-all.ts';
import { findDays, MONTH, WEEKDAY } from '../../matchers/prose-days.ts';

/** Asks readers to come. */
const INVITES =
  /\b(?:(?:everyone|all|anyone)(?:\s+(?:is|are))?(?:\s+very)?\s+welcome\b|open\s+to\s+all\s+(?:partner|staff|agenc|professional|practition|school|member|colleague)|(?:look\s+forward\s+to\s+seeing|hope\s+to\s+see)\s+(?:you|many|as\s+many)|come\s+(?:along|and\s+(?:meet|join|see|hear))\b|join\s+us\s+(?:for|at|on|as)\b|new\s+(?:dates?|sessions?)\s+(?:has|have)\s+been\s+added|tickets?\s+(?:are\s+)?(?:from|available))/i;
const OCCASION = new RegExp(`\\b(?:${EVENT}|coffee\\s+morning|open\\s+(?:day|evening)|performances?|market)\\b`, 'i');
/** Any word for a day: whether it is enough is for other rules. */
const WHEN = new RegExp(
  String.raw`\b(?:(?:every|each|first|last|next|this|school)\s+(?:day|week|month|term|evening|morning|afternoon|autumn|winter|spring|summer)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|daily|weekly|fortnightly|monthly|quarterly|termly|today|tomorrow|tonight|w\/?c|throughout|(?:in|during|from)\s+${MONTH})\b|\b\d{1,2}(?:st|nd|rd|th)\b|\d[./]\d+[./]\d`,
  'i',
);
const PLACE =
  /\b(?:online|virtual(?:ly)?|teams|zoom|webinars?|hall|centres?|library|libraries|schools?|room|church|mosque|college|university|hubs?|offices?|house|theatre|street|road|avenue|lane|building|hospital|surgery|clinic|caf[eé]|park|museum|stadium|hotel|arena|club|venue|stand|foyer|canteen|cathedral|chapel|temple|synagogue|gurdwara|square|gardens?|gallery|gym)\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/i;
/** “At Sampleton Fields”, “coffee morning, Sampleton Fields”; not “in May”. */
const SEASON = String.raw`(?:${MONTH}|Spring|Summer|Autumn|Winter)\b`;
const NAMED_PLACE = new RegExp(
  String.raw`(?:\b(?:at|in)\s+(?:the\s+)?(?!${SEASON})[A-Z]|,\s+(?!${SEASON}|${WEEKDAY})[A-Z][a-z’'-]+(?:\s+[A-Z][a-z’'-]+)+(?=[,.;!]|\s+(?:on|at|from)\b|\s*$))`,
);
/** One occasion, not what goes on all year. */
const ONCE =
  /\d\s?[ap]m\b|\bnoon\b|\b(?:our|the)\s+next\s+(?:one|meeting|forum|session)|\btickets?\b|\bnew\s+dates?\b|\bto\s+see(?:ing)?\s+(?:you|many|as)\b/i;
/** Passages of the same section on both sides that may say it. */
const NEAR = 4;

const NO_DAY = 'This invites readers, but does not say when. Write the day and the time.';
const NO_WAY =
  'This invites readers, but does not say where it is or how to join. Write the place, the web address or the mailbox.';

export const invitation: Rule = {
  rule: 'invitation',
  severity: 'warning',
  finds: 'A sentence that invites readers, but no day, or neither a place nor a way to join, near it',
  raises: [
    'Coffee morning for carers, 10am to noon. Everyone welcome!',
    'The next workshop is on Tuesday 5 June 2018. It is open to all partner agencies.',
  ],
  passes: [
    'Coffee morning for carers, Tuesday 5 June 2018, 10am to noon, Sampleton Library. Everyone welcome!',
    'The next workshop is on Tuesday 5 June 2018. It is open to all partner agencies: training@example.org.',
  ],
  advised: [
    'Coffee morning for carers at Sampleton Library, Tuesday 5 June 2018, 10am to noon. Everyone welcome!',
    'The next workshop is on Tuesday 5 June 2018 at City Hall. It is open to all partner agencies.',
  ],
  why: 'Readers cannot come. [event-booking](event-booking.md) checks event blocks, and [booking-address](booking-address.md) what is to be booked.',
  source: 'Bulletins of several boards, whose flyers had the day or the place.',
  findInText: inPassages((passage, report, typed) => {
    const { kind, text, offset: start, block } = passage;
    if (kind === 'key' || kind === 'field' || block !== undefined || !isIn(INVITES, text)) return;
    if (!OCCASION.test(text)) return;
    const near = nearOf(typed, passage);
    const hasDay = findDays(near).length > 0 || WHEN.test(near);
    if (hasDay ? ADDRESS.test(near) || PLACE.test(near) || NAMED_PLACE.test(near) : !ONCE.test(text)) return;
    const sentence = sentencesOf(passage).find((one) => isIn(INVITES, one.text));
    if (sentence) report(sentence.offset - start, sentence.text.trimEnd().length, hasDay ? NO_WAY : NO_DAY);
  }),
};

function nearOf({ passages }: Typed, passage: Passage): string {
  const at = passages.indexOf(passage);
  return passages
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ section, kind }) => section === passage.section && kind !== 'key')
    .map(({ text }) => text)
    .join('\n');
}
