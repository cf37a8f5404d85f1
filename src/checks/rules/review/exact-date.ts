import { EXACT_DAY } from '../personal/exact-day.ts';
import { findAll } from '../personal/personal.ts';
import type { ReviewDetail } from './detail.ts';

/** Every date has one: quick to look for. */
const HAS_DIGIT = /\d/;
const DAY = new RegExp(`(?<![\\d/.-])(?:${EXACT_DAY})(?![\\d/-])`, 'gi');
/** What happened to somebody. */
const HARM =
  /\b(?:die[ds]?|dying|deaths?|dead|killed|killing|murder(?:ed)?|manslaughter|injur(?:y|ies|ed)|assault(?:ed)?|attack(?:ed)?|stabb(?:ed|ing)|shot|drown(?:ed|ing)|overdose|suicide|fatal(?:ly|ity)?|arrest(?:ed)?|charged|convicted|sentenced|jailed|abused|raped?|abducted|kidnapped|disappeared|went missing|incident|collapsed|hospitali[sz]ed|admitted|unresponsive|removed from|taken into care|harmed|burn(?:ed|t)|scalded|strangled|suffocated)\b/gi;
/** The same, to ask once. */
const SPOKEN_OF = new RegExp(HARM.source, 'i');
/** How a report or a meeting comes by its date. */
const PUBLISHED =
  /\b(?:publish(?:ed|es|ing)?|publication|launch(?:ed|es)?|commissioned|released|updated|revised|agreed|approved|signed off|issued|in force|effective|training|webinar|workshop|course|conference|learning event|briefing|deadline|closes|book(?:ing)?|withdrawn|meet(?:s|ings?)?|reported to the board|policy|session|annual report)\b/gi;
/** A date that readers are to keep, whatever it is about. */
const REPORT =
  /\b(?:publi|launch|commission|releas|updat|revis|agreed|approv|signed off|issued|in force|effective|training|webinar|workshop|course|conference is|learning event|deadline|closes|book|withdrawn|policy|annual report)/i;
const MEETING =
  /\b(?:training|webinar|workshop|course|conference|event|briefing|session|seminar|meeting|vigil|service|awareness (?:day|week))\b[^.]*\b(?:is|are|on|from|takes?|runs?|starts?|will)\b|\b(?:guidance|policy|project|funding|scheme|programme|service|campaign)\b[^.]*\b(?:applies|ends|starts|begins|runs|closes)\b/i;
const BIRTH = /\b(?:born|birth|birthday|d\.?\s?o\.?\s?b)\b[^.!?]{0,30}$/i;
/** Characters before a date in which its reason stands. */
const NEAR = 70;

export const exactDate: ReviewDetail = {
  rule: 'exact-date',
  what: 'An exact date',
  vaguer: 'It leads to news reports of one case. Write the year or the season: “in 2014”, “that spring”.',
  find: ({ text }, inReview) =>
    (HAS_DIGIT.test(text) ? findAll(DAY, text) : []).filter(({ index }) => {
      const before = text.slice(Math.max(0, index - NEAR), index);
      // A day of birth has a rule of its own.
      if (BIRTH.test(before)) return false;
      const [harm, published] = [lastOf(HARM, before), lastOf(PUBLISHED, before)];
      if (inReview) return harm >= published || !REPORT.test(before);
      return SPOKEN_OF.test(text) && harm >= published && !MEETING.test(before);
    }),
};

/** Where a pattern matches last, or -1: whichever word stands nearer to a date is its reason. */
function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
