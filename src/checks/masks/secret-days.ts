import { findMonth } from '../../fields/calendar-names.ts';
import { WELSH_MONTHS } from '../matchers/entities/welsh.ts';
import { isIn, matchesOf } from '../matchers/find-all.ts';
import { ORDINALS, WELSH_ORDINALS } from '../rules/personal/exact-day.ts';

// A date of birth is as telling in any other form: `born on Monday 3rd of May, 2012` comes back as `Monday 3 May 2012`, as `2012-05-03` or
// in Welsh. So days are compared as days.

/** A part of a text: its first character, and the one after its last. */
export type Range = readonly [start: number, end: number];

const GAP = '(?:[\\s,._*-]|%20){0,6}';
const WORDS = [ORDINALS, WELSH_ORDINALS].map((words) => words.split('|'));
const DAY = `(?<day>\\d{1,2}|${ORDINALS}|${WELSH_ORDINALS})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?(?!\\d)`;
const MONTH = '(?<month>\\p{L}[\\p{L}\\p{M}]{2,14})';
const YEAR = "[’']?(?<year>\\d{4}|\\d{2})(?![\\p{L}\\d])";
const OPEN = '(?<![\\p{L}\\d])';
/** What may be between the parts of a date in digits. */
const SIGN = '(?: ?[./ -] ?|%20|%2F)';

const compile = (forms: readonly string[]) => forms.map((form) => new RegExp(form, 'giu'));

const FORMS = compile([
  `${OPEN}${DAY}${GAP}(?:(?:of|o|de)(?!\\p{L})${GAP})?${MONTH}(?:${GAP}${YEAR})?`,
  `${OPEN}${MONTH}${GAP}(?:the${GAP})?${DAY}(?:${GAP}${YEAR})?`,
  `(?<!\\d)(?<day>\\d{1,2})${SIGN}(?<month>\\d{1,2})${SIGN}(?<year>\\d{4}|\\d{2})(?!\\d)`,
  `(?<!\\d)(?<year>\\d{4})${SIGN}(?<month>\\d{1,2})${SIGN}(?<day>\\d{1,2})(?!\\d)`,
  '(?<!\\d)(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4}|\\d{2})(?!\\d)',
  '(?<!\\d)(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)',
]);
/** A program may write the year first, with two digits. */
const YEAR_FIRST = compile([
  `(?<!\\d)(?<year>\\d{2})${SIGN}(?<month>\\d{1,2})${SIGN}(?<day>\\d{1,2})(?!\\d)`,
  '(?<!\\d)(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)',
]);

/** The days of a secret, as `12-5-3`, and without the year as `-5-3`. Digits are read as in Britain: the day first. */
export const daysOf = (secret: string): readonly string[] =>
  readDays(secret, FORMS).flatMap(({ day }) => [day, day.replace(/^\d+/, '')]);

/** Where a text has one of these days. */
export function findDays(text: string, wanted: ReadonlySet<string>): readonly Range[] {
  if (wanted.size === 0) return [];
  return readDays(text, [...FORMS, ...YEAR_FIRST]).flatMap(({ range, day }) => (wanted.has(day) ? [range] : []));
}

interface ReadDay {
  readonly range: Range;
  readonly day: string;
}

const MAY_HAVE_DAY = new RegExp(`\\d|${ORDINALS}|${WELSH_ORDINALS}`, 'i');

function readDays(text: string, forms: readonly RegExp[]): readonly ReadDay[] {
  if (!isIn(MAY_HAVE_DAY, text)) return [];
  return forms.flatMap((form) =>
    matchesOf(form, text).flatMap(({ 0: found, index, groups = {} }) => {
      const day = dayOf(groups);
      return day ? { range: [index, index + found.length] as const, day } : [];
    }),
  );
}

function dayOf({ day = '', month = '', year }: Readonly<Record<string, string | undefined>>): string | undefined {
  const number = /\d/.test(day) ? Number(day) : Math.max(...WORDS.map((words) => words.indexOf(day.toLowerCase()))) + 1;
  const named = /\d/.test(month) ? Number(month) - 1 : (findMonth(month) ?? WELSH_MONTHS.get(month.toLowerCase()));
  if (named === undefined || named < 0 || named > 11 || number < 1 || number > 31) return undefined;
  if (year !== undefined && !/^(?:19|20)?\d\d$/.test(year)) return undefined;
  return `${year === undefined ? '' : Number(year) % 100}-${named + 1}-${number}`;
}
