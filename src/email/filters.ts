import type { Briefing, EventBlock, Statistic } from '../blocks/index.ts';
import { dateInWords } from '../fields/dates.ts';
import { type Context, languageFilters, speechOf } from '../i18n/filters.ts';
import { bookingInWords, fillPhrase } from '../i18n/language.ts';
import { otherLanguage } from '../i18n/languages.ts';
import { absolute, bookingAddress, calendarPath, phoneAddress, readableAddress } from '../model/addresses.ts';
import { firstWords } from '../model/panels.ts';
import type { Spoken } from '../model/part-language.ts';
import type { Token } from '../text/markdown.ts';
import { linkAddress, type MailData } from './mail-data.ts';
import { showPicture } from './mail-pictures.ts';
import { closePart, openPart } from './own-language.ts';
import type { RenderProse } from './prose.ts';
import { writeAddress } from './written-address.ts';

// Every filter of layouts/email. Each reads its value and the data of its mail, and nothing else.

const read = <Key extends keyof MailData>(context: Context, key: Key) => context.lookup(key) as MailData[Key];

const linkUrl = (context: Context, href: string) =>
  linkAddress(href, read(context, 'issue'), { board: read(context, 'board') });

export const mailFilters = {
  ...languageFilters,
  linkUrl(this: Context, href: string) {
    return linkUrl(this, href);
  },
  /** `{{ block.src | picture(560) }}`: its address, and its size in a room as wide as that. */
  picture(this: Context, src: string, width: number, height?: number) {
    const picture = read(this, 'pictures').get(src);
    return picture && showPicture(picture, width, height);
  },
  calendarUrl(this: Context, event: EventBlock) {
    return absolute(read(this, 'board'), calendarPath(read(this, 'issue'), event));
  },
  openPart(this: Context, part: Spoken) {
    return openPart(otherLanguage(part, read(this, 'language')));
  },
  closePart(this: Context, part: Spoken) {
    return closePart(otherLanguage(part, read(this, 'language')));
  },
  source(this: Context, { source, date }: Statistic) {
    const { tag, words } = speechOf(this);
    const day = date && dateInWords(date, tag);
    return source && day ? fillPhrase(words.blocks['statistic-source'], { source, date: day }) : (source ?? day ?? '');
  },
  /** What a compact row says of an event beside its day and venue: `For: all staff`, `Cost: £50`. */
  eventFacts(this: Context, event: EventBlock) {
    const { words, tag } = speechOf(this);
    const isBookable = event.book !== undefined && event.status === 'open';
    const facts: readonly (readonly [name: string | undefined, value: string | undefined])[] = [
      [words.blocks['event-audience'], event.for],
      [words.blocks['event-level'], event.level],
      [words.blocks.cost, event.cost],
      [words.blocks['event-book-by'], isBookable && event.closes ? dateInWords(event.closes, tag, true) : undefined],
      [
        words.blocks['event-how'],
        isBookable && (event.send || event.bookDetails) ? bookingInWords(event, speechOf(this)) : undefined,
      ],
    ];
    return facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  },
  firstWords: ({ body }: Briefing) => firstWords(body),
  readable: readableAddress,
  /** Of a link that was refused there is none. */
  whole(this: Context, href = '') {
    return writeAddress(href, read(this, 'words'));
  },
  phone: phoneAddress,
  bookingUrl: bookingAddress,
  quoted: (text: string) => text.replace(/^/gm, '> '),
};

/** `{{ block.body | prose(level) }}`: `level` is that of the heading that the block's own headings come under. */
export function proseFilter(renderProse: RenderProse, mark: (rendered: string) => string = (rendered) => rendered) {
  return function prose(this: Context, tokens: readonly Token[], level?: number) {
    return mark(renderProse(tokens, (href) => linkUrl(this, href), level, read(this, 'words')));
  };
}
