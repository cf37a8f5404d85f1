import { DateTime, IANAZone, Info } from 'luxon';
import { nearest } from '../text/nearest.ts';

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

/** A day, or the whole month where the day is not known or not to be told: `2017-06`. */
export type PlainMonth = string;

export type Reading<T> = { readonly value: T } | { readonly problem: string };

export function isProblem<T>(reading: Reading<T>): reading is { readonly problem: string } {
  return 'problem' in reading;
}

/** `January` to `December`. */
export const MONTHS = Info.months('long', { locale: 'en-GB' });
const WEEKDAYS = Info.weekdays('long', { locale: 'en-GB' });

const two = (n: number | string) => String(n).padStart(2, '0');

function indexOfName(names: readonly string[], written: string): number {
  const wanted = written
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^weds$/, 'wed');
  return wanted.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(wanted));
}

/** Years that a bulletin can speak of; any other is a slip of the keyboard. */
const YEARS = { first: 1900, last: 2199 } as const;

/** What was asked for before: pages and mails say the same few days again and again, and luxon takes 0.1 ms for each. */
const formatted = new Map<string, string>();

function formatDate(date: PlainDate | PlainMonth, language: string, format: string): string {
  const key = `${language} ${format} ${date}`;
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const words = DateTime.fromISO(date, { zone: 'utc' }).setLocale(language).toFormat(format);
  formatted.set(key, words);
  return words;
}

/** `2017-12-05` as people write it: `Tuesday 5 December 2017`, or `5 December 2017`. */
export function dateInWords(date: PlainDate | PlainMonth, language = 'en-GB', weekday = false): string {
  if (date.length === 7) return formatDate(date, language, 'LLLL yyyy');
  return formatDate(date, language, weekday ? 'cccc d LLLL yyyy' : 'd LLLL yyyy');
}

/** `Dec` */
export function shortMonth(date: PlainDate, language = 'en-GB'): string {
  return formatDate(date, language, 'LLL');
}

export function monthInWords(date: PlainDate, language = 'en-GB'): string {
  return dateInWords(date.slice(0, 7), language);
}

function makeDate(year: number, month: number, day: number, written: string): Reading<PlainDate> {
  if (year < YEARS.first || year > YEARS.last) {
    return { problem: `“${written}” is in the year ${year}. Write the year in its four digits, such as 2018.` };
  }
  // The last day of a month is the day before the first of the next.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days) {
    return {
      problem: `“${written}” is not a day: ${MONTHS[month - 1]} ${year} has ${days} days. Correct the day or the month.`,
    };
  }
  return { value: `${year}-${two(month)}-${two(day)}` };
}

/** Front matter's dates: `YYYY-MM-DD` and nothing else, with what to type instead when it is written otherwise. */
export function readPlainDate(written: string): Reading<PlainDate> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) {
    const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
    if (month < 1 || month > 12) return noSuchMonth(written, two(month));
    return makeDate(year, month, day, written);
  }
  const digits = readDigits(written);
  if (digits) {
    const date = makeDate(digits.year, digits.month, digits.day, written);
    return isProblem(date)
      ? date
      : { problem: `“${written}” is not written year first, with hyphens. Write ${date.value}` };
  }
  if (/^[A-Za-z]+\.?,? \d|^\d{1,2}(st|nd|rd|th)? [A-Za-z]/.test(written)) {
    const words = readDay(written);
    const why = isProblem(words)
      ? `${words.problem.replace(/ Write .*$/, '')} Write it as year-month-day, such as 2018-02-01.`
      : '';
    return {
      problem: isProblem(words) ? why : `“${written}” is not written year first, with hyphens. Write ${words.value}`,
    };
  }
  return { problem: `“${written}” is not a date. Write it as year-month-day, such as 2018-02-01.` };
}

/** `03/11/2026`, `2018/2/1`, `20180201`: a date in digits, though not as it should be written. A month above 12 is a day. */
function readDigits(written: string): { year: number; month: number; day: number } | undefined {
  const yearLast = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(written);
  const yearFirst = /^(\d{4})[/. -]?(\d{1,2})[/. -]?(\d{1,2})$/.exec(written);
  const [first = 0, second = 0, third = 0] = (yearLast ?? yearFirst ?? []).slice(1).map(Number);
  const [year, month, day] = yearLast ? [third, second, first] : [first, second, third];
  if (!(yearLast ?? yearFirst)) return undefined;
  const swapped = month > 12 && day <= 12;
  const date = swapped ? { year, month: day, day: month } : { year, month, day };
  return date.month >= 1 && date.month <= 12 ? date : undefined;
}

