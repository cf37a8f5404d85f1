import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBlock } from '../blocks/index.ts';
import { readableAddress } from '../issue/addresses.ts';
import {
  dateInWords,
  monthInWords,
  type PlainDate,
  type PlainMonth,
  type Session,
  timeInWords,
} from '../issue/dates.ts';
import { readYaml } from '../issue/yaml.ts';

/** The words of layouts/language/NAME.yaml: `words.blocks['event-book']`. */
export interface Words {
  readonly blocks: Readonly<Record<string, string>>;
  readonly site: Readonly<Record<string, string>>;
  readonly email: Readonly<Record<string, string>>;
}

/** A language that pages and mails are written in: its tag (`en-GB`), its words, and how it says dates. */
export interface Language {
  readonly tag: string;
  readonly words: Words;
}

export function readLanguage(layouts: string, tag: string): Language {
  const path = join(layouts, 'language', `${tag}.yaml`);
  const faults: string[] = [];
  const yaml = readYaml(readFileSync(path, 'utf8'), 1, 'language', (_rule, at, message) =>
    faults.push(`${path}:${at.line}:${at.column} ${message}`),
  );
  if (!yaml) throw new Error(faults.join('\n'));
  const words = yaml.data as Record<string, Record<string, string> | undefined>;
  return { tag, words: { blocks: words.blocks ?? {}, site: words.site ?? {}, email: words.email ?? {} } };
}

/** Fills the `{braces}` of a phrase. A name without a value is a mistake of the layout, and says so. */
export function fillPhrase(phrase: string | undefined, values: Readonly<Record<string, string | number>>): string {
  if (phrase === undefined) throw new Error('A layout asks for words that layouts/language does not have.');
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${phrase}” needs “${name}”.`);
    return String(value);
  });
}

/** `Tuesday 5 December 2017, 9.15am to 12.45pm`, with the place where the sitting has its own. */
export function sessionInWords(session: Session, { tag, words }: Language): string {
  const phrase = (name: string, values: Record<string, string>) => fillPhrase(words.blocks[name], values);
  const date = dateInWords(session.date, tag, true);
  const days = session.until
    ? phrase('session-days', { first: date, last: dateInWords(session.until, tag, true) })
    : date;
  const times = session.end
    ? phrase('session-range', { date: days, start: timeInWords(session.start ?? ''), end: timeInWords(session.end) })
    : session.start
      ? phrase('session-start', { date: days, start: timeInWords(session.start) })
      : days;
  return session.venue ? phrase('session-at', { session: times, venue: session.venue }) : times;
}

/** What readers do to book: what to send and where to, or the mailbox alone. Empty where the link to book says it all. */
function bookingInWords({ book = '', send }: EventBlock, { words }: Language): string {
  const mailbox = book.startsWith('mailto:') ? readableAddress(book) : '';
  if (!send) return mailbox;
  if (!mailbox) return fillPhrase(words.blocks['event-send-link'], { what: send });
  return fillPhrase(words.blocks['event-send'], { what: send, address: mailbox });
}

/** The filters that every layout has: `{{ issue.date | date }}`, `{{ session | session }}`, `{{ phrase | with({ n: 2 }) }}`. */
export function languageFilters(language: Language) {
  return {
    date: (date: PlainDate | PlainMonth) => dateInWords(date, language.tag),
    weekday: (date: PlainDate) => dateInWords(date, language.tag, true),
    month: (date: PlainDate) => monthInWords(date, language.tag),
    booking: (event: EventBlock) => bookingInWords(event, language),
    session: (session: Session) => sessionInWords(session, language),
    with: fillPhrase,
  };
}
