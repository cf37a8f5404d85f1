import { BARE_SITE, COMPANY_SITE } from './bare-sites.ts';
import { nationalDigits } from './phone-numbers.ts';

// What Outlook makes of a link in plain text: its words, and the address right behind them in angle brackets.

const ANGLED =
  /(\[[^[\]\n]+\]|(?<![^\s<>()[\]"“”])[^\s<>()[\]"“”]+|(?<=[^\s([])[)\]"”]) ?<((?:https?:\/\/|mailto:|tel:)[^\s<>]+)>/gi;

/** `<www.example.org>` */
const SITE = new RegExp(`(?<=<)(?:${BARE_SITE}|${COMPANY_SITE})(?=>)`, 'gu');

/** @example readAngled('Write to a@example.org<mailto:a@example.org>') // 'Write to a@example.org' */
export const readAngled = (line: string): string =>
  line.includes('<')
    ? line
        .replace(ANGLED, (_, words: string, address: string) => joinAddress(words, address))
        .replace(SITE, 'https://$&')
    : line;

/** Where such links are, and what each is read as, if it is not so typed. */
export const findAngled = (text: string) =>
  Array.from(text.matchAll(ANGLED), ({ 0: typed, 1: words = '', 2: address = '', index }) => ({
    typed,
    index,
    to: joinAddress(words, address),
  })).filter(({ typed, to }) => typed !== to);

/** The address once where the words say it already, and apart from them where they do not. */
function joinAddress(words: string, address: string): string {
  const number = /^tel:(.+)$/i.exec(address)?.[1];
  if (/^\[.*\]$/.test(words)) return `${words}(${address})`;
  const said = nationalDigits(words);
  if (number) return said !== '' && nationalDigits(number).endsWith(said) ? words : `${words} ${number}`;
  const mailbox = /^mailto:([^?]+)(\?.*)?$/i.exec(address);
  if (words === address || words === (mailbox && !mailbox[2] && mailbox[1])) return words;
  if (bare(words) === bare(mailbox?.[1] ?? address)) return `[${words}](${address})`;
  return `${words} <${mailbox && !mailbox[2] ? mailbox[1] : address}>`;
}

const bare = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
