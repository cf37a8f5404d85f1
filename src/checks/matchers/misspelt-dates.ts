import { calendarNames, findMonth, findWeekday } from '../../fields/calendar-names.ts';
import { distance, isAnagram } from '../../text/nearest.ts';

const { months, weekdays } = calendarNames('en-GB');
/** Shorter names are too near to other words: May, June, July, March. */
const SHORTEST = 6;
const NAMES = [...months, ...weekdays].filter(({ length }) => length >= SHORTEST);
/** `Apirl`, `Marhc`: the same letters, which no other word has. */
const SHORT_NAMES = ['March', 'April'];
const ALL = [...NAMES, ...SHORT_NAMES].map((name) => name.toLowerCase());

/** Words that only look like a slip. */
const OTHER_WORDS = new Set(
  'sundry sundays mayday augusta auguste augustus augustine augment august frida friary fridge monday mondeo tuesday sunday septet octet novel remember remembers'.split(
    ' ',
  ),
);
const WORD = /(?<![\p{L}\d_@./#-])\p{Lu}\p{Ll}{3,11}(?![\p{L}\d_@/-])/gu;
/** Two slips in a long name are still that name. */
const LONG = 8;

export interface MisspeltName {
  readonly written: string;
  readonly meant: string;
  readonly index: number;
}

/** Months and weekdays with a slip: `Janurary`, `Wendesday`; also of short months between a day and a year: `15 Jully 2026`. */
export const misspeltNames = (words: string): readonly MisspeltName[] =>
  [...words.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const meant = nameMeant(written) ?? (isDated(words, index, written) ? monthMeant(written) : undefined);
    return meant === undefined ? [] : { written, meant, index };
  });

function isDated(words: string, index: number, written: string): boolean {
  const end = index + written.length;
  const isAfterDay = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(words.slice(Math.max(0, index - 10), index));
  const after = words.slice(end, end + 14);
  return (
    (isAfterDay && /^,?\s+(?:19|20)\d\d/.test(after)) || /^\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d/.test(after)
  );
}

/** The month that a word between a day and a year can only be. */
function monthMeant(written: string): string | undefined {
  const word = written.toLowerCase();
  if (findMonth(word) !== undefined || findWeekday(word) !== undefined) return undefined;
  return months.find((month) => month[0] === written[0] && distance(word, month.toLowerCase()) <= 2);
}

const known = new Map<string, string | undefined>();
/** Words. A file of nothing but different words must not fill the memory. */
const MOST_KNOWN = 20_000;

function nameMeant(written: string): string | undefined {
  const before = known.get(written);
  if (before !== undefined || known.has(written)) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const meant = findMeant(written.toLowerCase());
  known.set(written, meant);
  return meant;
}

function findMeant(word: string): string | undefined {
  if (OTHER_WORDS.has(word) || ALL.some((name) => word === name || word === `${name}s`)) return undefined;
  const singular = word.replace(/days$/, 'day');
  const meant =
    NAMES.find((name) => isSlip(singular, name.toLowerCase())) ??
    SHORT_NAMES.find((name) => name.startsWith(word.charAt(0).toUpperCase()) && isAnagram(word, name.toLowerCase()));
  // A name in another language, such as “Januar”, is no slip.
  return meant !== undefined && findMonth(word) === undefined && findWeekday(word) === undefined ? meant : undefined;
}

function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 2) return false;
  const away = distance(word, name);
  if (away === 1) return word.length !== name.length || word.at(-1) === name.at(-1);
  if (away === 2) return isAnagram(word, name) || (name.length >= LONG && word.slice(-2) === name.slice(-2));
  return false;
}
