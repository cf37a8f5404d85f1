import { isProblem, MONTHS, readDay } from '../../../fields/dates.ts';
import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\\.?';
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)`;
/** `Friday, 8th December 2017`, `30 February 2018`, `Friday 8 December`. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(${WEEKDAY}),?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?!\\p{L})(?:,?\\s+(\\d{4})(?!\\d))?`,
  'gu',
);

/** A date in a sentence, which readers copy into their diaries: dates in fields are read by their own rules. */
export const proseDate: TypedCheck = {
  rule: 'prose-date',
  find(typed, _surroundings, report) {
    if (typed.isSettings) return;
    for (const { kind, words, offset } of typed.passages) {
      if (kind === 'key' || kind === 'field' || !/\d/.test(words)) continue;
      for (const found of words.matchAll(DATE)) {
        const [whole, weekday, day = '', month = '', year] = found;
        const at = spanAt(typed, offset + found.index, whole.length);
        if (year === undefined) {
          // A leap year has every day that there is.
          const never = readDay([day, month, '2000'].join(' '));
          if (isProblem(never)) {
            report(
              'prose-date',
              at,
              `“${whole.replace(/\s+/g, ' ')}” is in no year. Correct the day or the month.`,
              'warning',
            );
            continue;
          }
          if (weekday && !isSeveral(weekday) && !yearIsNear(words, found.index + whole.length))
            report(
              'prose-date',
              at,
              `“${whole.replace(/\s+/g, ' ')}” has no year, and the archive is read for years. Write it after the month.`,
              'info',
            );
          continue;
        }
        const written = [weekday?.replace(/\.$/, ''), day, month, year].filter(Boolean).join(' ');
        const reading = readDay(written);
        if (isProblem(reading) && !(weekday && isSeveral(weekday)))
          report('prose-date', at, reading.problem, 'warning');
      }
    }
  },
};

/** `Tuesdays` */
const isSeveral = (weekday: string) => /days\b/.test(weekday);

/** `Monday 4 and Tuesday 5 December 2017`: the year at the end is of both. */
const yearIsNear = (words: string, end: number) =>
  /^[^.;:!?\d]{0,20}[^.;:!?]{0,30}?\b(?:19|20|21)\d\d\b/.test(words.slice(end, end + 60));
