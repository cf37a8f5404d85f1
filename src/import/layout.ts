import { all, holds, isBlank, moveContents, rename, TEXTS, textOf, unwrap } from './open-html.ts';
import type { Page } from './page.ts';

// Tables, paragraphs and spaces that are there for their look.

/** One space in place of many, where tags part them too: turndown takes the square of their number. */
export function joinSpaces({ body }: Page): void {
  const walker = body.ownerDocument.createTreeWalker(body, TEXTS);
  let isSpaced = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const join = node.parentElement?.closest('pre') ? keepLine : () => ' ';
    const text = (node.nodeValue ?? '').replace(/\s{2,}/g, join);
    const kept = isSpaced ? text.trimStart() : text;
    if (kept !== node.nodeValue) node.nodeValue = kept;
    if (kept !== '') isSpaced = /\s$/.test(kept);
  }
}

/** In characters: as far as a line of a programme is moved in. */
const FARTHEST = 40;

/** What is set as it is typed keeps its lines and what is before them. */
const keepLine = (spaces: string) => (spaces.length <= FARTHEST ? spaces : spaces.includes('\n') ? '\n' : ' ');

/** Outlook on the web and Gmail have a `div` for each line. */
export function readDivLines({ body }: Page): void {
  for (const one of all(body, 'div'))
    if (!holds(one, 'div, p, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, hr, pre')) rename(one, 'p');
}

/** In cells: nobody reads a wider table. */
const WIDEST = 60;

/** Mails and old pages put everything into tables. One with rows and columns of short texts is a table, any other is opened. */
export function openLayoutTables({ body }: Page): void {
  for (const table of all(body, 'table').toReversed()) {
    // Tables within it have rows of their own.
    const own = (selector: string) => all(table, selector).filter((one) => one.closest('table') === table);
    const rows = own('tr');
    const isTable =
      rows.length > 1 &&
      rows.some((row) => row.children.length > 1) &&
      rows.every((row) => row.children.length <= WIDEST) &&
      !holds(table, 'table, h1, h2, h3, h4, h5, h6') &&
      table.getAttribute('role') !== 'presentation';
    if (isTable) continue;
    for (const cell of own('caption, td, th')) table.parentNode?.insertBefore(rename(cell, 'div'), table);
    table.remove();
  }
}

/** In characters: a line of an address or a list of facts. */
const SHORT = 100;

/** Where a writer parts paragraphs by empty ones, short ones that follow each other are lines. */
export function joinShortLines({ body }: Page): void {
  const paragraphs = all(body, 'p');
  const parted = new Set(paragraphs.filter(isBlank).map((one) => one.parentElement));
  const isShort = (one: Element | null) =>
    one?.matches('p') && parted.has(one.parentElement) && !isBlank(one) && textOf(one).length <= SHORT;
  for (const paragraph of paragraphs) {
    if (!paragraph.isConnected || !isShort(paragraph)) continue;
    for (let next = paragraph.nextElementSibling; next && isShort(next); next = paragraph.nextElementSibling) {
      paragraph.appendChild(body.ownerDocument.createElement('br'));
      moveContents(next, paragraph);
      next.remove();
    }
  }
}

export function leaveOutBlanks({ body }: Page): void {
  for (const one of all(body, 'p, h1, h2, h3, h4, h5, h6, li, b, strong, i, em')) {
    if (!isBlank(one)) continue;
    // A bold space parts words.
    if (/^(?:B|STRONG|I|EM)$/.test(one.tagName)) unwrap(one);
    else one.remove();
  }
}
