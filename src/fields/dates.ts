import { DateTime, IANAZone } from 'luxon';
import { nearest } from '../text/nearest.ts';
import { calendarNames } from './calendar-names.ts';

// Dates are plain text `YYYY-MM-DD` and times `HH:mm`, in the board's own time zone. A Date object would move them with
// the machine's zone. luxon is imported in this file alone.

/** `2017-12-05`: a day of the calendar, in no time zone. */
export type PlainDate = string;
/** `09:15`: a time on the wall clock. */
export type PlainTime = string;

/**
 * One sitting of an event. Without `start` it lasts the whole day; `until` is its last day when that is another one, and the
 * times are then those of each day.
 */
export interface Session {
  readonly date: PlainDate;
  readonly until?: PlainDate;
  readonly start?: PlainTime;
  readonly end?: PlainTime;
  /** Only where this sitting has a place of its own. */
  readonly venue?: string;
}

/** A day, or the whole month where the day is not known or not published: `2017-06`. */
export type PlainMonth = string;

export type Reading<T> = { readonly value: T } | { readonly problem: string };

export function isProblem<T>(reading: Reading<T>): reading is { readonly problem: string } {
  return 'problem' in reading;
}

const ENGLISH = calendarNames('en-GB');
export const MONTHS = ENGLISH.months;

const two = (n: number | string) => String(n).padStart(2, '0');

function indexOfName(names: readonly string[], written: string): number {
  const wanted = written
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^weds$/, 'wed');
  return wanted.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(wanted));
}

/** `2017-12-05` as people write it: `Tuesday 5 December 2017`, or `5 December 2017`. */
export function dateInWords(date: PlainDate | PlainMonth, language = 'en-GB', weekday = false): string {
  const { months, weekdays } = calendarNames(language);
  const [year, month, day] = date.split('-');
  const named = `${months[Number(month) - 1]} ${year}`;
  if (day === undefined) return named;
  const words = `${Number(day)} ${named}`;
  return weekday ? `${weekdays[dayOfWeek(date)]} ${words}` : words;
}

/** From 0, a Sunday. */
const dayOfWeek = (date: PlainDate) => new Date(date).getUTCDay();

export function shortMonth(date: PlainDate, language = 'en-GB'): string {
  return calendarNames(language).shortMonths[Number(date.slice(5, 7)) - 1] ?? '';
}

export function monthInWords(date: PlainDate, language = 'en-GB'): string {
  return dateInWords(date.slice(0, 7), language);
}

/** Years that a bulletin can speak of; any other is a slip of the keyboard. */
const YEARS = { first: 1900, last: 2199 } as const;
const FORMS = 'Write it like DD/MM/YYYY, or with the month’s name.';

/** A date in digits, as part of a pattern: `2018-02-01`, `01/02/2018`, `1/2/18`, `1.2.2018`. */
export const DATE_IN_DIGITS = String.raw`\d{4}(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)\d{1,2}(?!\d)|\d{1,2}(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)(?:\d{4}|\d{2})(?!\d)`;
const YEAR_FIRST = /^(\d{4})([/. -])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|\d{2})$/;
const IN_WORDS = /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]+\.?)(?:,?\s+(\d{4}|\d{2}))?$/i;
const WEEKDAY_FIRST = /^(?!the\b)([a-z]+)\.?,?\s+(?=(?:the\s+)?\d)/i;

/**
 * One day with its year, as people in Britain write it: `2018-02-01`, `01/02/2018`, `1/2/18`, `1 February 2018`. A weekday before it must be
 * the right one.
 */
export function readDay(written: string): Reading<PlainDate> {
  const text = written.trim();
  const [start = '', weekday] = WEEKDAY_FIRST.exec(text) ?? [];
  const date = readDayAlone(text.slice(start.length), text);
  if (isProblem(date) || !weekday) return date;
  const real = ENGLISH.weekdays[dayOfWeek(date.value)];
  const claimed = ENGLISH.weekdays[indexOfName(ENGLISH.weekdays, weekday)];
  if (claimed === real) return date;
  const day = dateInWords(date.value);
  return {
    problem: claimed
      ? `“${claimed} ${day}” is a ${real}. Write “${real} ${day}”, or correct the date.`
      : `“${weekday}” is not a day of the week. Write “${real} ${day}”.`,
  };
}

