import { bareLinks, endAddress } from '../text/bare-links.ts';
import { BARE_SITE, COMPANY_SITE } from '../text/bare-sites.ts';
import { isProblem, type Reading } from './dates.ts';
import { FILE_ENDINGS } from './file-kinds.ts';
import { isMailbox, LOCAL_FILE, MAILTO, MISTYPED, WITH_PASSWORD } from './links.ts';

/** `www.example.gov.uk/page`, and `kooth.com`: where an address belongs, it is one. */
const SITE = new RegExp(`^(?:${BARE_SITE}|${COMPANY_SITE})$`, 'u');
/** Signs around an address that belong to its sentence, beside those that endAddress knows. */
const AROUND = /^[\s<([{"'“‘]+|[\s.,;:!?…>"“”‘’]+$/g;

/** Words for readers in parts: `Online: ` and `https://…`, which has an address. */
export interface LinkedWords {
  readonly words: string;
  readonly href?: string;
}

export function linkWords(words: string): readonly LinkedWords[] {
  const parts: LinkedWords[] = [];
  let end = 0;
  for (const { index, lastIndex, text, url } of bareLinks.match(words) ?? []) {
    if (isProblem(readAddress(url))) continue;
    if (index > end) parts.push({ words: words.slice(end, index) });
    parts.push({ words: text, href: url });
    end = lastIndex;
  }
  return end < words.length ? [...parts, { words: words.slice(end) }] : parts;
}

/** The web addresses among words. */
export const addressesIn = (words: string): readonly string[] =>
  linkWords(words).flatMap(({ href }) => (href?.startsWith('https:') ? href : []));

/** `Email: `, `Book at `: words that say no more than the field's own name. */
const LABEL =
  /^(?:to (?:book|register|reserve)(?: (?:a|your) place)?,?\s+)?(?:please\s+)?(?:e-?mail|contact|book(?:ing)?(?:\s+(?:online|now|here|a place))?|register|sign up|link|visit|go to|web ?site|via|by|at|to|on)(?:\s+(?:via|by|at|on|to|us|e-?mail|with))*\s*[:–-]?\s+(?=\S)/i;
/** `[Book here](https://…)`, and how Outlook pastes a mailbox: `name@example.org <mailto:name@example.org>`. */
const PASTED = /^(?:\[[^\]]*\]\(\s*<?([^\s<>]+)>?\s*\)|([^\s<>]+)\s*<(?:mailto:)?\2>)$/i;
/** `"Training Team" <training@example.org>` */
const NAMED =
  /^(["“']?(?:(?:\p{Lu}[\p{L}’'.&-]*,?|and|of|for|the|&)\s*){1,6}["”']?)\s*<(?:[mM]ailto:|MAILTO:)?([^\s<>]+@[^\s<>]+)>$/u;
/** `Fully Booked <…>` is no name, and would be lost. */
const SAYS_MORE = /book|cancel|clos|full|not|only|open/i;

/** The mailbox behind its name. */
function namedMailbox(written: string): string | undefined {
  const [, name = '', mailbox] = NAMED.exec(written) ?? [];
  return SAYS_MORE.test(name) ? undefined : mailbox;
}

/** An address of the web or of a mailbox: `https://…` or `name@example.org`. Anything else is refused. */
export function readAddress(written: string): Reading<string> {
  const whole = written.trim();
  const [, linked, twice] = PASTED.exec(whole) ?? [];
  const given = (linked ?? twice ?? namedMailbox(whole) ?? whole.replace(LABEL, '')).replace(AROUND, '');
  const typed = endAddress(given).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
  const address = SITE.test(typed) ? `https://${typed}` : typed;
  // Word curls the apostrophe of a mailbox, which would be another address.
  const mailbox = address.replaceAll('’', "'");
  if (isMailbox(mailbox)) return { value: `mailto:${mailbox}` };
  if (MAILTO.test(mailbox)) return { value: mailbox };
  if (
    /^https:\/\/[^\s<>"']+$/.test(address) &&
    !WITH_PASSWORD[0].test(address) &&
    !MISTYPED[0].test(address) &&
    URL.canParse(address)
  )
    return { value: address };
  return { problem: whyNoAddress(address) };
}

/** What follows a space goes on with the address: it has a “/”, or ends as a file does. */
const SPACED = new RegExp(
  String.raw`^https:\/\/[^\s@]+(?: (?!https?:|\S*@)\S+)*? (?!https?:|\S*@)\S*(?:\/\S*|\.(?:${FILE_ENDINGS}))$`,
  'i',
);

/** As browsers and Word write them in addresses. */
export const withoutSpaces = (address: string): string => address.replace(/\s/g, '%20');

/** What is wrong with an address. The first that fits is said, and nothing of it is repeated but a site’s address. */
const FAULTS: readonly (readonly [RegExp, (address: string) => string])[] = [
  [LOCAL_FILE[0], () => LOCAL_FILE[1]],
  [WITH_PASSWORD[0], () => WITH_PASSWORD[1]],
  [MISTYPED[0], () => MISTYPED[1]],
  [/^http:\/\//i, () => 'This link is not secure. Use https://, once you have checked that it opens.'],
  [SPACED, (address) => `This address has spaces. Write it as ${withoutSpaces(address)}`],
  [
    /(?:https:\/\/|@)\S+\.\S+\s|\s\S*https:\/\/|\s\S+@\S+\.|@.*[;,].*@/,
    () => 'There is more here than one address. Leave the address alone, and move the rest into the text.',
  ],
  [
    /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i,
    (address) => `This address has no https:// before it. Write https://${address}`,
  ],
  [
    /^(?!https:)(?:mailto:)?[^@]*?[?&=%:,][^@]*@|^(?!https:).*@.*[?&=%:,]/,
    (address) =>
      `“${/[?&=%:,]/.exec(address.replace(/^mailto:/, ''))?.[0]}” cannot be in an email address. Write one email address and nothing else.`,
  ],
];

export const NO_ADDRESS = 'This is not an address. Write a full address starting https://, or an email address.';

function whyNoAddress(address: string): string {
  const [, say] = FAULTS.find(([pattern]) => pattern.test(address)) ?? [];
  return say?.(address) ?? NO_ADDRESS;
}
