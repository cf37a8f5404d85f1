import { isContentsTitle } from '../../../content/contents-title.ts';
import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';
import { type Passage, sentencesOf, type Typed } from '../../engine/passages.ts';
import { anyOf } from '../../matchers/any-of.ts';
import { ADDRESS, EVENT } from '../../matchers/entities/events.ts';
import { isIn } from '../../matchers/find-all.ts';
import { promisesIn } from './promises/index.ts';

const PLACE = anyOf('places? seats? spots? tickets? spaces? slots? yours attendance bookings? interest');
const ASK = anyOf(
  'e-?mail send contact ring call phone write complete return reply register book say tell speak_to get_in_touch drop let submit confirm click fill_in use go_to visit',
);

/** What keeps a place, or asks for one. “Register” alone may be with a GP, and a book may be read. */
const ACT = new RegExp(
  [
    '(?<!\\b(?:the|a|an|this|that|her|his|their|new|picture|red|story|log|same|of)\\s)\\b(?:pre-?)?book(?:ed|ing|ings)?\\b(?!\\s+(?:of|(?:the|this|that|a)\\s+(?:room|hall|car|taxi)|bags?|box(?:es)?|swaps?|week|day|start|corner|club|list|fair|shop|token|an? (?:appointment|visit|meeting|call)))',
    '\\benrol(?:led|ment)?\\b|\\bsign(?:ed)?\\s+(?:\\w+\\s+){0,2}up\\b(?!\\s+(?:has|have|rose|fell|rates?)\\b|\\s+to\\s+(?:the|our|a|this)\\s+(?:idea|pledge|charter|principles?|declaration|promise))|\\bRSVP\\b|\\bto\\s+reserve[.!]?$|\\b(?:get|put)\\s+your\\s+names?\\s+(?:down|forward)\\b',
    `\\b(?:reserv|secur|claim|sav|confirm|grab|request|get|express)(?:e|ed|ing)?\\s+(?:(?:you|your|a|an|their|any)\\s+){0,2}(?:free\\s+)?${PLACE}\\b`,
    '\\bpre-?regist(?:er|ration)\\b|(?<!\\bfor\\s)\\bexpressions? of interest\\b|\\b(?:archebu|archebwch|cofrestru|gofrestru|cofrestrwch) (?:(?:eich )?lle|ymlaen llaw)\\b',
    `(?<!\\b(?:the|a|an|this|class|electoral)\\s)\\bregist(?:er|ration)\\b(?=[^.!?]{0,60}\\b(?:advance|${EVENT}|place|attend|now|soon|early|today|essential|required|your\\s+interest|clos|(?:by|before|until)\\s+(?:noon|\\d|mon|tues|wednes|thurs|fri)))`,
    '\\b(?:place|seat|space|ticket)s?\\s+(?:must|should|need|can|will|are to|is to)\\b|\\b(?:place|seat|space|ticket)s?\\b[^.!?]{0,40}\\b(?:booked|reserved)\\b',
    `\\b(?:apply|ask)\\s+for\\s+(?:a|your)\\s+${PLACE}\\b|\\bfor a (?:place|seat|space|stall)\\b`,
    `\\bappl(?:y|ications?)\\b(?=[^.!?]{0,60}\\bby\\s)(?<=${EVENT}\\b[^.!?]{0,60})|\\bapply\\s+(?:for|to\\s+(?:join|attend))\\b[^.!?]{0,40}\\b${EVENT}\\b(?=[^.!?]{0,40}\\b(?:until|before|by)\\s)|\\bapply\\s+(?:now|today|early)\\b[^.!?]{0,40}\\b${EVENT}\\b|\\bapplications?\\s+(?:for|to)\\s[^.!?]{0,40}\\b${EVENT}\\b`,
    '\\blet\\s+(?:\\w+\\s+){1,4}know\\s+(?:numbers|how\\s+many|(?:if|whether|that|by)\\b[^.!?]{0,40}\\b(?:attend|com(?:e|ing)|join|place|\\d))',
    '\\b(?:submit|complete|return|send|fill in)\\b[^.!?]{0,30}\\b(?:application|booking|registration|nomination|enrolment)\\s+forms?\\b|^apply\\s+(?:with|by|now|today|online|using|early|soon)\\b',
    '\\breply to say (?:if|whether|how many)\\b|\\btell\\s+(?:us|the team)\\s+(?:by|if|whether|how many)\\b',
    `\\b(?:want|wish(?:ing)?|like|interested)\\s+(?:to|in)\\s+(?:attend|com(?:e|ing)(?!\\s+back)|join(?!\\s+(?:the\\s+army|a\\s+gang))|tak(?:e|ing)\\s+part|present|exhibit)`,
    '(?:^|[.!?–—-]\\s*)[*_]*to\\s+(?:attend(?!\\s+to\\b)|join|take\\s+part|come|get\\s+involved)\\b|^interested\\?',
    '\\b(?:please|asked\\s+to)\\s+nominate\\b|\\b(?:send|submit|return|make)\\s+(?:\\w+\\s+)?nominations?\\b|\\bnominations?\\s+(?:are\\s+(?:now\\s+)?open|must|should|by)\\b|\\bnominate\\b[^.!?]{1,60}\\bby\\s+\\d',
  ].join('|'),
  'im',
);
/** What makes it a request: “must”, “in advance”, a verb at the start, somebody to be asked who has no address. */
const REQUEST = new RegExp(
  [
    "\\b(?:please|must|rhaid|cofiwch|needs? to|need to|should|have to|has to|required|requirement|essential|necessary|compulsory|a must|advised|recommended|advisable|in advance|to be booked|asked to|remember to|don[’']t (?:forget|delay|miss)|be sure|make sure)\\b",
    '(?<!\\bin )\\b(?:now|soon|early|today|(?:drop|send) (?:us|me|the team)|quick(?:ly)?|asap|as soon as possible|while you can|while places last|to avoid|filling (?:up )?fast|going fast|(?:usual|normal) (?:way|route))\\b',
    '\\b(?:before|by|clos(?:es?|ing)|deadline|until)\\b.{0,40}\\b(?:\\d|date|noon|monday|tuesday|wednesday|thursday|friday|week|month)',
    '^(?:[*_]*)(?:apply|book|reserve|enrol|register|sign up|RSVP|secure|claim|save|grab|get|put|let|archebwch|cofrestrwch)\\b|^(?:e-?mail|ring|call|text|write|phone|contact)\\s+(?:[^.!?]{1,40}\\s)?(?:to|for)\\b',
    '\\b(?:delegates|participants|attendees|staff|all|practitioners|colleagues|anyone)\\s+to\\s+(?:book|enrol|register|sign)',
    '[,;–—-]\\s*(?:so|and)?\\s*(?:book|reserve|enrol|register|sign up|secure|claim|get|put|grab)\\b',
    `\\b(?:contact|e-?mail|ring|call|phone|speak to|ask)\\s+(?:us|the|your|our|name)\\b|\\b(?:by|via)\\s+(?:e-?mail(?:ing)?|phone|telephone)\\b`,
    '\\b(?:staff|you|colleagues|schools|practitioners|teams)\\s+can\\s+(?:sign\\s+up|enrol)\\b',
    '\\bcan\\s+(?:now\\s+)?be\\s+(?:booked|reserved|requested)\\b',
    '\\bbook(?:ings?|ed)?\\s+(?:via|through|with)\\b|\\bbook(?:ings?|ed)?\\s+(?:\\w+\\s+){0,2}(?:via|through|on|in|using)\\s+(?:the|our|your)\\s+(?:\\w+\\s+){0,2}(?:system|portal|web ?site|site|hub|platform|intranet)\\b',
    `\\b(?:through|via|with|from)\\s+the\\s+(?:[\\w’'-]+\\s+){0,3}(?:team|office|unit|desk|department|co-?ordinator|administrator|manager|lead)\\b`,
  ].join('|'),
  'im',
);
/** Coming to something; asking about it; and by when or whom. All three in a sentence ask for an address. */
const COMING =
  /\b(?:courses?|workshops?|sessions?|training|events?|webinars?|conferences?|forums?|seminars?|briefings?|launch|masterclass|marketplace|stalls?|quiz|breakfast|lunch|visits?|places?|seats?|spaces?|attend(?:ance|ing)?|coming|catering|waiting list|make it)\b/i;
