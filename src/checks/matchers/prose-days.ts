import { findWeekday } from '../../fields/calendar-names.ts';
import { MONTHS } from '../../fields/dates.ts';
import { takeDays, type WrittenDay } from '../../fields/written-day.ts';
import { type Found, matchesOf } from './find-all.ts';

// Days in a sentence, which `takeDays` reads once their start is found.

const DAY_NAMES = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\\.?';
const MONTH_NAMES = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)`;
export const WEEKDAY = `(?:${DAY_NAMES}|${DAY_NAMES.toUpperCase()})`;
export const MONTH = `(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()})`;
const NUMBER = '(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?';
const ON_WEEKDAY = `(?:${WEEKDAY},?\\s+)?`;
const NAMED = `${NUMBER}\\s+(?:of\\s+)?${MONTH}(?!\\p{L})`;
/** `5–`, `Mon 4, Tue 5 and`: days before the one that has the month. */
const EARLIER = `(?:${ON_WEEKDAY}${NUMBER}(?:\\s*[–—&,-]\\s*|,?\\s+(?:and|to)\\s+)){0,6}`;
const START = new RegExp(
  [
    `(?<![\\p{L}\\d.:/£#-])${EARLIER}${ON_WEEKDAY}${NAMED}`,
    `(?<![\\p{L}\\d])(?<!\\d )${ON_WEEKDAY}${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20|21)\\d{2}(?![\\d/])`,
    // Digits with stops may also be the number of a paragraph.
    `(?<![\\p{L}\\d.:/£#-])${ON_WEEKDAY}(?:\\d{1,2}/\\d{1,2}/(?:(?:19|20)\\d{2}|\\d{2})|(?<!\\b(?:section|paragraph|para|rule|version|clause|part|chapter|v)\\.?\\s)(?:\\d{1,2}\\.\\d{1,2}\\.20\\d\\d|\\d\\d\\.\\d\\d\\.\\d\\d)|20\\d{2}-\\d{2}-\\d{2})(?![\\d/-]|\\.\\d)`,
  ].join('|'),
  'gu',
);
/** `12/01/2027 (Monday)`, `12/01/2027 | Monday`; not “Monday to Friday”. */
const WEEKDAY_BEHIND = new RegExp(`^(?:,\\s*|\\s*[|(]\\s*)(${WEEKDAY})(?=\\s*(?:[).,;|]|$))`, 'u');
/** `Monday | 12/01/2027` */
const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}\\d])(${WEEKDAY})\\s*[|:]\\s*$`, 'u');

/** In characters: more are not one list of days. */
const LONGEST = 160;
const NEAR = 16;

export interface ProseDays extends Found {
  readonly said: string;
  readonly days: readonly WrittenDay[];
}

/** Days that are written together: `5 to 7 March 2027`, `Monday, October 14, 2025`, `12.01.2027 (Monday)`. */
export function findDays(words: string): readonly ProseDays[] {
  if (!/\d/.test(words)) return [];
  let end = 0;
  return matchesOf(START, words).flatMap(({ index, 0: start }) => {
    const text = words.slice(index, index + LONGEST);
    const taken = index < end ? undefined : takeDays(text);
    const days = taken && keepDays(taken.days);
    if (!days || days.length === 0) return [];
    end = index + (days.length < taken.days.length ? start.length : text.length - taken.rest.length);
    const said = words.slice(index, end).replace(/[\s.,]+$/, '');
    return { said, index, length: said.length, days: addWeekday(days, words, index, end) };
  });
}

/** “5 March 2027 and 10 may come”, “5 March 2027 and Room 6”: what only looks like one more day, and all after it. */
function keepDays(days: readonly WrittenDay[]): readonly WrittenDay[] {
  const isDay = ({ text, weekday, month }: WrittenDay) =>
    typeof month !== 'string' &&
    (weekday === undefined || findWeekday(weekday) !== undefined) &&
    !/\d\S*\s+(?:of\s+)?\p{Ll}{3}/u.test(text);
  const odd = days.findIndex((day) => !isDay(day));
  return odd < 0 ? days : days.slice(0, odd);
}

function addWeekday(days: readonly WrittenDay[], words: string, index: number, end: number): readonly WrittenDay[] {
  const [day, ...more] = days;
  if (!day || more.length > 0 || day.weekday !== undefined) return days;
  const [, weekday] =
    WEEKDAY_BEHIND.exec(words.slice(end, end + NEAR)) ??
    WEEKDAY_BEFORE.exec(words.slice(Math.max(0, index - NEAR), index)) ??
    [];
  return weekday === undefined ? days : [{ ...day, weekday: weekday.replace(/\.$/, '') }];
}
