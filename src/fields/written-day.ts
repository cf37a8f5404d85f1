import { findMonth, findWeekday } from './calendar-names.ts';

// The forms in which people write a day, as far as they write it: in “5–7 December 2017” the first has no month of its own.

/** A day as it was typed. */
export interface WrittenDay {
  readonly text: string;
  /** A word before the day, or a weekday in brackets behind it. */
  readonly weekday: string | undefined;
  readonly day: number;
  /** From 1; a word where it is no month’s name. */
  readonly month: number | string | undefined;
  readonly year: number | undefined;
  /** In digits, what is between them: `/`. */
  readonly sign: string | undefined;
  /** How the next day is joined to this one. */
  readonly joiner?: 'to' | 'and';
}

const WORD = String.raw`\p{L}[\p{L}\p{M}’'-]*`;
const ORDINAL = '(?:(?:st|nd|rd|th|er|af|il|ydd|fed|ed|eg)(?!\\p{L})|[.ºª](?!\\d))?';
const DAY = String.raw`(?:the\s+)?(?<day>\d{1,2})${ORDINAL}`;
/** Two digits could be a time, but for what follows them. */
const YEAR = String.raw`\s*,?\s*(?:de\s+)?(?:(?<year>\d{4})|['’](?<short>\d{2})|(?<bare>\d{2})(?=\s*(?:[,;(]|:(?!\d)|$)|\s+(?:from\b|at\b|\d)))(?!\d)`;
const NAMED_MONTH = String.raw`(?<month>\p{L}[\p{L}\p{M}]*)\.?`;

const FORMS = [
  String.raw`(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
  String.raw`(?<day>\d{1,2})(?<sign>[-‑/. ])(?<month>\d{1,2})\k<sign>(?:(?<year>\d{4})|(?<short>\d{2}))(?!\d)`,
  String.raw`${DAY}\s*(?:of\s+|de\s+|o\s+)?${NAMED_MONTH}(?:${YEAR})?`,
  String.raw`${NAMED_MONTH}\s+${DAY},?\s+(?<year>\d{4})(?!\d)`,
  String.raw`${DAY}(?![\d.:\p{L}])`,
].map(
  (form) =>
    new RegExp(String.raw`^(?:(?!(?:the|and|to)\b)(?<weekday>(?:(?:dydd|nos|dé)\s+)?${WORD})[.,]*\s+)?${form}`, 'iu'),
);
const WEEKDAY_AFTER = new RegExp(String.raw`^\s*\((${WORD})\.?\)`, 'u');
/** Words after a number that is no day: `5 to 7 December`, `10 am`. */
const NO_MONTH =
  /^(?:st|nd|rd|th|to|untill?|till?|and|or|a|ac|i|tan|hyd|am|pm|noon|mid(?:day|night)|hrs?|h|hours|at|for|from|start)$/i;

const JOINERS = [
  ['to', /^\s*(?:[-–—‑−~]\s*|(?:to|untill?|[’‘'`]?till?|through|i|tan|hyd)\s+)/iu],
  ['and', /^\s*(?:[,;]\s*(?:(?:and|&)\s+)?|[&+]\s*|(?:and|a|ac)\s+)/iu],
] as const;

export interface WrittenDays {
  readonly days: readonly WrittenDay[];
  readonly rest: string;
}

/** The days at the start of a text. @example takeDays('1st, 8th and 15th March 2027, 10am') // three days, and the rest ', 10am' */
export function takeDays(text: string): WrittenDays | undefined {
  const day = takeDay(text);
  if (!day) return undefined;
  const rest = text.slice(day.text.length);
  for (const [joiner, sign] of JOINERS) {
    const [between] = sign.exec(rest) ?? [];
    const more = between === undefined ? undefined : takeDays(rest.slice(between.length));
    const [next] = more?.days ?? [];
    // “12 January 2027, 10 Downing Street”: a house is no second day.
    if (more && next && (typeof next.month !== 'string' || next.year !== undefined))
      return { days: [{ ...day, joiner }, ...more.days], rest: more.rest };
  }
  // A bare number is no day; “Friday 19” is.
  const isDay = day.month !== undefined || findWeekday(day.weekday ?? '') !== undefined;
  return isDay ? { days: [day], rest } : undefined;
}

/** “6pm to Sunday 21 June”: what follows a sign that joins two moments. */
export const afterTo = (text: string): string | undefined => {
  const [between] = JOINERS[0][1].exec(text) ?? [];
  return between === undefined ? undefined : text.slice(between.length);
};

function takeDay(text: string): WrittenDay | undefined {
  for (const form of FORMS) {
    const found = form.exec(text);
    const day = found && readForm(found[0], found.groups as FormParts);
    if (day) return addWeekdayAfter(day, text);
  }
  return undefined;
}

type FormParts = Readonly<
  Partial<Record<'weekday' | 'month' | 'year' | 'short' | 'bare' | 'sign', string>> & { readonly day: string }
>;

function readForm(text: string, { weekday, day, month, year, short, bare, sign }: FormParts): WrittenDay | undefined {
  if (month && NO_MONTH.test(month)) return undefined;
  const number = month && (/^\d/.test(month) ? Number(month) : monthNumber(month));
  // “Training 5 2027” is no day.
  if (typeof number === 'string' && text.search(/\d/) > text.indexOf(month ?? '')) return undefined;
  const digits = short ?? bare;
  return {
    text,
    weekday,
    day: Number(day),
    month: number,
    year: year ? Number(year) : digits ? 2000 + Number(digits) : undefined,
    sign,
  };
}

function monthNumber(word: string): number | string {
  const index = findMonth(word);
  return index === undefined ? word : index + 1;
}

/** `16 June 2026 (Tuesday)` */
function addWeekdayAfter(day: WrittenDay, text: string): WrittenDay {
  const [after = '', word = ''] = WEEKDAY_AFTER.exec(text.slice(day.text.length)) ?? [];
  return findWeekday(word) === undefined ? day : { ...day, text: day.text + after, weekday: word };
}
