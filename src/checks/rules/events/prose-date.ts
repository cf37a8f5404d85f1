import { isProblem } from '../../../fields/dates.ts';
import { readDay } from '../../../fields/read-day.ts';
import type { Rule } from '../../engine/check.ts';
import { type Passage, spanAt } from '../../engine/passages.ts';
import { matchesOf } from '../../matchers/find-all.ts';
import { misspeltNames } from '../../matchers/misspelt-dates.ts';
import { WEEKDAY as DAY_NAMES, findUndated, isSeveral, type Lack, MONTH as NAMES, needsYear } from './undated.ts';

const WEEKDAY = `(?:${DAY_NAMES}|${DAY_NAMES.toUpperCase()})`;
const MONTH = `(?:${NAMES}|${NAMES.toUpperCase()})`;
/** `Friday, 8th December 2017`, `30 February 2018`, `Friday 8 December`. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(${WEEKDAY}),?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?!\\p{L})(?:,?\\s+(\\d{4})(?!\\d))?`,
  'gu',
);
/** `Monday, October 14, 2025`, `April 7th, 2026`. */
const AMERICAN = new RegExp(
  `(?<![\\p{L}\\d]|\\d )(?:(${WEEKDAY}),?\\s+)?(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20|21)\\d{2})(?![\\d/])`,
  'gu',
);
/** `10/31/2025`: there is no month 31. `31/11/2026`, `2026-02-30`: nor such a day. */
const IN_DIGITS =
  /(?<![\d/.-])(?:(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:(?:19|20)\d{2}|\d{2})|\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}|20\d{2}-\d{2}-\d{2})(?![\d/-])/g;

export const proseDate: Rule = {
  rule: 'prose-date',
  severity: 'warning',
  finds:
    'A date in a sentence with the wrong weekday, in American order, misspelt, that does not exist, or without a year',
  otherwise: 'info without a year',
  raises: [
    'We meet on Monday 5 December 2017.',
    'We meet on Friday 8 December.',
    'Please reply by 16th January.',
    'We meet on 30 February 2018.',
    'We meet on 31 June.',
    'We meet on Thursday, October 4, 2018.',
    'The forum in Janurary is full.',
  ],
  passes: [
    'We meet on Tuesday 5 December 2017, and after that every Friday.',
    'The society was founded on 8 July 1884. The financial year runs from 1 April to 31 March.',
  ],
  advised: [
    undefined,
    'We meet on Friday 8 December 2017.',
    'Please reply by 16th January 2018.',
    'We meet on 28 February 2018.',
    'We meet on 30 June 2018.',
    undefined,
    undefined,
  ],
  why: `Readers copy the date into their diary and come on the wrong day. A date without a year means nothing to
    somebody who reads the archive two years later: one note names all lines with such dates. A day of every year, such as the end of the
    financial year, needs none. Fields that hold dates have their own checks.`,
  source: 'A bulletin of autumn 2017 had an event without a year.',
  findInText(typed, _context, report) {
    if (typed.isSettings) return;
    const undated: { readonly said: string; readonly lacks: Lack; readonly at: ReturnType<typeof spanAt> }[] = [];
    for (const passage of typed.passages) {
      const { kind, words, offset } = passage;
      if (kind === 'key' || kind === 'field') continue;
      for (const { said, index, problem } of findDates(passage)) {
        const at = spanAt(typed, offset + index, said.length);
        if (problem === undefined) undated.push({ said: said.replace(/\s+/g, ' '), lacks: 'year', at });
        else report(at, problem);
      }
      for (const { index, length, lacks } of findUndated(words)) {
        const said = words.slice(index, index + length).replace(/\s+/g, ' ');
        undated.push({ said, lacks, at: spanAt(typed, offset + index, length) });
      }
      for (const { written, meant, index } of misspeltNames(words))
        report(spanAt(typed, offset + index, written.length), `“${written}” is not spelt right. Write “${meant}”.`);
    }
    const [first] = undated;
    if (first) report(first.at, describeUndated(first, [...new Set(undated.map(({ at }) => at.line))]), 'info');
  },
};

/** Lines. More are not named. */
const NAMED = 6;

function describeUndated(
  { said, lacks }: { readonly said: string; readonly lacks: Lack },
  lines: readonly number[],
): string {
  const [line, ...others] = lines;
  const advice = lacks === 'year' ? 'add the year.' : 'write the day, the month and the year.';
  const found = `“${said}” has no ${lacks}. Readers will find it years later: ${advice}`;
  if (line === undefined || others.length === 0) return found;
  const named = others.slice(0, NAMED).join(', ') + (others.length > NAMED ? ' …' : '');
  return `${found} The same in line${others.length > 1 ? 's' : ''} ${named}.`;
}

interface FoundDate {
  readonly said: string;
  readonly index: number;
  /** None for a date whose year is missing. */
  readonly problem?: string;
}

function findDates(passage: Passage): readonly FoundDate[] {
  const { words } = passage;
  if (!/\d/.test(words)) return [];
  const british = matchesOf(DATE, words).flatMap((found) => {
    const [said, weekday, day = '', month = '', year] = found;
    const problem = judge(weekday, day, month, year);
    if (problem !== undefined) return { said, index: found.index, problem };
    return year === undefined && needsYear(passage, found.index, said, weekday) ? { said, index: found.index } : [];
  });
  const american = matchesOf(AMERICAN, words).flatMap((found) => {
    const [said, weekday, month = '', day = '', year] = found;
    const problem = judge(weekday, day, month, year);
    const right = [weekday?.replace(/[.,]$/, ''), day, month, year].filter(Boolean).join(' ');
    return {
      said,
      index: found.index,
      problem: problem ?? `“${said.replace(/\s+/g, ' ')}” has the month first. Write “${right}”.`,
    };
  });
  const digits = matchesOf(IN_DIGITS, words).flatMap(({ 0: said, index }) => {
    const reading = readDay(said);
    return isProblem(reading) ? { said, index, problem: reading.problem } : [];
  });
  return [...british, ...american, ...digits];
}

/** What is wrong with a day; undefined if nothing is. */
function judge(weekday: string | undefined, day: string, month: string, year: string | undefined): string | undefined {
  if (year !== undefined && Number(year) >= FIRST_YEAR) {
    const reading = readDay([weekday?.replace(/\.$/, ''), day, month, year].filter(Boolean).join(' '));
    return isProblem(reading) && !isSeveral(weekday) ? reading.problem : undefined;
  }
  return isProblem(readDay(`${day} ${month} ${LEAP_YEAR}`))
    ? `“${day} ${month}” does not exist in any year. Correct the day or the month.`
    : undefined;
}

/** Of calendars: before, a day is history and may have any weekday. */
const FIRST_YEAR = 1900;

/** It has every day. */
const LEAP_YEAR = 2000;
