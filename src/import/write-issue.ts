import type { PlainDate } from '../fields/dates.ts';
import type { ImportedIssue } from './document.ts';
import { type Guess, guessDate, guessNumber } from './guess.ts';

/** What an issue is called and when it was, as far as its document shows it. */
export interface Identity {
  readonly title: string;
  readonly date: Guess<PlainDate>;
  readonly number: Guess<number>;
}

/** @param fallback where the document shows none */
export const identify = ({ title, clues }: ImportedIssue, fallback: Omit<Identity, 'number'>) => ({
  title: title || fallback.title,
  date: guessDate(clues) ?? fallback.date,
  number: guessNumber(clues),
});

/** Where each key is from that nobody wrote: `Date: from the subject`. */
export const describeGuesses = ({ summary }: ImportedIssue, { date, number }: Identity) => ({
  number: `Number: from ${number.from}.`,
  date: `Date: from ${date.from}${date.isMonth ? ', without a day' : ''}.`,
  summary: summary === '' ? 'Summary: the first words of the text.' : undefined,
});

/** The file of an imported issue: always a draft. @param marks what is said above a key */
export function writeIssue(
  { markdown, summary, address }: ImportedIssue,
  { title, date, number }: Identity,
  marks: Partial<ReturnType<typeof describeGuesses>> = {},
): string {
  const former = address === undefined ? undefined : formerPath(address);
  const above = (mark: string | undefined) => (mark ? [`# ${mark} Check it, then delete this line.`] : []);
  const lines = [
    `title: ${oneLine(title)}`,
    ...above(marks.number),
    `number: ${number.value}`,
    ...above(marks.date),
    `date: ${date.value}`,
    ...above(marks.summary),
    `summary: ${oneLine(summary) || firstWords(markdown)}`,
    'status: draft',
    'topics: []',
    ...(address === undefined ? [] : [`# It was at ${oneLine(address)}`]),
    ...(former === undefined ? [] : [`formerly: [${former}]`]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${markdown.trim()}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** In characters: two lines of a list or of search results. */
const LONGEST_SUMMARY = 200;

const SENTENCE = /^[\p{L}\p{N}“‘"'].{30}.*[.!?:…]/u;

/** The first line that has a sentence, cut after one. */
function firstWords(markdown: string): string {
  const lines = markdown
    .split(/\n+/)
    .map((one) => oneLine(one.replace(/!?\[([^\][]*)\]\([^)]*\)/g, '$1').replace(/[*_~]{1,3}/g, '')));
  const first = lines.find((one) => SENTENCE.test(one)) ?? lines.find((one) => /^\p{L}/u.test(one)) ?? '';
  if (first.length <= LONGEST_SUMMARY) return first;
  const cut = first.slice(0, LONGEST_SUMMARY);
  return /^.*[.!?](?=\s)/.exec(cut)?.[0] ?? `${cut.replace(/\s\S*$/, '')}…`;
}

/** These keep their addresses: nothing there could lead here. */
const OTHERS =
  /(?:^|\.)(?:mailchi\.mp|campaign-archive\d?\.com|list-manage\.com|govdelivery\.com|createsend\d?\.com|cmail\d+\.com|dotdigital-pages\.com|dmtrk\.\w+|constantcontact\.com|rs6\.net|sway\.office\.com|mailerlite\.com|sendibm?\d?\.com|hubspotpagebuilder\.com)$/i;

/** The part of an earlier address that can open an issue here, once its site is this one. */
function formerPath(address: string): string | undefined {
  if (!/^\/|^https?:/i.test(address) || !URL.canParse(address, 'https://this.invalid/')) return undefined;
  const { hostname, pathname, search } = new URL(address, 'https://this.invalid/');
  const isPath = /^\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]+\/?$/.test(pathname);
  return isPath && search === '' && !OTHERS.test(hostname) ? pathname : undefined;
}
