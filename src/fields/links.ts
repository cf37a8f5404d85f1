import { saysAddress } from '../text/bare-links.ts';
import { decodeAddress } from '../text/decode-address.ts';
import { attributeOf, type Token } from '../text/markdown.ts';
import { findWritten } from '../text/mistyped-marks.ts';
import { atLine, type Position } from '../text/problem.ts';
import { type FileTarget, readFileName } from './file-name.ts';

/** A link as written, for the checks: where it points, what its words say, where it is. */
export interface WrittenLink {
  readonly href: string;
  readonly words: string;
  readonly at: Position;
  /** In a review after its last day: its files are no longer public. */
  readonly withdrawn?: true;
}

/** Where an address that an editor wrote leads. Every scheme that is not named here is refused. */
export type Target =
  | { readonly kind: 'outside'; readonly href: string }
  /** `#training-highlights`, `2017-11.md`, `2017-11.md#training-highlights`; without a slug, this issue. */
  | { readonly kind: 'issue'; readonly slug: string | undefined; readonly anchor: string | undefined }
  /** `../pages/about.md`, `/contacts/`: a page of the archive that is not an issue. */
  | { readonly kind: 'page'; readonly name: string; readonly anchor: string | undefined }
  | ({ readonly kind: 'file' } & FileTarget)
  /** Where it is known what was meant, `why` ends before it. */
  | { readonly kind: 'refused'; readonly why: string; readonly meant?: string };

/** Without the signs that a mail program reads as further headers: `a&bcc=x@example.org`, `a%0abcc:x@example.org`. */
const MAILBOX_PART = String.raw`[^\s@<>"'?&=%:,;]+`;
/** Before the “@” there may be an apostrophe: `duty.o'neill`. */
const MAILBOX_NAME = String.raw`[^\s@<>"?&=%:,;]+`;
const MAILBOX = new RegExp(String.raw`^${MAILBOX_NAME}@${MAILBOX_PART}\.${MAILBOX_PART}$`);
export const MAILTO = new RegExp(
  String.raw`^mailto:${MAILBOX_NAME}@${MAILBOX_PART}(?:\?subject=(?:(?!%0[ad])[^\s<>"&])+)?$`,
  'i',
);

export const isMailbox = (written: string) => MAILBOX.test(written);

const OWN_MACHINE = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/?#]|$)/i;

export const isOwnMachine = (href: string) => OWN_MACHINE.test(href);

