import { numberIn } from '../fields/booking.ts';
import { type Cell, inOneLine } from './event-cells.ts';

const ADDRESS = /(?<!\S)\S*@\S+|(?:https?:\/\/|www\.)\S+/gi;
const HOST = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;
/** Words that the button says too. */
const OF_BUTTON =
  /(?<!\p{L})(?:please|to|book(?:ing)?|now|here|an?|your|places?|links?|click|e-?mail|via|on|by|at|register|sign|up|online|form|the|this|or|and|us|ring|call|tel|(?:tele)?phone|number|ffoniwch|ffôn|archebu|archebwch|bwcio|yma|lle|dolen|e-?bost|drwy|cofrestru)(?!\p{L})/giu;
const FULL =
  /^(?:(?:now |course |event )?(?:is )?(?:fully booked|full|sold out)|no places(?: left| available)?|llawn)$/i;
const CANCELLED = /^(?:cancell?ed|withdrawn|wedi[’']i (?:g|ch)anslo)$/i;

/** `Full – join the waiting list` */
const AFTER_STATUS = /\s*(?:\s[–—-]\s|[:;,.(]).*$/;

/** What a cell says about booking: an address, as a link or among words, or a telephone number, that there are no places, or something else. */
export function readBookingCell({ words: written, links, token }: Cell) {
  const words = inOneLine(written);
  const isHost = HOST.test(words);
  const number = numberIn(words) ?? '';
  const address = links[0] ?? token.content.match(ADDRESS)?.[0] ?? (isHost ? words : number || undefined);
  const [start = ''] = words.split(AFTER_STATUS);
  const status = FULL.test(start) ? 'full' : CANCELLED.test(start) ? 'cancelled' : undefined;
  const rest = isHost
    ? ''
    : words
        .replace(ADDRESS, '')
        .replace(address === number ? number : '', '')
        .replace(OF_BUTTON, '');
  return {
    fields: { ...(address && { book: withoutMailto(address) }), ...(status && { status }) },
    /** Whether it says more than the button and the status do. */
    saysMore: status ? start !== words : address === undefined || links.length > 1 || /[\p{L}\p{N}]/u.test(rest),
  };
}

export const withoutMailto = (href: string): string => href.replace(/^mailto:/, '');