const ASKING =
  /\b(?:please|should|must|need to|can)\s+(?:be\s+)?(?:reply|tell|let|confirm(?:ed)?|indicate|call|contact|send|e-?mail|ring|inform|notify|appl(?:y|ied)|request(?:ed)?|say)\b|(?:^|,\s*|[–—:-]\s+)(?:please\s+)?(?:contact|tell|e-?mail|call|apply|reply|send|ring)\s+(?:the|us|your|for|by)\b/im;
const BY_OR_WHOM =
  /\bby\s+(?:noon|the\s+end|\d|mon|tues|wednes|thurs|fri)|\b(?:us|(?:the|your)\s+(?:[\w’'-]+\s+){0,2}(?:team|office|unit|desk|lead|department|administrator|co-?ordinator))\b/i;
/** Meetings about a child, to which nobody books; and what is asked about a child, not of readers. */
const CASE_MEETING = /\b(?:core group|strategy (?:meeting|discussion)|(?:child protection|case|review) conference)\b/i;
const OF_A_CHILD = /\b(?:court|hearing|clinic|(?:the|a|your|their|his|her) (?:child|baby|parents?)|pupils?)\b/i;

/** “We have six spaces left on the workshop”, “first come, first served”. */
const FEW_LEFT = new RegExp(
  `\\b(?:we|still)\\b[^.!?]{0,20}\\b(?:places|seats|spaces|tickets)\\b[^.!?]{0,50}\\b${EVENT}\\b|\\bfirst[\\s-]come,?[\\s-](?:and\\s+)?first[\\s-]served\\b|\\b(?:places|spaces|seats|numbers)\\s+are\\s+(?:very\\s+)?(?:limited|capped|restricted)\\b|(?<!\\bdrop[\\s-]?in\\b[^.!?]{0,80})\\bfree\\s+to\\s+attend\\b|\\b(?:open\\s+for\\s+bookings?|(?:places?|seats?|spaces?)\\s+(?:left|remaining)(?=\\s*(?:[.!,;]|$)|\\s+on\\s+the\\s+[^.!?]{0,40}${EVENT}))`,
  'i',
);
/** “Only those who have booked will be let in”, “an invitation is sent once you have enrolled”. */
const MUST_HAVE_BOOKED =
  /\b(?:only\b[^.!?]{0,30}\bwho\s+have|once\s+you(?:\s+have|[’']ve)|(?:unless|until)\s+you(?:\s+have|[’']ve))\s+(?:already\s+)?(?:booked|registered|enrolled|signed\s+up|applied)\b/i;
/** Asks for the details of who comes. */
const DETAILS = new RegExp(
  `\\be-?mail (?:your )?name\\b|\\b(?:to (?:book|register|apply|reserve|attend|enrol|sign up)|would like (?:a place|to (?:come|attend))|places? (?:can|may|must|should)|wishing to attend)\\b[^.!?]{0,80}\\b${ASK}\\b`,
  'i',
);
const NEAR = 2;
const NOT_ASKED =
  /\b(?:interpreters?|no need|not need|need not|no booking|without (?:booking|a ticket)|(?:should|do(?:es)?|must|can) not (?:have|(?:re-?)?book|reserve|register)|(?:need|have) to re-?book|already have (?:an?|your)|do(?:es)?n[’']t (?:need|have|book|reserve)|(?:fully|already|over-?) ?booked|you(?: have|[’']ve) booked\b.*\bcancel|are full|now closed|(?:has|have) closed|red book|midwi\w+|GP\b|will (?:soon )?(?:be )?open|^\W*bookings? (?:close|open)s? on|(?:need|needs) no|open to all|just (?:come|turn up|drop in)|opens? in|appointment|vaccin\w*|jabs?|immunisation|screening|health (?:visitor|check)|(?:eye|hearing|year) (?:test|check)|doctor|dentist|electoral|ofsted|companies house|register (?:a |the )?(?:birth|death|pupil)s?|(?:who|which|that|have|has|had|were|was|was|already) (?:\w+ )?(?:booked|registered|signed up|enrolled)|thank you to)/i;
/** Where to, in words: a reference to something that has an address. */
const ELSEWHERE =
  /\b(?:below|above|event (?:page|below)|see the|your (?:line )?manager(?![’'])|on the (?:board’s |board's )?(?:website|events?|page)|using the (?:link|form)|(?:through|via|on) (?:the|our|your) (?:\w+ ){0,2}(?:page|calendar|link|form)|in person|at reception|on the day|no need)\b/i;

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
    'You must book in advance at sampletonscb.org.uk/training.',
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
    if (kind === 'key' || kind === 'field' || isContentsTitle(whole.split('\n')[0] ?? '')) return;
    for (const { text, offset } of sentencesOf(passage)) {
      const mustHave = isIn(MUST_HAVE_BOOKED, text);
      const isAsked =
        mustHave || (isIn(ACT, text) && REQUEST.test(text.trim())) || isIn(FEW_LEFT, text) || asksAboutComing(text);
      const asksDetails = isIn(DETAILS, text);
      if (!isAsked && !asksDetails) continue;
      if (ADDRESS.test(whole) || saysBook(typed, passage)) return;
      if (
        saysWhereBelow(typed, passage) ||
        promisesIn(passage).some(({ end }) => end > offset - start && end <= offset - start + text.length)
      )
        return;
      if ((isIn(NOT_ASKED, text) && !mustHave) || isIn(CASE_MEETING, text) || isIn(ELSEWHERE, text)) continue;
      if (!asksDetails && isSaidNear(typed, passage)) continue;
      const message =
        'This asks readers to book, but does not say where, so they cannot. Write the mailbox or the web address.';
      return report(offset - start, text.trimEnd().length, message);
    }
  }),
};