const OUTSIDE = /^(?:https:\/\/[^\s<>"'/?#@]+(?:[/?#][^\s<>"]*)?|tel:\+?[\d().-]+)$/i;
const ISSUE = /^(?:\.\/|(?:\.\.\/)*issues\/|\/issues\/)?([0-9a-z][0-9a-z-]*?)(?:\.md|\/)?(?:#([^\s#]+))?$/i;

const PAGE = /^(?:\.\/|\.\.\/|\/)?(?:pages\/([a-z0-9-]+)\.md|(?<=\/)([a-z][a-z0-9-]*)\/)(?:#([^\s#]+))?$/;

/** What programs on an editor’s own computer write: `file:///C:/…`, `C:\\…`. The path may have a name in it, so it is not repeated. */
export const LOCAL_FILE = [
  /^(?:file:|[a-z]:(?:[\\/]|%5c))/i,
  'This file is on your own computer, where readers cannot open it. Upload it to content/files, and write its file name here.',
] as const;

/** `https://user:password@example.org/`. */
export const WITH_PASSWORD = [
  /^https?:\/\/[^/?#\s]*@/i,
  'This address has a user name or a password in it, which everyone could read. Delete what is between “//” and “@”, and the “@”.',
] as const;

/** `https://https://…`, `wwww.example.org`, `example..org`. */
export const MISTYPED = [
  /^https?:\/\/(?:https?[:/]|(?:w{2}|w{4,})\.|[^/?#]*(?:\.\.|,))/i,
  'This address opens nothing, because its start is mistyped. Write it as the browser shows it.',
] as const;

/** Why an address is refused. The first that fits is said. */
const REFUSALS: readonly (readonly [address: RegExp, why: string | ((found: string) => string)])[] = [
  [/^#$/, 'This link has nothing after “#”. Write a section’s address there, or a full web address.'],
  [/^$/, 'This link has no address. Write it between the round brackets.'],
  WITH_PASSWORD,
  [OWN_MACHINE, 'This address works only on your own computer. Write the public address.'],
  LOCAL_FILE,
  MISTYPED,
  [/^http:/i, 'This link is not secure. Use https://, once you have checked that it opens.'],
  [
    /^mailto:[^?]*(?:%[c-f]|[^\0-\x7f])/i,
    'This email address has an accent or another special letter, which most addresses cannot have. Copy it from an email that the person sent.',
  ],
  [
    /^mailto:(?=.*@).*[?&=%:,]/i,
    'An email address can have only a subject after it, like mailto:name@example.org?subject=Booking',
  ],
  [/^(?:https|mailto|tel):/i, 'This address is incomplete. Write the full address after https://, mailto: or tel:'],
  [
    /^[a-z][a-z0-9+.-]*(?=:)/i,
    (scheme) =>
      `Links that start “${scheme.slice(0, 40)}:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.`,
  ],
];

const FILE =
  /^[^/]*\.(?:md|html?|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|jpe?g|png|gif|webp|svg|mp[34])(?:[?#].*)?$/i;

/** The address that was meant where its start is missing: `name@example.org`, `example.gov.uk/page`, `01632960000`. */
function completeAddress(href: string): string | undefined {
  if (MAILTO.test(`mailto:${href}`)) return `mailto:${href}`;
  if (/^(?:\+44|0)[\d().-]{9,14}$/.test(href)) return `tel:${href}`;
  const isSite = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i.test(href) && !FILE.test(href);
  return isSite && URL.canParse(`https://${href}`) ? `https://${href}` : undefined;
}

export function readTarget(href: string): Target {
  const isOutside = (OUTSIDE.test(href) || MAILTO.test(href)) && URL.canParse(href) && !MISTYPED[0].test(href);
  if (isOutside && !isOwnMachine(href)) return { kind: 'outside', href };
  const file = readFileName(href);
  if (file) return { kind: 'file', ...file };
  for (const [address, why] of REFUSALS) {
    const [found] = address.exec(href) ?? [];
    if (found !== undefined) return { kind: 'refused', why: typeof why === 'string' ? why : why(found) };
  }
  const complete = completeAddress(href);
  if (complete) {
    const start = /^[a-z]+:(?:\/\/)?/.exec(complete)?.[0];
    return { kind: 'refused', why: `This address has no ${start} before it. Write `, meant: complete };
  }
  if (href.startsWith('#')) return { kind: 'issue', slug: undefined, anchor: decodeAddress(href.slice(1)) };
  const page = PAGE.exec(href);
  if (page) return { kind: 'page', name: page[1] ?? page[2] ?? '', anchor: page[3] && decodeAddress(page[3]) };
  const issue = ISSUE.exec(href);
  if (issue) return { kind: 'issue', slug: issue[1]?.toLowerCase(), anchor: issue[2] && decodeAddress(issue[2]) };
  const why =
    'This is not a web address or an issue of this archive. Write the full address, starting https://, or the issue’s file name.';
  return { kind: 'refused', why };
}

/** Every link in the tokens, with its place in the file. Token maps count the file's lines from 0. */
export function linksIn(tokens: readonly Token[], lines: readonly string[]): WrittenLink[] {
  const links: WrittenLink[] = [];
  for (const token of tokens) {
    if (token.type !== 'inline' || !token.children) continue;
    const line = token.map?.[0] ?? 0;
    let at = atLine(line, 0);
    for (const [index, child] of token.children.entries()) {
      if (child.type !== 'link_open') continue;
      let words = '';
      for (let part = index + 1; token.children[part]?.type !== 'link_close'; part++) {
        words += token.children[part]?.content ?? '';
      }
      const href = attributeOf(child, 'href') ?? '';
      const end = token.map?.[1] ?? line + 1;
      const written = saysAddress(words, href) ? words : href.replace(/^mailto:/, '');
      // Markdown writes a space in a name as “%20”.
      const isTyped = lines.slice(at.line - 1, end).some((typed) => typed.includes(written));
      at = findWritten(isTyped ? written : decodeAddress(written), at, end, lines);
      links.push({ href, words, at });
    }
  }
  return links;
}
