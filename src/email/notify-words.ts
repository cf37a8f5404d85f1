import { linkWords } from '../fields/addresses.ts';
import type { Words } from '../i18n/language.ts';
import { saysAddress } from '../text/bare-links.ts';
import { writeAddress } from './written-address.ts';

// GOV.UK Notify's Markdown is its own: a sign at the start of a line needs no space after it (“1.5 million” starts a list, “#1” a
// heading), a backslash takes the meaning from most signs, and an entity is read before Markdown is.

export function writeWords(text: string): string {
  // A heading loses the “#” at its end.
  return escapeStart(escapeSigns(completeSites(text))).replace(/#$/, '#&nbsp;');
}

/** Notify makes a link of a whole address only. */
const completeSites = (text: string) =>
  linkWords(text)
    .map(({ words, href }) => (href?.startsWith('https:') ? href : words))
    .join('');

/** Signs that mean something within a line: an entity, a backslash, a link, a field of Notify’s (`((name))`). */
export function escapeSigns(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/&(?=#\d+;|#[xX][0-9a-fA-F]+;|[^\t\n\f <&#;]{1,32};)/g, '&amp;')
    .replace(/[[\]]/g, '\\$&')
    .replace(/\((?=\()/g, '(\\')
    .replace(/\)(?=\))/g, ')\\');
}

/** Signs that would make a line a heading, a list, a quote, code or a rule. Where a backslash does not help, a space comes before. */
export function escapeStart(line: string): string {
  return line
    .trim()
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^(?=[#*+\-_~`])/, '\\')
    .replace(/^(?=[\^•=])/, '&nbsp;');
}

/** `[words](address)`; the address alone where it is its own words. Notify finds the end of an address by its bracket. */
export function writeLink(label: string, href: string, words?: Words): string {
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  if (/^(?:mailto|tel):/.test(href)) {
    const written = escapeSigns(writeAddress(href, words));
    return saysAddress(label, href) ? written : `${escapeSigns(label)} (${written})`;
  }
  if (saysAddress(label, href)) return address;
  // A link’s words may not have brackets in them. Notify takes no closing bracket for a part of an address.
  return /[[\]]/.test(label) ? `${escapeSigns(label)} (${address})` : `[${escapeSigns(label)}](${address})`;
}
