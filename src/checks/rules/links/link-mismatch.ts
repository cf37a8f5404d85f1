import { readAddress } from '../../../fields/addresses.ts';
import { isProblem } from '../../../fields/dates.ts';
import { unwrapAddress } from '../../../fields/wrapped-links.ts';
import { nationalDigits } from '../../../text/phone-numbers.ts';
import type { Rule } from '../../engine/check.ts';

/** A number as it is dialled, and as it is typed. */
const NUMBER = /\+?\d[\d\s().-]{7,}\d/;
const MAILBOX = /[^\s<>()[\]"“”:]+@[^\s<>()[\]"“”]+\.\w+/;

export const linkMismatch: Rule = {
  rule: 'link-mismatch',
  severity: 'warning',
  finds: 'A link whose words are one address, mailbox or number, and that opens another',
  raises: [
    'Sign up at [www.example.org](https://www.example.com/sign-up).',
    'Write to [training@example.org](mailto:bookings@example.org).',
    'Ring [01632 960000](tel:01632-960111).',
  ],
  passes: [
    'Sign up at [example.org](https://www.example.org/sign-up) or [news.example.org](https://example.org/news).',
    'Ring [01632 960000](tel:+44-1632-960000), or write to [the training team](mailto:training@example.org).',
  ],
  advised: [
    'Sign up at [www.example.com](https://www.example.com/sign-up).',
    'Write to [training@example.org](mailto:training@example.org).',
    'Ring [01632 960000](tel:01632-960000).',
  ],
  why: `Somebody changed one and forgot the other. It is also how a fraud looks, so careful readers do not click, and on paper the
    words are all that is left. An address that a mail program wrapped is compared with the one within.`,
  source:
    'National Cyber Security Centre, [Phishing: spot and report scam emails](https://www.ncsc.gov.uk/collection/phishing-scams).',
  findInWriting(writing, _context, report) {
    for (const { words, href, at } of writing.links) {
      const problem = compare(words.trim(), unwrapAddress(href) ?? href);
      if (problem !== undefined) report(at, problem);
    }
  },
};

/** What the words say that the link opens, if it is another address; no mailbox or number is repeated. */
function compare(words: string, href: string): string | undefined {
  const [number] = NUMBER.exec(words) ?? [];
  const [mailbox] = /:\/\//.test(words) ? [] : (MAILBOX.exec(words) ?? []);
  if (/^tel:/i.test(href))
    return number && !isSameNumber(number, href) ? describe('number', 'rings another') : undefined;
  if (mailbox) return isSameMailbox(mailbox, href) ? undefined : describe('mailbox', 'opens something else');
  const said = /\s/.test(words) ? undefined : readAddress(words);
  if (!said || isProblem(said)) return undefined;
  const shown = unwrapAddress(said.value) ?? said.value;
  return isSameSite(shown, href)
    ? undefined
    : `“${hostOf(shown)}” is not what this link opens${siteOf(href)}. ${ADVICE}`;
}

const ADVICE = 'Make both the same, or write in words what it opens.';
const describe = (what: string, does: string) => `The words of this link are one ${what}, and it ${does}. ${ADVICE}`;
const siteOf = (href: string) => (/^https?:/i.test(href) ? `: ${hostOf(href)}` : '');

const isSameNumber = (typed: string, href: string) => nationalDigits(typed) === nationalDigits(href);

function isSameMailbox(mailbox: string, href: string): boolean {
  // label-space reports a label that has become a part of the address.
  const opened = /^mailto:(?:\p{L}[\p{L}-]*:)?([^?]+)/iu.exec(href)?.[1] ?? '';
  return (
    opened.replaceAll('%40', '@').toLowerCase() ===
    mailbox
      .replace(/[.,;:]+$/, '')
      .replaceAll('’', "'")
      .toLowerCase()
  );
}

/** A site’s address without a page may stand for any of its pages, and of those of a site below it. */
function isSameSite(shown: string, href: string): boolean {
  if (!/^https?:/i.test(href) || !URL.canParse(shown) || !URL.canParse(href)) return false;
  const [one, other] = [hostOf(shown), hostOf(href)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');
