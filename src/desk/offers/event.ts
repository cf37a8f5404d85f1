import { readAddress } from '../../fields/addresses.ts';
import { readBooking } from '../../fields/booking.ts';
import { isProblem } from '../../fields/dates.ts';
import { ONLINE } from '../../fields/online.ts';
import { takeTimes } from '../../fields/read-times.ts';
import { readSessions } from '../../fields/session.ts';
import { takeDays } from '../../fields/written-day.ts';
import { isLabelled, readLabel } from './labels.ts';
import { bodyOf, type Part, plainLine } from './parts.ts';
import { type Said, writeBlock } from './write-block.ts';

const IS_ONLINE = new RegExp(`\\b${ONLINE}`, 'i');
const TIME =
  /\b\d{1,2}(?:[.:]?\d\d)?\s*(?:[ap]\.?m\b|noon)|\b\d{1,2}[.:]\d\d\b|\b\d{4}\s?[-–]\s?\d{4}\b|\b\d{1,2}\s?[-–]\s?\d{1,2}\s?[ap]m\b/i;
/** What is written on is no name and no venue. */
const SENTENCE = /[.!?]["”’)]*$|[.!?]\s+\p{Lu}|^(?:please|we|our|if|you|your|the next|this|there|it|they|to)\b/iu;
const LONGEST = 120;
const isName = (words: string) =>
  words.length > 1 &&
  words.length <= LONGEST &&
  /\p{L}{2}/u.test(words) &&
  !SENTENCE.test(words) &&
  !/@|:\/\//.test(words);

/** Whether somebody meant a day: even one that does not exist, or whose weekday is wrong. */
const namesDay = (words: string) => !isProblem(readSessions(words)) || takeDays(words) !== undefined;

/** A day, with or without its times, and nothing else that could be a sentence. */
const isDay = (words: string) => (namesDay(words) && TIME.test(words)) || !isProblem(readSessions(words));

const booking = (line: string): Said | undefined =>
  /@|:\/\/|\bwww\./.test(line) && line.length <= LONGEST && !isProblem(readAddress(line))
    ? { field: 'book', value: line, line }
    : undefined;

/** A paragraph of an event: its name, its day and time, its place, each on a line, in any order after the name. */
export function readEvent(part: Part): string | undefined {
  const typed = bodyOf(part);
  const { said, text } = readLines(part, typed);
  const isLabelledWhole = typed.filter((line) => readLabel('event', plainLine(line))).length > 2;
  const days = said.filter(({ field }) => field === 'when').map(({ value }) => value);
  const [title] = said.filter(({ field }) => field === 'title').map(({ value }) => value);
  if (title === undefined || days.length === 0 || !days.every(namesDay)) return undefined;
  // Without labels, a name, a day and a place could be of anything.
  if (!isLabelledWhole && !(isName(title) && days.some((day) => TIME.test(day)))) return undefined;
  return writeBlock('event', said, text, ['when']);
}

/** What each line says, and the lines that say something else. */
function readLines(
  { title }: Part,
  typed: readonly string[],
): { readonly said: readonly Said[]; readonly text: string[] } {
  const said: Said[] = title === undefined ? [] : [{ field: 'title', value: plainLine(title), line: title }];
  const text: string[] = [];
  const has = (field: string) => said.some((one) => one.field === field);
  let times = '';
  for (const line of typed) {
    const words = plainLine(line);
    const found = readLabel('event', words) ?? readUnlabelled(words, has);
    if (found?.field === 'time' && !times) times = found.value;
    else if (!found || (found.field === 'book' && isProblem(readBooking(found.value)))) text.push(line);
    else said.push({ ...found, line });
  }
  const timed = said.map((one) => (one.field === 'when' && times ? { ...one, value: `${one.value}, ${times}` } : one));
  return { said: timed, text };
}

function readUnlabelled(words: string, has: (field: string) => boolean): Omit<Said, 'line'> | undefined {
  if (!has('when') && isDay(words)) return { field: 'when', value: words };
  if (has('when') && takeTimes(words)?.rest.trim() === '') return { field: 'time', value: words };
  const address = booking(words);
  if (address && !has('book')) return address;
  if (isLabelled(words) || !isName(words)) return undefined;
  if (!has('title') && !has('when')) return { field: 'title', value: words };
  if (!has('where') && has('title') && (has('when') || IS_ONLINE.test(words)) && words.length <= LONGEST / 2)
    return { field: 'where', value: words };
  return undefined;
}

const BETWEEN = /\s+[–—|-]\s+|\s*[|;\t]\s*|,\s+|:\s+/g;

/** An event in one line: `Neglect – Tuesday 5 December 2028, 9.30am to 12.30pm – Civic Centre`. */
export function readEventLine(line: string): string | undefined {
  // A row of a table is read with its head.
  if (/^\s*\|/.test(line)) return undefined;
  const words = plainLine(line);
  const signs = [...words.matchAll(BETWEEN)];
  const starts = [0, ...signs.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...signs.map(({ index }) => index), words.length];
  for (const [from, start] of starts.entries()) {
    if (from === 0) continue;
    for (let to = ends.length - 2; to >= from; to--) {
      const when = words.slice(start, ends[to]);
      if (!TIME.test(when) || !isDayAlone(when)) continue;
      const title = words.slice(0, ends[from - 1]);
      const [where = '', ...rest] = words
        .slice(starts[to + 1])
        .split(/(?<=\S)(?:\s+[–—|-]\s+|\s*[|;\t]\s*|\.\s+|,\s+(?=\S*@|https:|(?:to )?book\b))/);
      if (!isName(title) || isLabelled(words) || !isName(where)) return undefined;
      const said = [
        { field: 'title', value: title, line },
        { field: 'when', value: when, line },
        { field: 'where', value: where.replace(/\.$/, ''), line },
      ];
      const booked = rest.map((one) => [one, booking(one)] as const);
      const book = booked.find(([, address]) => address)?.[1];
      const left = booked.filter(([, address]) => address !== book || !book).map(([one]) => one);
      return writeBlock('event', book ? [...said, book] : said, left);
    }
  }
  return undefined;
}

/** Whether words are a day with its times and nothing else. */
function isDayAlone(words: string): boolean {
  const read = readSessions(words);
  return !isProblem(read) && read.value.every(({ start, venue }) => start !== undefined && venue === undefined);
}

/** Whether a line alone says something of an event: `Cost: free`, `Book: training@example.org`. */
export const isEventLine = (line: string): boolean =>
  readLabel('event', plainLine(line)) !== undefined || booking(plainLine(line)) !== undefined;
