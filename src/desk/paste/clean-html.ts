import { isBlank, openHtml, rename, styleOf, unwrap } from './open-html.ts';
import { joinLists } from './word-lists.ts';

// What Word, Outlook and web pages put on a clipboard, down to what an issue can say. What is left out is said.

export interface Cleaned {
  readonly body: HTMLElement;
  readonly notes: readonly string[];
}

/** @returns undefined for what is too long to be an issue */
export function cleanHtml(html: string): Cleaned | undefined {
  const document = openHtml(html);
  if (!document) return undefined;
  const { body } = document;
  const notes: string[] = [];
  for (const step of steps) step(body, (note) => notes.push(note), html);
  return { body, notes };
}

type Say = (note: string) => void;
type Step = (body: HTMLElement, say: Say, html: string) => void;

const all = (body: HTMLElement, selector: string) => [...body.querySelectorAll(selector)];
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function remove(elements: readonly Element[]): number {
  const outermost = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
  for (const one of elements) one.remove();
  return outermost.length;
}

/** In order: what is not text goes first, and what has only a look becomes what it means before the look goes. */
const steps: readonly Step[] = [
  leaveOutMachinery,
  leaveOutComments,
  acceptChanges,
  leaveOutHidden,
  (body, _say, html) => joinLists(body, html),
  readLooks,
  flattenNotes,
  leaveOutPictures,
  straightenLinks,
  openLayoutTables,
  shiftHeadings,
  joinShortLines,
  leaveOutBlanks,
];

