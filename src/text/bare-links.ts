// Addresses and mailboxes in running text: where they start and end. It stands in for linkify-it, which takes what follows an address in
// a sentence (“.)”, “:”, “’”, “…”, “–”) for part of it, and knows no apostrophe in a mailbox.
import { BARE_SITE, SIGNS } from './bare-sites.ts';

/** The web addresses of a file as typed, wherever they start. */
export const WEB_ADDRESS = new RegExp(`https?://${SIGNS}`, 'gi');
const START = '(?:(?:https?|ftp)://|mailto:)';
const ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}_])${START}${SIGNS}`, 'giu');
const ADDRESS_AT_START = new RegExp(`^${START}${SIGNS}`, 'i');
const SITE = new RegExp(BARE_SITE, 'gu');
const MAILBOX =
  /(?<![\p{L}\p{N}_.%+-])[\p{L}\p{N}_](?:[\p{L}\p{N}_.%+&=’'-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}/gu;
const STARTED = /^(?:(?:https?|ftp):\/\/[\p{L}\p{N}[]|mailto:[^@]+@)/iu;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** At the end of an address they belong to its sentence. */
const AFTER = ".,:;!?'*_~`([{";

interface BareLink {
  readonly schema: string;
  readonly index: number;
  readonly lastIndex: number;
  readonly text: string;
  readonly url: string;
}

/** An address up to where the sentence goes on. @example endAddress('https://example.org/form.) is') // 'https://example.org/form' */
export function endAddress(typed: string): string {
  const another = typed.search(/[,;](?:https?:|www\.)/i);
  const one = another < 0 ? typed : typed.slice(0, another);
  const open: string[] = [];
  let end = 0;
  for (; end < one.length; end++) {
    const sign = one.charAt(end);
    if ('([{'.includes(sign)) open.push(sign);
    else if (CLOSING[sign] && open.pop() !== CLOSING[sign]) break;
  }
  while (end > 0 && AFTER.includes(one.charAt(end - 1))) end--;
  return one.slice(0, end);
}

function linkTo({ 0: typed, index }: RegExpExecArray): BareLink | null {
  const url = endAddress(typed);
  const schema = /^[a-z]+:/i.exec(url)?.[0].toLowerCase() ?? '';
  return STARTED.test(url) ? { schema, index, lastIndex: index + url.length, text: url, url } : null;
}

/** `example.gov.uk/page`: the reader sees it as it was typed. */
function linkToSite({ 0: typed, index }: RegExpExecArray): BareLink {
  const text = endAddress(typed);
  return { schema: 'https:', index, lastIndex: index + text.length, text, url: `https://${text}` };
}

/** Whether a link’s words are its address. Word curls the apostrophe of a mailbox. */
export const saysAddress = (words: string, href: string): boolean =>
  [href, href.replace(/^(?:mailto:|tel:|https:\/\/)/, '')].includes(words.replaceAll('’', "'"));

/** What markdown-it asks of a linkifier. */
export const bareLinks = {
  pretest: (text: string) => /:\/\/|@|[A-Za-z\d]\.[A-Za-z\d]/.test(text),
  test: (text: string) => bareLinks.match(text) !== null,
  match(text: string): BareLink[] | null {
    const addresses = Array.from(text.matchAll(ADDRESS)).flatMap((found) => linkTo(found) ?? []);
    const sites = Array.from(text.matchAll(SITE), linkToSite);
    const mailboxes = Array.from(text.matchAll(MAILBOX), ({ 0: typed, index }) => ({
      schema: 'mailto:',
      index,
      lastIndex: index + typed.length,
      text: typed,
      // Word curls the apostrophe, which makes another address of it.
      url: `mailto:${typed.replaceAll('’', "'")}`,
    }));
    const others = [...sites, ...mailboxes].filter(
      ({ index }) => !addresses.some((one) => one.index <= index && index < one.lastIndex),
    );
    const links = [...addresses, ...others].sort((one, other) => one.index - other.index);
    return links.length > 0 ? links : null;
  },
  matchAtStart(text: string): BareLink | null {
    const found = ADDRESS_AT_START.exec(text.slice(0, 4000));
    return found && linkTo(found);
  },
};
