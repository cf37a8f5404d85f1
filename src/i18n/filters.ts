import { type LinkedWords, linkWords } from '../fields/addresses.ts';
import { dateInWords, monthInWords, type PlainDate, type PlainMonth, type Session } from '../fields/dates.ts';
import type { Spoken } from '../model/part-language.ts';
import { shownPlace, shownSittings } from '../model/venues.ts';
import { asHtml } from '../render/templates.ts';
import { escapeHtml } from '../text/markdown.ts';
import { bookInWords, bookingInWords, fillPhrase, type Speech, sessionInWords, type Words } from './language.ts';
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

/** A filter that says its value in the language of the page or mail. */
const spokenIn = <Value, Said>(say: (value: Value, speech: Speech) => Said) =>
  function (this: Context, value: Value) {
    return say(value, speechOf(this));
  };

/** The filters of every layout. They speak the language of the page or mail, so layouts import macros `with context`. */
export const languageFilters = {
  date: spokenIn((date: PlainDate | PlainMonth, { tag }) => dateInWords(date, tag)),
  weekday: spokenIn((date: PlainDate, { tag }) => dateInWords(date, tag, true)),
  month: spokenIn((date: PlainDate, { tag }) => monthInWords(date, tag)),
  book: spokenIn(bookInWords),
  booking: spokenIn(bookingInWords),
  sittings: shownSittings,
  place: shownPlace,
  session: spokenIn(sessionInWords),
  sheet: spokenIn((session: Session, { tag }) => dateTile(session, tag)),
  with: fillPhrase,
  /** Words with a link for each address in them. Emails give each link its style. */
  linked: (words: string, style?: string) =>
    asHtml(
      linkWords(words)
        .map((part) => writePart(part, style))
        .join(''),
    ),
  /** `<h2{{ section | spoken }}>`: the attributes of what is not in the language of its page or mail. */
  spoken: spokenIn((part: Spoken, { tag }) => languageAttributes(otherLanguage(part, tag))),
};

function writePart({ words, href }: LinkedWords, style: string | undefined): string {
  const said = escapeHtml(words);
  if (href === undefined) return said;
  return `<a href="${escapeHtml(href)}" ${style ? `style="${style}"` : 'class="bare"'}>${said}</a>`;
}

export function languageAttributes({ lang, dir }: Spoken): string {
  return asHtml(`${lang ? ` lang="${escapeHtml(lang)}"` : ''}${dir ? ` dir="${dir}"` : ''}`);
}
