import { anyOf } from '../../../matchers/any-of.ts';
import { type LinkPromise, toAddress, toLink, toLinkBelow } from './promise.ts';
import { DOCUMENT } from './vocabulary.ts';

// Buttons and teasers whose link was lost.

/** What a button says. */
const ACT = anyOf('view book read watch download register apply sign_up join listen open');

export const buttons: readonly LinkPromise[] = [
  // A cell of a table below its head: “Link”, “Click to book”.
  toLink(
    `(?<=\\n[^\\n]{0,300}\\|[ \\t*_]{0,4})(?:link|book|view|download|register|sign up|open|watch|pdf|details)(?=[ \\t*_]{0,4}\\|)`,
  ),
  toLink(
    `(?<=\\|[ \\t*_]{0,4})(?:(?:click|tap) to \\w+|(?:open|view|download|read|watch|book|see)\\s+(?:(?:the\\s+)?${DOCUMENT}|now|online|here))(?=[ \\t*_]{0,4}\\|)`,
  ),
  // “Read the full article >>>”, “Read more…”, “Find out more”.
  toLinkBelow(
    `\\b${anyOf('read find_out learn see view discover book more details full click download watch go visit sign_up register')}\\b[^.!?\\n|]{0,60}?\\s?(?:(?<!--)>{1,3}|[»›→➔▶▸⇒➜])[ \\t*_]{0,8}$`,
  ),
  toAddress(
    `(?:^|(?<=[.!?:|)–—-][”"’]?\\s+))[*_]*(?:please\\s+)?(?:${anyOf('read find_out learn see view discover')}\\s+(?:more|(?:the\\s+)?full\\s+(?:article|story|report))|${anyOf('download watch view_online register sign_up apply donate subscribe read_it')}|(?:more|further|full)\\s+(?:info|information|details))(?:\\s+(?:information|details|online|now|today))*[ \\t*_]{0,8}(?:\\.{1,3}|!|…)?[*_]{0,4}(?=[ \\t]{0,8}(?:$|\\|))`,
  ),
  toAddress(
    `(?:^|(?<=[.!?:|]\\s))(?:find out|read|learn)\\s+more\\s+about\\s+(?:(?!${anyOf('at in on by from through when with visit contact')}\\b)[\\w’'-]+[ \\t]*){1,8}[.!]?(?=[ \\t]{0,8}$)`,
  ),
  // “View & Book”
  toAddress(`^[ \\t*_]{0,8}(?:${ACT}\\s+(?:&|and|or|/)\\s+)${ACT}(?:\\s+(?:now|here|online))?[ \\t*_.!]{0,8}$`),
  // Behind a date or a time: “6 July 2027, 1pm to 4pm Book your place”.
  toAddress(
    `(?<=\\d(?:[ap]m)?[ ,–—|-]{1,4})(?:book|reserve)\\s+(?:your|a)\\s+(?:free\\s+)?(?:place|seat|spot|ticket)s?[ \\t*_.!]{0,8}$`,
  ),
  toAddress(
    `(?:^|(?<=[.!?]\\s))(?:please\\s+)?(?:subscribe|sign\\s+up)\\s+(?:to|for)\\s+(?:our|the)\\s+(?:[\\w’'-]+\\s+){0,3}?(?:e-?bulletin|e-?news|(?:e-?)?newsletter|bulletin|mailing\\s+list|updates)\\b`,
  ),
];
