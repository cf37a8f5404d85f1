import { nearest } from '../text/nearest.ts';
import { calendarNames, findMonth, findWeekday } from './calendar-names.ts';
import { dateInWords, dayOfWeek, isProblem, MONTHS, type PlainDate, type PlainMonth, type Reading } from './dates.ts';
import { takeDays, type WrittenDay } from './written-day.ts';

/** Years that a bulletin can speak of; any other is a slip of the keyboard. */
const YEARS = { first: 1900, last: 2199 } as const;
/** In characters. Each day of a list that is longer would take a place on the stack. */
const LONGEST = 200;
const FORMS = 'Write it like DD/MM/YYYY, or with the month’s name.';
const { weekdays: WEEKDAYS } = calendarNames('en-GB');

const two = (n: number) => String(n).padStart(2, '0');

/** One day with its year: `2018-02-01`, `01/02/2018`, `1/2/18`, `1 February 2018`. A weekday before it must be the right one. */
export function readDay(written: string): Reading<PlainDate> {
  const text = written.trim().replace(/^(?:by|on|from)\s+(?=\S)/i, '');
  const found = text.length > LONGEST || WEEK.test(text) ? undefined : takeDays(text);
  if (!found) return { problem: whyNoDay(text) };
  const days = resolveDays(found.days);
  if (isProblem(days)) return days;
  const [date = '', ...more] = days.value;
  const rest = found.rest.replace(/^[\s.,;]+|[\s.,;]+$/g, '');
  if (more.length > 0) return { problem: `“${written}” has ${days.value.length} days. Write one.` };
  if (rest === '') return { value: date };
  return { problem: `“${rest}” is not part of a date. Write the date alone: “${dateInWords(date)}”.` };
}

/** Whether a text is a day as the model has it, `2018-02-01`. */
export function isDay(text: string): text is PlainDate {
  const day = readDay(text);
  return !isProblem(day) && day.value === text;
}

/** A day, or a month alone: `June 2017`, `2017-06`, `06/2017`. */
export function readDateOrMonth(written: string): Reading<PlainDate | PlainMonth> {
  const text = written.trim();
  if (/^\d{4}$/.test(text)) return { problem: `“${text}” is only a year. Add the month, or the day and the month.` };
  const { month, year } =
    (
      /^(?<year>\d{4})-(?<month>\d{2})$/.exec(text) ??
      /^(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text) ??
      MONTH_AND_YEAR.exec(text)
    )?.groups ?? {};
  if (!month || !year) return readDay(text);
  const index = /^\d/.test(month) ? Number(month) - 1 : findMonth(month);
  if (index === undefined) return unknownMonth(month);
  const first = makeDate(Number(year), index + 1, 1, text);
  return isProblem(first) ? first : { value: first.value.slice(0, 7) };
}

const MONTH_AND_YEAR = /^(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})$/u;

/** The dates of days written together. A day without its month or year has those of the next, or the year before if its month is later. */
export function resolveDays(days: readonly WrittenDay[]): Reading<readonly PlainDate[]> {
  const dates: PlainDate[] = [];
  let after: { readonly month: number; readonly year: number } | undefined;
  for (const day of days.toReversed()) {
    const { month = after?.month } = day;
    if (month === undefined) return { problem: `“${day.text}” has no month. Add the month and the year.` };
    if (typeof month === 'string') return unknownMonth(month);
    const year = day.year ?? (after && (month > after.month ? after.year - 1 : after.year));
    const word = MONTHS[month - 1] ?? 'the month';
    if (year === undefined) return { problem: `“${day.text}” has no year. Add it after the month.` };
    const isBorrowed = day.month === undefined || day.year === undefined;
    const date = makeDate(year, month, day.day, isBorrowed ? `${day.day} ${word} ${year}` : day.text, day.sign);
    if (isProblem(date)) return date;
    const problem = day.weekday && weekdayProblem(day.weekday, day.text, date.value, isBorrowed);
    if (problem) return { problem };
    after = { month, year };
    dates.unshift(date.value);
  }
  return { value: dates };
}

function weekdayProblem(written: string, text: string, date: PlainDate, isBorrowed: boolean): string | undefined {
  const claimed = findWeekday(written);
  const real = dayOfWeek(date);
  const right = `${WEEKDAYS[real]} ${dateInWords(date)}`;
  if (claimed === real) return undefined;
  // “Part 2” has no month: what would be its date is no date.
  if (claimed === undefined && isBorrowed && !nearest(written, WEEKDAYS))
    return `“${text}” is not a day. Write a “when:” line for each day, and other words in brackets after its times.`;
  return claimed === undefined
    ? `“${text}” does not start with a day of the week. Write “${right}”.`
    : `“${WEEKDAYS[claimed]} ${dateInWords(date)}” is a ${WEEKDAYS[real]}. Write “${right}”, or correct the date.`;
}

function makeDate(year: number, month: number, day: number, written: string, sign = ''): Reading<PlainDate> {
  if (month > 12 && day <= 12 && day > 0 && sign !== '' && !/^\D*\d{4}/.test(written)) {
    const swapped = written.replace(/(\d{1,2})(\D)(\d{1,2})\2/, '$3$2$1$2');
    return { problem: `“${written}” has no month ${month}. Write the day first: ${swapped}` };
  }
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

/** Words for what is not known yet. */
export const TO_COME = /\b(?:tbc|tba|to be (?:confirmed|announced|arranged|agreed|decided)|to follow)\b/i;

export const WEEK =
  /^(?:the\s+)?(?:w[/.]?[cbe]\b\.?(?=[\s:\d])|w(?:ee)?k\.?\s+(?:commencing|beginning|starting|ending|of|from)\b)|^(?:yr )?wythnos\b/i;
export const REPEATED = /^(?:every|each|weekly|\p{L}+days)\b/iu;

/** What is wrong with a text in which no day was found. The first that fits is said. */
const NO_DAY: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    TO_COME,
    (text) => `“${text}” is not a date. Write the date once it is known, or delete this line if it is optional.`,
  ],
  [WEEK, (text) => `“${text}” is a week. Write one day with its date.`],
  [REPEATED, (text) => `“${text}” is more than one day. Write one day with its date.`],
  [
    /^\p{L}+\.?,?\s+\d{4}$/u,
    (text) =>
      findMonth(text.replace(/\P{L}.*/u, '')) === undefined
        ? `“${text}” is not a date. ${FORMS}`
        : `“${text}” has no day. Write it before the month.`,
  ],
  [
    /^(?:\d{1,2}(?:[.:]\d\d)?\s*[ap]\.?m\b|noon|midday|midnight)/i,
    (text) => `“${text}” starts with a time. Write the date alone.`,
  ],
  [/^\d{1,2}[/.]\d{1,2}(?![-/.\d]|\s*[ap]\.?m)/i, (text) => `“${text}” has no year. Add it after the month.`],
];

export function whyNoDay(text: string): string {
  const [, say] = NO_DAY.find(([pattern]) => pattern.test(text)) ?? [];
  return say?.(text) ?? `“${text}” is not a date. ${FORMS}`;
}
