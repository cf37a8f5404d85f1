import { dateInWords, type PlainMonth } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';
import { spanAt, type Typed } from '../../engine/passages.ts';
import { blankQuoted } from '../../matchers/blank-quoted.ts';
import { isIn, matchesOf } from '../../matchers/find-all.ts';
import { type Prose, readProse } from '../../matchers/read-prose.ts';
import { type Word, wordsIn } from '../../matchers/words-in.ts';
import { type OldName, oldNames } from '../../packs/old-names.ts';
import { addPhrases, matchAt, newPhraseBook } from '../../packs/phrase-book.ts';

export const oldName: Rule = {
  rule: 'old-name',
  severity: 'warning',
  finds: 'A body, a form or an edition of guidance that another had replaced when the issue came out',
  raises: [
    'The Independent Police Complaints Commission looks at such complaints.',
    'All staff must have read KCSIE 2015.',
  ],
  passes: [
    'The Disclosure and Barring Service replaced the Criminal Records Bureau.',
    { note: 'A name that was right in the month of the issue.' },
  ],
  advised: [
    'The Independent Office for Police Conduct looks at such complaints.',
    'All staff must have read KCSIE 2017.',
  ],
  why: `Readers look for a body that has closed, or fill in a form that nobody takes. We compare the date of the issue with that of the change, so
    that the archive may keep the names of its time. A sentence that says that it speaks of the past, with “former”, “replaced” or an earlier year, is
    not flagged, and neither is a case review.`,
  source: `Acts of Parliament, GOV.UK and the bodies’ own announcements: \`src/checks/packs/lists/old-names.ts\` names them. Only what is certainly
    replaced is in the list.`,
  findInText(typed, { board }, report) {
    const month = monthOf(typed) ?? NO_MONTH;
    for (const prose of readProse(typed, board?.language)) {
      if (prose.isQuoted || prose.block === 'review') continue;
      for (const { start, end, since, now } of findOldNames(prose, month)) {
        const found = prose.text.slice(start, end).replace(/\s+/g, ' ');
        report(
          spanAt(typed, prose.offset + start, end - start),
          `“${found}” has been out of date since ${dateInWords(since)}. Write “${now}”, or “the former ${found}” if you mean the past.`,
        );
      }
    }
  },
};

/** A page is of no month: it says what is right now, which is after every change in the list. */
const NO_MONTH = '9999-12';

/** The month of an issue. */
const monthOf = ({ text }: Typed): PlainMonth | undefined => /^date:\s*["']?(\d{4}-\d\d)/m.exec(text)?.[1];

const book = newPhraseBook<OldName>();
for (const one of oldNames) addPhrases(book, [...one.flag, ...one.flag.map(ofThem)], one);
/** `group/groups` as `group's/groups's`. */
function ofThem(phrase: string): string {
  return phrase.replace(/[^/\s()]+(?=\/\S*$|$)/g, "$&'s");
}

type Found = Pick<OldName, 'since' | 'now'> & { readonly start: number; readonly end: number };

function findOldNames(prose: Prose, month: PlainMonth): readonly Found[] {
  const text = blankQuoted(prose.text);
  const words = text === prose.text ? prose.words : wordsIn(text);
  const found: Found[] = [...oldEditions(text, month)];
  for (let at = 0; at < words.length; at++) {
    const { length, flags } = matchAt(book, words, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (!first || !last) continue;
    const flag = flags.find((one) => (one.from ?? one.since) <= month && isMeant(one, text, first, last));
    if (!flag) continue;
    found.push({ start: first.start, end: last.end, since: flag.since, now: flag.now });
    at += length - 1;
  }
  return found.filter((one) => one.since <= month && !isHistory(text, one));
}

const isMeant = ({ near, isReview: isOfReview }: OldName, text: string, first: Word, last: Word) =>
  near.every((one) => isIn(one, text)) &&
  (!isOfReview ||
    PLANNED.test(text.slice(Math.max(0, first.start - 80), first.start)) ||
    GOES_ON.test(text.slice(last.end)));

/** A review that is still to be held; those that were held keep their names. */
const PLANNED =
  /\b(?:(?:hold|conduct|commission|consider|request|recommend|start|call|need)(?:ing|s)?(?: for)?|undertak(?:e|ing)|initiat(?:e|ing)|lead(?:s|ing)? to|carry(?:ing)? out|(?:need|criteria|threshold|request|reasons?|case|grounds) for|requir(?:es|ing)|trigger(?:s|ing)?|referr?(?:al|als|ed|ing|s)?(?: [\p{L}’']+){0,4} (?:for|to)|whether)\s+(?:(?:a|an|the|any|another|possible|potential|full|formal|joint|local|of)\s+){0,3}$/iu;
const GOES_ON =
  /^\s*(?:\([A-Z]+\)\s*)?(?:sub-?group|process|referrals?|criteria|threshold|notifications?|request|will(?! (?:be )?(?:publish|launch))|is (?:now |currently )?(?:under ?way|ongoing|needed|required|to be held)|may be|should be|can be|must be)\b/i;

const EDITION =
  /\b(KCSIE|Keeping Children Safe in Education|Working Together(?: to Safeguard Children)?)[ ,:(–-]{1,4}(20\d\d)\b/gi;
/** Editions of Working Together. That of Keeping Children Safe in Education is new each September. */
const EDITIONS: readonly PlainMonth[] = ['2006-04', '2010-03', '2013-04', '2015-04', '2018-07', '2023-12'];

function* oldEditions(text: string, month: PlainMonth): Generator<Found> {
  for (const { 0: found, 1: title = '', 2: year = '', index: start } of matchesOf(EDITION, text)) {
    const yearly = Number(month.slice(0, 4)) - (month.slice(5) < '09' ? 1 : 0);
    const isYearly = /^k/i.test(title);
    const since = isYearly ? `${Number(year) + 1}-09` : EDITIONS.find((edition) => edition.slice(0, 4) > year);
    const latest = isYearly ? String(yearly) : EDITIONS.findLast((edition) => edition <= month)?.slice(0, 4);
    if (since !== undefined) yield { start, end: start + found.length, since, now: `${title} ${latest}` };
  }
}

const HISTORY =
  /\b(?:former(?:ly)?|previous(?:ly)?|old|ex|replac\w+|supersed\w+|renam\w+|rebrand\w*|abolish\w*|dissolv\w+|disband\w*|ceased|ended|merged|scrapped|withdrawn|succe(?:eded|ssors?|eding)|(?:took|taken|take) over|became|becomes?|used to|no longer|(?:was|were|been|now|then|once) (?:called|known)|histor\w+|at (?:the|that) time|took (?:its|their) place|instead of|rather than|in place of|transfer\w+|phased out|change[sd]? (?:its|their|of) names?|years ago|gave way|predecessors?|legacy|closed (?:in|on|down)|archived?|the then|new name|not (?:the|a|an|say|use|write|called)|gone|makes way|made way)\b/i;

/** Whether the sentence says that it speaks of the past, or names what came after. */
function isHistory(text: string, { start, end, since, now }: Found): boolean {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n\n', start), 0);
  const stop = /[.!?](?=\s|$)/.exec(text.slice(end));
  const sentence = `${text.slice(from, start)} ${text.slice(end, stop ? end + stop.index : undefined).replace(/^ \d{4}\b/, '')}`;
  if (isIn(HISTORY, sentence) || sentence.toLowerCase().includes(now.toLowerCase())) return true;
  return matchesOf(/\b(?:19|20)\d\d\b/g, sentence).some(([year]) => year <= since.slice(0, 4));
}
