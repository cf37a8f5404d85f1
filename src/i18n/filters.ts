import type { EventBlock } from '../blocks/index.ts';
import { dateInWords, monthInWords, type PlainDate, type PlainMonth, type Session } from '../fields/dates.ts';
import type { Spoken } from '../model/part-language.ts';
import { asHtml } from '../render/templates.ts';
import { escapeHtml } from '../text/markdown.ts';
import { bookingInWords, fillPhrase, type Speech, sessionInWords, type Words } from './language.ts';
import { otherLanguage } from './languages.ts';
import { dateTile } from './sessions.ts';

/** The data of a page or mail as its filters see it. `language` is its own language's tag, `words` that language's words. */
export interface Context {
  lookup(name: string): unknown;
}

export function speechOf(context: Context): Speech {
  const tag = context.lookup('language');
  if (typeof tag !== 'string') throw new Error('This layout has no language. Does it import a macro without context?');
  return { tag, words: context.lookup('words') as Words };
}

/** The filters of every layout. They speak the language of the page or mail, so layouts import macros `with context`. */
export const languageFilters = {
  date(this: Context, date: PlainDate | PlainMonth) {
    return dateInWords(date, speechOf(this).tag);
  },
  weekday(this: Context, date: PlainDate) {
    return dateInWords(date, speechOf(this).tag, true);
  },
  month(this: Context, date: PlainDate) {
    return monthInWords(date, speechOf(this).tag);
  },
  booking(this: Context, event: EventBlock) {
    return bookingInWords(event, speechOf(this));
  },
  session(this: Context, session: Session) {
    return sessionInWords(session, speechOf(this));
  },
  sheet(this: Context, session: Session) {
    return dateTile(session, speechOf(this).tag);
  },
  with: fillPhrase,
  /** `<h2{{ section | spoken }}>`: the attributes of what is not in the language of its page or mail. */
  spoken(this: Context, part: Spoken) {
    return languageAttributes(otherLanguage(part, speechOf(this).tag));
  },
};

export function languageAttributes({ lang, dir }: Spoken): string {
  return asHtml(`${lang ? ` lang="${escapeHtml(lang)}"` : ''}${dir ? ` dir="${dir}"` : ''}`);
}