function leaveOutMachinery(body: HTMLElement): void {
  remove(
    all(
      body,
      'script, style, template, noscript, iframe, object, embed, svg, math, form, input, button, select, textarea, meta, link, title, base, xml, audio, video, canvas',
    ),
  );
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function leaveOutComments(body: HTMLElement, say: Say): void {
  const comments = all(body, '[data-style*="mso-element:comment" i]').filter(
    (one) => !/mso-element:\s*comment-list/i.test(one.getAttribute('data-style') ?? ''),
  ).length;
  const marks = remove(
    all(body, '[data-style*="mso-element:comment" i], .MsoCommentReference, .msocomanchor, .msocomtxt'),
  );
  const count = comments || marks;
  if (count > 0) say(`${counted(count, 'comment was', 'comments were')} left out.`);
}

function acceptChanges(body: HTMLElement, say: Say): void {
  const deleted = remove(all(body, 'del, .msoDel, .DeletedText'));
  const inserted = all(body, 'ins');
  for (const one of inserted) unwrap(one);
  const parts = [
    ...(deleted > 0 ? [`${counted(deleted, 'deletion was', 'deletions were')} left out`] : []),
    ...(inserted.length > 0 ? [`${counted(inserted.length, 'insertion was', 'insertions were')} kept`] : []),
  ];
  if (parts.length > 0) say(`The text has tracked changes: ${parts.join(', and ')}. Check them.`);
}

function leaveOutHidden(body: HTMLElement, say: Say): void {
  const hidden = all(body, '[hidden], [data-style]').filter(
    (one) =>
      one.hasAttribute('hidden') ||
      styleOf(one, 'display') === 'none' ||
      styleOf(one, 'visibility') === 'hidden' ||
      /^all/.test(styleOf(one, 'mso-hide')),
  );
  const telling = hidden.some((one) => !isBlank(one));
  remove(hidden);
  if (telling) say('Hidden text was left out.');
}

/** Word's titles, and the spans of Google Docs and Word for the web, say only how they look. */
function readLooks(body: HTMLElement): void {
  for (const one of all(body, 'p.MsoTitle, [role="heading"]')) {
    const level = Number(one.getAttribute('aria-level') ?? 1);
    if (!/^H[1-6]$/.test(one.tagName)) rename(one, `h${Math.min(6, Math.max(1, level))}`);
  }
  for (const one of all(body, 'b, strong')) if (/^(?:normal|400)$/.test(styleOf(one, 'font-weight'))) unwrap(one);
  for (const one of all(body, 'span, font')) {
    const isStrong = /^(?:bold|[6-9]00)$/.test(styleOf(one, 'font-weight')) && !one.closest('h1, h2, h3, h4, h5, h6');
    if (styleOf(one, 'font-style') === 'italic') rename(one, 'em');
    else if (isStrong) rename(one, 'strong');
    else unwrap(one);
  }
  for (const one of all(body, 'o\\:p, u, big, small, center')) unwrap(one);
  for (const one of all(body, 'sup')) if (/^(?:st|nd|rd|th)$/i.test(one.textContent ?? '')) unwrap(one);
}

function flattenNotes(body: HTMLElement, say: Say): void {
  const marks = all(body, 'a[href^="#_ftnref"], a[href^="#_ednref"]');
  for (const one of all(body, 'a[href^="#_ftn"], a[href^="#_edn"]')) unwrap(one);
  for (const one of all(body, '[data-style*="footnote-list" i] > hr, [data-style*="endnote-list" i] > hr'))
    one.remove();
  if (marks.length > 0)
    say(
      `${counted(marks.length, 'footnote is', 'footnotes are')} at the end of the text. Move what readers need into the text.`,
    );
}

/** No clipboard holds pictures from Word: it has the places where they are on that machine. */
function leaveOutPictures(body: HTMLElement, say: Say): void {
  const pictures = all(body, 'img').filter(
    (one) => one.getAttribute('width') !== '1' && one.getAttribute('height') !== '1',
  );
  const words = pictures.flatMap((one) => one.getAttribute('alt')?.trim() || []).map((alt) => `“${alt.slice(0, 80)}”`);
  remove(all(body, 'img, picture, v\\:shape, v\\:imagedata, figure > source'));
  if (pictures.length === 0) return;
  const named = words.length > 0 ? ` (${new Intl.ListFormat('en-GB').format(words)})` : '';
  say(
    `${counted(pictures.length, 'picture was', 'pictures were')} left out${named}. Add a Figure block where a picture goes, and upload its file to content/images.`,
  );
}

function straightenLinks(body: HTMLElement, say: Say): void {
  const isWeb = /^(?:https?:|mailto:|tel:)/i;
  const local = all(body, 'a').filter((one) => /^file:/i.test(one.getAttribute('href') ?? ''));
  for (const one of all(body, 'a')) {
    const href = (one.getAttribute('href') ?? '').trim();
    const isDead = isBlank(one) || !isWeb.test(href);
    if (isDead) unwrap(one);
    else if (bare(href) === bare(one.textContent ?? '')) one.replaceWith(bare(one.textContent ?? '', href));
  }
  if (local.length > 0)
    say(`${counted(local.length, 'link goes', 'links go')} to a file on a computer, and only the words were kept.`);
}

/** An address as the text shows it: one that is its own words needs no brackets. */
function bare(written: string, href?: string): string {
  const text = written.replace(/\u00a0/g, ' ').trim();
  if (href !== undefined) return /^https?:/i.test(href) ? href : text;
  return text
    .replace(/^mailto:/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** Mails and old pages put everything into tables. One with rows and columns of short texts is a table, any other is opened. */
function openLayoutTables(body: HTMLElement): void {
  for (const table of all(body, 'table').reverse()) {
    const rows = [...table.querySelectorAll('tr')];
    const isTable =
      rows.length > 1 &&
      rows.some((row) => row.children.length > 1) &&
      !table.querySelector('table, h1, h2, h3, h4, h5, h6') &&
      table.getAttribute('role') !== 'presentation';
    if (isTable) continue;
    const cells = [...table.querySelectorAll('td, th')].map((cell) => rename(cell, 'div'));
    table.replaceWith(...cells);
  }
}

/** The heading that is highest becomes one of a section. */
function shiftHeadings(body: HTMLElement): void {
  const headings = all(body, 'h1, h2, h3, h4, h5, h6').filter((one) => !isBlank(one));
  const highest = Math.min(...headings.map((one) => Number(one.tagName.slice(1))));
  for (const one of headings) {
    const level = Number(one.tagName.slice(1)) - highest + 2;
    for (const strong of one.querySelectorAll('b, strong')) unwrap(strong);
    rename(one, `h${Math.min(6, level)}`);
  }
}

/** In characters: a line of an address or a list of facts. */
const SHORT = 100;

/** Where a writer parts paragraphs by empty ones, short ones that follow each other are lines. */
function joinShortLines(body: HTMLElement): void {
  const paragraphs = all(body, 'p');
  if (!paragraphs.some(isBlank)) return;
  const isShort = (one: Element | null) =>
    one?.matches('p') && !isBlank(one) && (one.textContent ?? '').length <= SHORT;
  for (const paragraph of paragraphs) {
    if (!paragraph.isConnected || !isShort(paragraph)) continue;
    for (let next = paragraph.nextElementSibling; next && isShort(next); next = paragraph.nextElementSibling) {
      paragraph.append(body.ownerDocument.createElement('br'), ...next.childNodes);
      next.remove();
    }
  }
}

function leaveOutBlanks(body: HTMLElement): void {
  for (const one of all(body, 'p, h1, h2, h3, h4, h5, h6, li, b, strong, i, em')) {
    if (!isBlank(one)) continue;
    // A bold space parts words.
    if (/^(?:B|STRONG|I|EM)$/.test(one.tagName)) unwrap(one);
    else one.remove();
  }
}
