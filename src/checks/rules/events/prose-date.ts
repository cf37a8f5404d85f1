import { isProblem, MONTHS } from '../../../fields/dates.ts';
import { readDay } from '../../../fields/read-day.ts';
import type { Severity } from '../../../text/problem.ts';
import type { Rule } from '../../engine/check.ts';
import { inPassages } from '../../engine/in-passages.ts';

const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\\.?';
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)`;
/** `Friday, 8th December 2017`, `30 February 2018`, `Friday 8 December`. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(${WEEKDAY}),?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?!\\p{L})(?:,?\\s+(\\d{4})(?!\\d))?`,
  'gu',
);

export const proseDate: Rule = {
  rule: 'prose-date',
  severity: 'warning',
  finds: 'A date in a sentence with the wrong weekday, a date that does not exist, or a date without a year',
  otherwise: 'info without a year',
  raises: [
    'We meet on Monday 5 December 2017.',
    'We meet on Friday 8 December.',
    'We meet on 30 February 2018.',
    'We meet on 31 June.',
  ],
  passes: [
    'We meet on Tuesday 5 December 2017, and after that every Friday.',
    'The society was founded on 8 July 1884.',
  ],
  advised: [undefined, 'We meet on Friday 8 December 2017.', 'We meet on 28 February 2018.', 'We meet on 30 June.'],
  why: `Readers copy the date into their diary and come on the wrong day. A date without a year means nothing to
    somebody who reads the archive two years later. Fields that hold dates have their own checks.`,
  source: 'A bulletin of autumn 2017 had an event without a year.',
  findInText: inPassages(({ kind, words }, report) => {
    if (kind === 'key' || kind === 'field' || !/\d/.test(words)) return;
    for (const found of words.matchAll(DATE)) {
      const [whole, weekday, day = '', month = '', year] = found;
      const end = found.index + whole.length;
      const say = (message: string, severity?: Severity) => report(found.index, whole.length, message, severity);
      const quoted = `“${whole.replace(/\s+/g, ' ')}”`;
      if (year !== undefined && Number(year) >= FIRST_YEAR) {
        const reading = readDay([weekday?.replace(/\.$/, ''), day, month, year].filter(Boolean).join(' '));
        if (isProblem(reading) && !isSeveral(weekday)) say(reading.problem);
      } else if (isProblem(readDay(`${day} ${month} ${LEAP_YEAR}`)))
        say(`${quoted} does not exist in any year. Correct the day or the month.`);
      else if (year === undefined && weekday && !isSeveral(weekday) && !yearIsNear(words, end))
        say(`${quoted} has no year, but readers will find it years later. Add the year.`, 'info');
    }
  }),
};

/** Of calendars: before, a day is history and may have any weekday. */
const FIRST_YEAR = 1900;

/** It has every day. */
const LEAP_YEAR = 2000;

/** `Tuesdays` */
const isSeveral = (weekday = '') => /days\b/.test(weekday);

/** `Monday 4 and Tuesday 5 December 2017`: the year belongs to both. */
const yearIsNear = (words: string, end: number) =>
  /^[^.;:!?\d]{0,20}[^.;:!?]{0,30}?\b(?:19|20|21)\d\d\b/.test(words.slice(end, end + 60));