/** @param whole as typed, with its weekday */
function readDayAlone(text: string, whole: string): Reading<PlainDate> {
  const yearFirst = YEAR_FIRST.exec(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (yearFirst) return makeDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]), whole);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, first, sign, second, year = ''] = dayFirst;
    const problem = `“${whole}” has no month ${second}. Write the day first: ${second}${sign}${first}${sign}${year}`;
    if (Number(second) > 12 && Number(first) <= 12) return { problem };
    return makeDate(fullYear(year), Number(second), Number(first), whole);
  }
  const [, day, name = '', year] = IN_WORDS.exec(text) ?? [];
  if (!day) return { problem: `“${whole}” is not a date. ${FORMS}` };
  const month = indexOfName(MONTHS, name) + 1;
  if (month === 0) return unknownMonth(name);
  if (!year) return { problem: `“${whole}” has no year. Add it after “${MONTHS[month - 1]}”.` };
  return makeDate(fullYear(year), month, Number(day), whole);
}

/** Whether a text is a day as the model has it, `2018-02-01`. */
export function isDay(text: string): text is PlainDate {
  const day = readDay(text);
  return !isProblem(day) && day.value === text;
}

const fullYear = (year: string) => Number(year.length === 2 ? `20${year}` : year);

/** A day, or a month alone: `June 2017`, `2017-06`. */
export function readDateOrMonth(written: string): Reading<PlainDate | PlainMonth> {
  const text = written.trim();
  if (/^\d{4}$/.test(text)) return { problem: `“${text}” is only a year. Add the month, or the day and the month.` };
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const [, name = '', namedYear] = /^([A-Za-z]+\.?),?\s+(\d{4})$/.exec(text) ?? [];
  const year = isoYear ?? namedYear;
  if (!year) return readDay(text);
  const month = isoMonth ? Number(isoMonth) : indexOfName(MONTHS, name) + 1;
  if (!isoMonth && month === 0) return unknownMonth(name);
  const first = makeDate(Number(year), month, 1, text);
  return isProblem(first) ? first : { value: first.value.slice(0, 7) };
}

function makeDate(year: number, month: number, day: number, written: string): Reading<PlainDate> {
  if (month < 1 || month > 12) return { problem: `“${written}” has no month ${two(month)}. Months run from 01 to 12.` };
  if (year < YEARS.first || year > YEARS.last)
    return { problem: `“${written}” is in the year ${year}. Correct the year.` };
  // The last day of a month is the day before the first of the next.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const problem = `“${written}” does not exist: ${MONTHS[month - 1]} ${year} has ${days} days. Correct the day or the month.`;
  if (day < 1 || day > days) return { problem };
  return { value: `${year}-${two(month)}-${two(day)}` };
}

function unknownMonth(written: string): { readonly problem: string } {
  const near = nearest(written, MONTHS);
  return { problem: `“${written}” is not a month. ${near ? `Did you mean “${near}”?` : 'Write the month’s name.'}` };
}