const asksAboutComing = (text: string) =>
  !isIn(OF_A_CHILD, text) && isIn(COMING, text) && ASKING.test(text.trim()) && isIn(BY_OR_WHOM, text);

/** “Please send your answers to:”, and a list. */
function saysWhereBelow({ passages }: Typed, passage: Passage): boolean {
  const at = passages.indexOf(passage);
  return /:\s*$/.test(passage.text) && passages.slice(at + 1, at + 1 + NEAR).some(({ text }) => isIn(ADDRESS, text));
}

/** One event of several, which starts with its name: what its neighbours say is of other events. */
const OWN_EVENT = /^\s*(?:[-*+•]\s+)?\*\*/;

/** Whether the paragraphs beside it, or an event of its section, say where. */
function isSaidNear({ passages }: Typed, passage: Passage): boolean {
  if (OWN_EVENT.test(passage.text)) return false;
  const at = passages.indexOf(passage);
  const near = passages.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return (
    near.some(({ text, section }) => section === passage.section && isIn(ADDRESS, text)) ||
    passages.some(({ name, section, block }) => section === passage.section && name === 'book' && block !== undefined)
  );
}

function saysBook(typed: Typed, { block, blockIndex }: Passage): boolean {
  return block === 'event' && typed.passages.some((other) => other.blockIndex === blockIndex && other.name === 'book');
}
