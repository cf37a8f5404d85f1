import { DateTime, Info } from 'luxon';

// Dates are plain text `YYYY-MM-DD` and times `HH:mm`, in the board's own time zone. A Date object would move them with
// the machine's zone. luxon is imported in this file alone.

/** `2017-12-05`: a day of the calendar, in no time zone. */
export type PlainDate = string;
/** `09:15`: a time on the wall clock. */
export type PlainTime = string;

/** One sitting of an event. Without `start` it lasts the whole day; `until` is its last day when that is another one. */
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

const MONTHS = Info.months('long', { locale: 'en-GB' });
const WEEKDAYS = Info.weekdays('long', { locale: 'en-GB' });

const two = (n: number | string) => String(n).padStart(2, '0');

function indexOfName(names: readonly string[], written: string): number {
  const wanted = written.toLowerCase().replace(/\.$/, '');
  return wanted.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(wanted.slice(0, 9)));
}

/** `2017-12-05` as people write it: `Tuesday 5 December 2017`, or `5 December 2017`. */
export function dateInWords(date: PlainDate | PlainMonth, language = 'en-GB', weekday = false): string {
  const day = DateTime.fromISO(date, { zone: 'utc' }).setLocale(language);
  if (date.length === 7) return day.toFormat('LLLL yyyy');
  return day.toFormat(weekday ? 'cccc d LLLL yyyy' : 'd LLLL yyyy');
}

export function monthInWords(date: PlainDate, language = 'en-GB'): string {
  return dateInWords(date.slice(0, 7), language);
}

function makeDate(year: number, month: number, day: number, written: string): Reading<PlainDate> {
  const days = DateTime.utc(year, month, 1).daysInMonth ?? 0;
  if (day < 1 || day > days) {
    return { problem: `“${written}” is not a day: ${MONTHS[month - 1]} ${year} has ${days} days.` };
  }
  return { value: `${year}-${two(month)}-${two(day)}` };
}

/** Front matter's dates: `YYYY-MM-DD` and nothing else, with what to type instead when it is written otherwise. */
export function readPlainDate(written: string): Reading<PlainDate> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) {
    const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
    if (month < 1 || month > 12)
      return { problem: `“${written}” has no month ${two(month)}. Months run from 01 to 12.` };
    return makeDate(year, month, day, written);
  }
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  if (british)
    return {
      problem: `“${written}” is not written year first. Write ${british[3]}-${two(british[2] ?? '')}-${two(british[1] ?? '')}`,
    };
  const words = readDay(written);
  if (!isProblem(words)) return { problem: `“${written}” is not written year first. Write ${words.value}` };
  return { problem: `“${written}” is not a date. Write it as year-month-day, such as 2018-02-01.` };
}

/** A field's date: `2017-06-19`, `19 June 2017`, `June 2017` or `2017-06`. */
export function readDateOrMonth(written: string): Reading<PlainDate | PlainMonth> {
  const month = /^([A-Za-z]{3,9}) (\d{4})$/.exec(written);
  const index = month ? indexOfName(MONTHS, month[1] ?? '') : -1;
  if (index >= 0) return { value: `${month?.[2]}-${two(index + 1)}` };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(written)) return { value: written };
  return readDay(written);
}

/** One day with its year, in digits or words; a weekday, where there is one, must be the right one. */
export function readDay(written: string): Reading<PlainDate> {
  const text = written.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readPlainDate(text);
  const parts = /^(?:([A-Za-z]+),?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+\.?)(?:,?\s+(\d{4}))?$/.exec(text);
  if (!parts) return { problem: `“${text}” is not a date. Write it like “Tuesday 5 December 2017” or 2017-12-05.` };
  const [, weekday, day = '', monthName = '', year] = parts;
  const month = indexOfName(MONTHS, monthName) + 1;
  if (month === 0) return { problem: `“${monthName}” is not a month. Write it out, such as “December”.` };
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

/** `9.15am`, `09.15am`, `9.30 am`, `1pm`, `13:00`, `noon`; an hour without am, pm or minutes is asked about. */
export function readTime(written: string): Reading<PlainTime> {
  const text = written.trim().toLowerCase();
  if (text === 'noon' || text === 'midday') return { value: '12:00' };
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|noon)?$/.exec(text);
  if (!parts) return { problem: `“${written.trim()}” is not a time. Write it like 9.15am or 13:00.` };
  const [, hourText = '', minuteText = '00', half] = parts;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (!half && parts[2] === undefined)
    return { problem: `“${written.trim()}” could be morning or evening. Write ${hour}am or ${hour}pm.` };
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) {
    return { problem: `“${written.trim()}” is not a time of day. Write it like 9.15am or 13:00.` };
  }
  const morning = half?.startsWith('a');
  const afternoon = half !== undefined && !morning;
  const clock = (hour % (half ? 12 : 24)) + (afternoon ? 12 : 0);
  return { value: `${two(clock)}:${two(minute)}` };
}

