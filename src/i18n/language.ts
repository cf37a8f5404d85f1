import type { EventBlock } from '../blocks/index.ts';
import { dateInWords, type PlainTime, type Session, spokenTime } from '../fields/dates.ts';
import type { Direction } from '../fields/language-tag.ts';
import { lastsOvernight } from '../fields/sittings.ts';
import { readableAddress } from '../model/addresses.ts';

/** The words of layouts/language/NAME.yaml: `words.blocks['event-book']`. */
export interface Words {
  readonly blocks: Readonly<Record<string, string>>;
  readonly site: Readonly<Record<string, string>>;
  readonly email: Readonly<Record<string, string>>;
  readonly kit: Readonly<Record<string, string>>;
}

export interface Language {
  readonly tag: string;
  readonly direction: Direction;
  readonly words: Words;
}

export type Speech = Pick<Language, 'tag' | 'words'>;

/** Fills the `{braces}` of a phrase. A name without a value is a mistake of the layout, and says so. */
export function fillPhrase(phrase: string | undefined, values: Readonly<Record<string, string | number>>): string {
  if (phrase === undefined) throw new Error('A layout asks for words that layouts/language does not have.');
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${phrase}” needs “${name}”.`);
    return String(value);
  });
}

/** `9.15am`, `1pm`, `noon`, as the language says it. */
function sayTime(time: PlainTime, { words }: Speech): string {
  const { name, clock } = spokenTime(time);
  return fillPhrase(words.blocks[`time-${name}`], { time: clock });
}

/** `Tuesday 5 December 2017, 9.15am to 12.45pm`, with its note, and the place where the sitting has its own. */
export function sessionInWords(session: Session, language: Speech): string {
  const { tag, words } = language;
  const { until, doors, start, end, note, venue } = session;
  const phrase = (name: string, values: Record<string, string>) => fillPhrase(words.blocks[name], values);
  const time = (one: PlainTime) => sayTime(one, language);
  const begin = start && (doors ? phrase('session-doors', { doors: time(doors), start: time(start) }) : time(start));
  const moment = (day: string, at = '') => (at ? phrase('session-start', { date: day, start: at }) : day);
  const date = dateInWords(session.date, tag, true);
  const last = until && dateInWords(until, tag, true);
  const days = last ? phrase('session-days', { first: date, last }) : date;
  const times =
    last && end && lastsOvernight(session)
      ? phrase('session-days', { first: moment(date, begin), last: moment(last, time(end)) })
      : begin && end
        ? phrase('session-range', { date: days, start: begin, end: time(end) })
        : moment(days, begin);
  const noted = note ? phrase('session-note', { session: times, note }) : times;
  return venue ? phrase('session-at', { session: noted, venue }) : noted;
}

/** What the link to book says: a number is rung, and seen on paper and by those whose computer does not ring it. */
export const bookInWords = ({ book = '' }: Pick<EventBlock, 'book'>, { words }: Pick<Speech, 'words'>): string =>
  book.startsWith('tel:')
    ? fillPhrase(words.blocks['event-ring'], { number: readableAddress(book) })
    : fillPhrase(words.blocks['event-book'], {});

/** What readers do to book: what to send and where to, or the mailbox or number alone. Empty where the link to book says it all. */
export function bookingInWords({ book = '', bookDetails, send }: EventBlock, { words }: Pick<Speech, 'words'>): string {
  const [mailbox, number] = ['mailto:', 'tel:'].map((scheme) => (book.startsWith(scheme) ? readableAddress(book) : ''));
  const form = bookDetails === undefined ? '' : fillPhrase(words.blocks['event-form'], { details: bookDetails });
  if (!send) return mailbox || number || form;
  if (number) return fillPhrase(words.blocks['event-ring-send'], { number, what: send });
  if (!mailbox) return [form, fillPhrase(words.blocks['event-send-link'], { what: send })].filter(Boolean).join(' ');
  return fillPhrase(words.blocks['event-send'], { what: send, address: mailbox });
}
