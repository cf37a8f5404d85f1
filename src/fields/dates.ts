import { calendarNames } from './calendar-names.ts';
import { firstInstantAt, instantsAt } from './zone-clock.ts';

// Dates are plain text `YYYY-MM-DD` and times `HH:mm`, in the board's own time zone. A Date object would move them with
// the machine's zone.

/** `2017-12-05`: a day of the calendar, in no time zone. */
export type PlainDate = string;
/** `09:15`: a time on the wall clock. */
export type PlainTime = string;

/**
 * One sitting of an event. Without `start` it lasts the whole day; `until` is its last day when that is another one, and the
 * times are then those of each day, unless it goes on through the nights between (src/fields/sittings.ts).
 */
export interface Session {
  readonly date: PlainDate;
  readonly until?: PlainDate;
  /** When people may come, where that is before the start: “10am for 10.30am”. */
  readonly doors?: PlainTime;
  readonly start?: PlainTime;
  readonly end?: PlainTime;
  /** Whether it goes on from the first day's start to the last day's end, where its times do not show that. */
  readonly through?: true;
  /** Only where this sitting has a place of its own. */
  readonly venue?: string;
  /** What was written in brackets beside its times: “both days must be attended”. */
  readonly note?: string;
  /** Which of its event's lines it is from, from 0. */
  readonly line?: number;
}

/** A day, or the whole month where the day is not known or not published: `2017-06`. */
export type PlainMonth = string;

export type Reading<T> = { readonly value: T } | { readonly problem: string };

export function isProblem<T>(reading: Reading<T>): reading is { readonly problem: string } {
  return 'problem' in reading;
}

export const MONTHS = calendarNames('en-GB').months;

const two = (n: number) => String(n).padStart(2, '0');

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
export const dayOfWeek = (date: PlainDate) => new Date(date).getUTCDay();

export function shortMonth(date: PlainDate, language = 'en-GB'): string {
  return calendarNames(language).shortMonths[Number(date.slice(5, 7)) - 1] ?? '';
}

export function monthInWords(date: PlainDate, language = 'en-GB'): string {
  return dateInWords(date.slice(0, 7), language);
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

const DAY = 86_400_000;

const onUtc = (date: PlainDate, time: PlainTime) => Date.parse(`${date}T${time}Z`);

/** What is wrong with a wall-clock time in a zone: it is skipped or comes twice when clocks change. */
export function clockProblem(date: PlainDate, time: PlainTime, zone: string): string | undefined {
  const { length } = instantsAt(onUtc(date, time), zone);
  if (length === 1) return undefined;
  const day = dateInWords(date);
  return length === 0
    ? `On ${day} clocks go forward and ${timeInWords(time)} does not exist. Write the time after the change.`
    : `On ${day} clocks go back and ${timeInWords(time)} comes twice. Choose another time.`;
}

const toSeconds = (instant: number) => new Date(instant).toISOString().slice(0, -'.000Z'.length);

/** The instant of a wall-clock time in a zone, as calendars exchange it: `2017-12-05T09:15:00Z`. */
export function instantOf(date: PlainDate, time: PlainTime, zone: string): string {
  return `${toSeconds(firstInstantAt(onUtc(date, time), zone).instant)}Z`;
}

/** The same with the zone's own clock and how far that is from UTC: `2017-12-05T09:15:00+00:00`, in summer `…+01:00`. */
export function localTime(date: PlainDate, time: PlainTime, zone: string): string {
  const { instant, offset } = firstInstantAt(onUtc(date, time), zone);
  const far = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${toSeconds(instant + offset)}${offset < 0 ? '-' : '+'}${far}`;
}

/** Years from one day to another, whichever comes first: whole between the same days of two years, and in between as if months had 31 days. */
export function yearsBetween(one: PlainDate, other: PlainDate): number {
  const [from, to] = [one, other].map((date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return (year * 12 + month) * 31 + day;
  }) as [number, number];
  return Math.abs(to - from) / (12 * 31);
}

export const daysLater = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The day of the same number some months later, or that month's last: `2017-08-31` and six make `2018-02-28`. */
export function monthsLater(date: PlainDate, months: number): PlainDate {
  const day = new Date(`${date.slice(0, 7)}-01`);
  day.setUTCMonth(day.getUTCMonth() + months + 1, 0);
  day.setUTCDate(Math.min(Number(date.slice(8)), day.getUTCDate()));
  return day.toISOString().slice(0, 10);
}

/** Every day from one to another, both included. */
export function daysBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const start = Date.parse(first);
  const length = Math.max(0, (Date.parse(last) - start) / DAY + 1);
  return Array.from({ length }, (_, index) => new Date(start + index * DAY).toISOString().slice(0, 10));
}