const RANGE = /\s*(?:–|—|-|\bto\b|\buntil\b)\s*/i;
const ISO_WHEN = /^(\d{4}-\d{2}-\d{2})(?:[T,\s]+(.+))?$/;

/**
 * An event's `when`, as people write it. The place may follow for a sitting that has its own.
 * @example readSession('Tuesday 5 December 2017, 9.15am to 12.45pm')
 *   // { value: { date: '2017-12-05', start: '09:15', end: '12:45' } }
 */
export function readSession(written: string): Reading<Session> {
  const placed = /^(.*?(?:\d\S*|\bnoon|\bmidday))(?:,?\s+at\s+(?=\D)|,\s+(?=online\b))(.+)$/i.exec(written.trim());
  const text = placed?.[1] ?? written.trim();
  const venue = placed?.[2] ? { venue: placed[2].trim() } : {};

  const iso = ISO_WHEN.exec(text);
  const dayEnd = iso ? undefined : /(\d{4})(?=[,\s]|$)/.exec(text);
  const yearless = /^(?:[A-Za-z]+,?\s+)?\d{1,2}\w{0,2}\s+[A-Za-z]+/.exec(text)?.[0] ?? text;
  const dayText = iso ? (iso[1] ?? '') : dayEnd ? text.slice(0, dayEnd.index + 4) : yearless;
  const rest = (iso ? (iso[2] ?? '') : text.slice(dayText.length))
    .replace(/^[,\s]+(?:from\s+)?/i, '')
    .replace(/^from\s+/i, '');

  const severalDays = /^(?:from\s+)?(\d{1,2})\s*(?:–|-|to)\s*(\d{1,2}\s+[A-Za-z]+\s+\d{4})$/i.exec(dayText);
  if (severalDays) {
    const last = readDay(severalDays[2] ?? '');
    if (isProblem(last)) return last;
    const first = `${last.value.slice(0, 8)}${two(severalDays[1] ?? '')}`;
    if (first >= last.value) return { problem: `“${dayText}” ends before it starts. Write the earlier day first.` };
    return { value: { date: first, until: last.value, ...venue } };
  }

  const date = readDay(dayText);
  if (isProblem(date)) return date;
  if (rest === '') return { value: { date: date.value, ...venue } };

  const [startText = '', endText, ...more] = rest.split(RANGE);
  if (more.length > 0)
    return { problem: `“${rest}” has more than a start and an end. Give each sitting a “when:” line of its own.` };
  const end = endText === undefined ? undefined : readTime(endText);
  if (end && isProblem(end)) return end;
  const start = readTime(withHalf(startText, endText));
  if (isProblem(start)) return start;
  if (end && end.value <= start.value)
    return { problem: `“${rest}” ends before it starts. Write the start first, with am or pm.` };
  return { value: { date: date.value, start: start.value, ...(end && { end: end.value }), ...venue } };
}

/** In “9.30–11am” the first time is a morning too; in “1 to 4pm” an afternoon. */
function withHalf(start: string, end: string | undefined): string {
  const half = /(am|pm|a\.m\.|p\.m\.)\s*$/i.exec(end ?? '')?.[1];
  return half && /^\d{1,2}([.:]\d{2})?$/.test(start.trim()) ? `${start.trim()}${half}` : start;
}

/** `9.15am`, `1pm`: the way British public bodies write times; noon and midnight in words. */
export function timeInWords(time: PlainTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'noon';
  const minutes = minute === 0 ? '' : `.${two(minute)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** What is wrong with a wall-clock time in a zone: it is skipped or comes twice when clocks change. */
export function clockProblem(date: PlainDate, time: PlainTime, zone: string): string | undefined {
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
