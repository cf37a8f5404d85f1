import type { EventBlock } from '../blocks/index.ts';
import { dateInWords, monthInWords, type PlainDate, type PlainMonth, type Session } from '../fields/dates.ts';
import { bookingInWords, fillPhrase, type Language, sessionInWords } from './language.ts';
import type { Languages } from './languages.ts';
import { dateTile } from './sessions.ts';

/** What a layout is filled with; `language` is the tag of the page's or the mail's own language. */
export interface Context {
  lookup(name: 'language'): unknown;
}

export function spokenBy(context: Context, languages: Languages): Language {
  const language = languages.get(String(context.lookup('language')));
  if (!language) throw new Error('A layout says a date, and no language: is a macro imported without context?');
  return language;
}

/**
 * The filters that every layout has: `{{ issue.date | date }}`, `{{ session | session }}`, `{{ phrase | with({ n: 2 }) }}`. They
 * speak the language of the page or mail in which they stand, so layouts import macros `with context`.
 */
export function languageFilters(languages: Languages) {
  const spoken = (context: Context) => spokenBy(context, languages);
  return {
    date(this: Context, date: PlainDate | PlainMonth) {
      return dateInWords(date, spoken(this).tag);
    },
    weekday(this: Context, date: PlainDate) {
      return dateInWords(date, spoken(this).tag, true);
    },
    month(this: Context, date: PlainDate) {
      return monthInWords(date, spoken(this).tag);
    },
    booking(this: Context, event: EventBlock) {
      return bookingInWords(event, spoken(this));
    },
    session(this: Context, session: Session) {
      return sessionInWords(session, spoken(this));
    },
    sheet(this: Context, session: Session) {
      return dateTile(session, spoken(this).tag);
    },
    with: fillPhrase,
  };
}
