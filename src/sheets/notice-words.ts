import type { ActionBlock } from '../blocks/index.ts';
import { dateInWords } from '../fields/dates.ts';
import { bookingInWords, fillPhrase, type Speech, sessionInWords } from '../i18n/language.ts';
import { readableAddress } from '../model/addresses.ts';
import type { ListedEvent } from '../model/event-list.ts';
import { shownPlace, shownSittings } from '../model/venues.ts';

export type CurrentEvent = Pick<ListedEvent, 'event' | 'standing' | 'next'>;

/** What a sheet says of an event, before it is known what fits. */
export function sayEvent({ event, standing }: CurrentEvent, language: Speech) {
  const open = standing === 'open';
  const page = event.book?.startsWith('https:') ? event.book : undefined;
  return {
    title: event.title,
    sittings: shownSittings(event).map((session) => sessionInWords(session, language)),
    where: shownPlace(event),
    ...(open &&
      event.book && {
        page: page && { address: readableAddress(page), site: sayBookingSite(page, language) },
        how: bookingInWords(event, language),
      }),
    ...(open && event.closes && { closes: dateInWords(event.closes, language.tag, true) }),
    standing,
  };
}

const sayBookingSite = (href: string, { words }: Speech) =>
  fillPhrase(words.site['print-book'], { site: new URL(href).host });

/** The same for an action. */
export const sayAction = ({ title, for: audience = '', by }: ActionBlock, { tag }: Speech) => ({
  title,
  audience,
  ...(by && { by: dateInWords(by, tag, true) }),
});