/** `9.15am`, `09.15am`, `9.30 am`, `1pm`, `13:00`, `noon`; a time that could be morning or afternoon is asked about. */
export function readTime(written: string): Reading<PlainTime> {
  const text = written.trim().toLowerCase();
  if (/^(12\s*)?(noon|midday)$/.test(text)) return { value: '12:00' };
  if (/^(12\s*)?midnight$/.test(text)) return { value: '00:00' };
  const [parts, hourText = '', minuteText = '00', half] = TIME.exec(text) ?? [];
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  const isTime = minute <= 59 && hour <= (half ? 12 : 23) && !(half && hour === 0);
  if (!parts || !isTime)
    return { problem: `“${written.trim()}” is not a time${parts ? ' of day' : ''}. Write it like 9.15am or 13:00.` };
  // Nobody means “1.30 to 3.30” as a time of night; “01:30” is written so on purpose.
  const isUnclear = !half && (/^\d+$/.test(text) || (hourText.length === 1 && hour >= 1 && hour <= 7));
  if (isUnclear) {
    const named = hour >= 1 && hour < 12 ? [`${text}am`, `${text}pm`] : [`${two(hour)}:00`];
    const choices = hour === 12 ? ['noon', 'midnight'] : named;
    return { problem: `“${written.trim()}” could be morning or evening. Write ${choices.join(' or ')}.` };
  }
  const clock = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  return { value: `${two(clock)}:${two(minute)}` };
}

const TIME = /^(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?)?$/;

/** A time as people say it: which half of the day, and `9.15` on its clock; noon and midnight have names. */
export function spokenTime(time: PlainTime): {
  readonly name: 'am' | 'pm' | 'noon' | 'midnight';
  readonly clock: string;
} {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `.${two(minute)}`}`;
  if (minute === 0 && hour % 12 === 0) return { name: hour === 12 ? 'noon' : 'midnight', clock };
  return { name: hour < 12 ? 'am' : 'pm', clock };
}

/** `9.15am`, `1pm`: the way British public bodies write times; noon and midnight in words. */
export function timeInWords(time: PlainTime): string {
  const { name, clock } = spokenTime(time);
  return name === 'am' || name === 'pm' ? `${clock}${name}` : name;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether a zone has another offset at the end of a day than at its start; no clock is further from UTC than 14 hours. */
function mayChangeClocks(date: PlainDate, zone: string): boolean {
  const midnight = Date.parse(`${date}T00:00Z`);
  const clock = IANAZone.create(zone);
  return clock.offset(midnight - 14 * HOUR) !== clock.offset(midnight + 38 * HOUR);
}

/** What is wrong with a wall-clock time in a zone: it is skipped or comes twice when clocks change. */
export function clockProblem(date: PlainDate, time: PlainTime, zone: string): string | undefined {
  // Asked first, since looking at the time itself takes luxon ten times as long, and all but two days a year need not be looked at.
  if (!mayChangeClocks(date, zone)) return undefined;
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  const day = dateInWords(date);
  if (local.toFormat('HH:mm') !== time)
    return `On ${day} clocks go forward and ${timeInWords(time)} does not exist. Write the time after the change.`;
  if (local.getPossibleOffsets().length > 1)
    return `On ${day} clocks go back and ${timeInWords(time)} comes twice. Choose another time.`;
  return undefined;
}

/** The instant of a wall-clock time in a zone, as calendars exchange it: `2017-12-05T09:15:00Z`. */
export function instantOf(date: PlainDate, time: PlainTime, zone: string): string {
  return DateTime.fromISO(`${date}T${time}`, { zone }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

/** The same with the zone's own clock and how far that is from UTC: `2017-12-05T09:15:00+00:00`, in summer `…+01:00`. */
export function localTime(date: PlainDate, time: PlainTime, zone: string): string {
  return DateTime.fromISO(`${date}T${time}`, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}

/** Years from one day to another, whichever comes first: whole between the same days of two years, and in between as if months had 31 days. */
export function yearsBetween(one: PlainDate, other: PlainDate): number {
  const [from, to] = [one, other].map((date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return (year * 12 + month) * 31 + day;
  }) as [number, number];
  return Math.abs(to - from) / (12 * 31);
}

/** The day of the same number some months later, or that month's last: `2017-08-31` and six make `2018-02-28`. */
export function monthsLater(date: PlainDate, months: number): PlainDate {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ months }).toISODate() ?? date;
}

/** Every day from one to another, both included. */
export function daysBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const start = Date.parse(first);
  const length = Math.max(0, (Date.parse(last) - start) / DAY + 1);
  return Array.from({ length }, (_, index) => new Date(start + index * DAY).toISOString().slice(0, 10));
}