/** A field's date: `2017-06-19`, `19 June 2017`, `June 2017` or `2017-06`. */
export function readDateOrMonth(written: string): Reading<PlainDate | PlainMonth> {
  if (/^\d{4}$/.test(written))
    return { problem: `“${written}” is a year alone. Write a month or a day, such as “November ${written}”.` };
  const iso = /^(\d{4})-(\d{2})$/.exec(written);
  const [, name = '', year = ''] = /^([A-Za-z]+\.?),?\s+(\d{4})$/.exec(written) ?? [];
  if (!iso && name === '') return readDay(written);
  const month = iso ? Number(iso[2]) : indexOfName(MONTHS, name) + 1;
  if (iso && (month < 1 || month > 12)) return noSuchMonth(written, iso[2] ?? '');
  if (month === 0) return unknownMonth(name);
  const first = makeDate(Number(iso?.[1] ?? year), month, 1, written);
  return isProblem(first) ? first : { value: first.value.slice(0, 7) };
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/i;

function noSuchMonth(written: string, month: string): { readonly problem: string } {
  return { problem: `“${written}” has no month ${month}. Months run from 01 to 12.` };
}

function unknownMonth(written: string): { readonly problem: string } {
  if (SEASONS.test(written)) return { problem: `“${written}” is not a month. Write one, such as “June”.` };
  return { problem: `“${written}” is not a month. Write “${nearest(written, MONTHS) ?? 'December'}”.` };
}

/** One day with its year, in digits or words; a weekday, where there is one, must be the right one. */
export function readDay(written: string): Reading<PlainDate> {
  const text = written.trim();
  if (/^[\d/. -]+$/.test(text)) return readPlainDate(text);
  const parts =
    /^(?:([A-Za-z]+)\.?,?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]+\.?)(?:,?\s+(\d{4}))?$/i.exec(
      text,
    );
  if (!parts) return { problem: `“${text}” is not a date. Write it like “Tuesday 5 December 2017” or 2017-12-05.` };
  const [, weekday, day = '', monthName = '', year] = parts;
  const month = indexOfName(MONTHS, monthName) + 1;
  if (month === 0) return unknownMonth(monthName);
  const name = `${Number(day)} ${MONTHS[month - 1]}`;
  if (!year) return { problem: `“${text}” has no year. Add it after “${MONTHS[month - 1]}”.` };
  const date = makeDate(Number(year), month, Number(day), text);
  if (isProblem(date) || !weekday) return date;
  const real = DateTime.fromISO(date.value, { zone: 'utc' }).weekday;
  const claimed = indexOfName(WEEKDAYS, weekday) + 1;
  if (claimed === 0)
    return { problem: `“${weekday}” is not a day of the week. Write “${WEEKDAYS[real - 1]} ${name} ${year}”.` };
  if (claimed !== real) {
    return {
      problem: `“${WEEKDAYS[claimed - 1]} ${name} ${year}” is a ${WEEKDAYS[real - 1]}. Write “${WEEKDAYS[real - 1]} ${name} ${year}”.`,
    };
  }
  return date;
}

/** `9.15am`, `09.15am`, `9.30 am`, `1pm`, `13:00`, `noon`; a time that could be morning or afternoon is asked about. */
export function readTime(written: string): Reading<PlainTime> {
  const text = written.trim().toLowerCase();
  if (/^(12\s*)?(noon|midday)$/.test(text)) return { value: '12:00' };
  if (/^(12\s*)?midnight$/.test(text)) return { value: '00:00' };
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?)?$/.exec(text);
  if (!parts) return { problem: `“${written.trim()}” is not a time. Write it like 9.15am or 13:00.` };
  const [, hourText = '', minuteText = '00', half] = parts;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) {
    return { problem: `“${written.trim()}” is not a time of day. Write it like 9.15am or 13:00.` };
  }
  // Nobody means “1.30 to 3.30” as a time of night; “01:30” is written so on purpose.
  const unclear = !half && (parts[2] === undefined ? true : hourText.length === 1 && hour >= 1 && hour <= 7);
  if (unclear) {
    const morningOrEvening = hour >= 1 && hour < 12 ? [`${text}am`, `${text}pm`] : [`${two(hour)}:00`];
    const choices = hour === 12 ? ['noon', 'midnight'] : morningOrEvening;
    return { problem: `“${written.trim()}” could be morning or evening. Write ${choices.join(' or ')}.` };
  }
  const clock = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  return { value: `${two(clock)}:${two(minute)}` };
}

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
  return DateTime.fromISO(`${date}T${time}`, { zone }).toUTC().toISO({ suppressMilliseconds: true }) ?? '';
}

/** The same with the zone's own clock and how far that is from UTC: `2017-12-05T09:15:00+00:00`, in summer `…+01:00`. */
export function localTime(date: PlainDate, time: PlainTime, zone: string): string {
  return DateTime.fromISO(`${date}T${time}`, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
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
  const days: PlainDate[] = [];
  for (
    let day = DateTime.fromISO(first, { zone: 'utc' });
    day.toISODate() && (day.toISODate() ?? '') <= last;
    day = day.plus({ days: 1 })
  ) {
    days.push(day.toISODate() ?? '');
  }
  return days;
}
