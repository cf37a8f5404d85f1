import { partCodes } from '../mailers/codes.ts';

// What would be a mailer's code is made harmless in the content. Readers see the same: the code's first sign becomes an entity in
// HTML and its percent form in an address; in plain text a joiner without width follows it.

/** Styles and comments are the layout's: no content is ever in them, and entities mean nothing there. */
const LAYOUT = /(<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->)/;

export function disarmHtml(html: string, codes: readonly string[]): string {
  return html
    .split(LAYOUT)
    .map((part, index) => (index % 2 === 1 ? part : partCodes(part, codes, (sign) => `&#${sign.codePointAt(0)};`)))
    .join('');
}

const ADDRESS = /((?:https:\/\/|mailto:)[^\s<>"]+)/;
const WORD_JOINER = '\u2060';

export function disarmText(text: string, codes: readonly string[]): string {
  if (codes.length === 0) return text;
  return text
    .split(ADDRESS)
    .map((part, index) =>
      partCodes(part, codes, (sign) => (index % 2 === 1 ? percentForm(sign) : `${sign}${WORD_JOINER}`)),
    )
    .join('');
}

/** `encodeURIComponent` leaves some signs as they are, brackets among them. */
function percentForm(sign: string): string {
  return `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
