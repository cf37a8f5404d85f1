import { all, holds, isBlank, rename, replaceByWords, styleOf, textOf, unwrap, wordsOf } from './open-html.ts';
import type { Page } from './page.ts';
import { counted } from './words.ts';

// What a text looks like becomes what it means.

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const levelOf = (heading: Element) => Number(heading.tagName.slice(1));

/** Word's titles, and the spans of Google Docs and Word for the web, say only how they look. */
export function readLooks({ body }: Page): void {
  const titles = all(body, 'p.MsoTitle, p.title');
  // They are above every heading.
  if (titles.length > 0) for (const one of all(body, HEADINGS)) rename(one, `h${Math.min(6, levelOf(one) + 1)}`);
  for (const one of [...titles, ...all(body, '[role="heading"]')]) {
    const level = Number(one.getAttribute('aria-level') ?? 1);
    if (!/^H[1-6]$/.test(one.tagName)) rename(one, `h${Math.min(6, Math.max(1, level))}`);
  }
  for (const one of all(body, 'b, strong')) if (/^(?:normal|400)$/.test(styleOf(one, 'font-weight'))) unwrap(one);
  for (const one of all(body, 'span, font')) {
    const isStrong = /^(?:bold|[6-9]00)$/.test(styleOf(one, 'font-weight')) && !one.closest(HEADINGS);
    if (/line-through/.test(styleOf(one, 'text-decoration'))) rename(one, 's');
    else if (styleOf(one, 'font-style') === 'italic') rename(one, 'em');
    else if (isStrong) rename(one, 'strong');
    else unwrap(one);
  }
  for (const one of all(body, 'o\\:p, u, big, small, center')) unwrap(one);
  for (const one of all(body, 'sup')) {
    const raised = textOf(one).trim();
    if (/^(?:st|nd|rd|th)$/i.test(raised)) unwrap(one);
    // A number that is set higher would be read as part of what it follows.
    else if (/^\d{1,3}$/.test(raised))
      replaceByWords(
        one,
        raised.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? ''),
      );
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Word's and LibreOffice's, and those that mammoth makes of a .docx. */
const NOTES =
  'a[href^="#_ftnref"], a[href^="#_ednref"], a[href^="#footnote-ref"], a[href^="#endnote-ref"], a.sdfootnotesym, a.sdendnotesym';
const MARKS =
  'a[href^="#_ftn"], a[href^="#_edn"], a[href^="#footnote-"], a[href^="#endnote-"], a.sdfootnoteanc, a.sdendnoteanc';

export function flattenNotes({ body, say }: Page): void {
  const notes = all(body, NOTES);
  for (const one of all(body, `${MARKS}, ${NOTES}`)) {
    const mark = wordsOf(one);
    if (mark === '↑') one.remove();
    else if (/^\w{1,4}$/.test(mark)) replaceByWords(one, one.matches(NOTES) ? `[${mark}] ` : `[${mark}]`);
    else unwrap(one);
  }
  for (const one of all(body, '[data-style*="footnote-list" i] > hr, [data-style*="endnote-list" i] > hr'))
    one.remove();
  if (notes.length > 0)
    say(
      `${counted(notes.length, 'footnote is', 'footnotes are')} at the end of the text. Move what readers need into the text.`,
    );
}

/** In characters. A longer line that is bold is a sentence that matters. */
const LONGEST_HEADING = 80;

/** What is below it is a signature. */
const CLOSING =
  /^(?:(?:[\p{L} ]{1,20} )?(?:regards|wishes|thanks|thank you|sincerely|faithfully)|cofion(?: \p{L}+)?|diolch(?: yn fawr| o galon)?|yn (?:gywir|ddiffuant))[,.!]?$/iu;

const isBelowClosing = (one: Element) => {
  let above = one.previousElementSibling;
  while (above && isBlank(above)) above = above.previousElementSibling;
  return above !== null && CLOSING.test(wordsOf(above));
};

/** What follows a line, or the box that has nothing else: newsletters lay out with tables. */
function below(one: Element): Element | null {
  const box = one.parentElement;
  return one.nextElementSibling ?? (box?.children.length === 1 && box.tagName !== 'BODY' ? below(box) : null);
}

/** In a text without headings, but perhaps a title, a bold line above others is one. */
export function readBoldHeadings({ body }: Page): void {
  const [title, ...headings] = all(body, HEADINGS).filter((one) => !isBlank(one));
  if (headings.length > 0 || (title && title.tagName !== 'H1')) return;
  for (const one of all(body, 'p, div')) {
    const words = wordsOf(one);
    const isHeading =
      words !== '' &&
      words.length <= LONGEST_HEADING &&
      !/[.,;!?]$/.test(words) &&
      !holds(one, 'br, a, img, p, div, ul, ol, table') &&
      !one.closest('li, td, th, blockquote') &&
      all(one, 'b, strong').map(wordsOf).join(' ').replace(/\s/g, '') === words.replace(/\s/g, '') &&
      below(one) !== null &&
      !isBelowClosing(one);
    if (isHeading) rename(one, 'h2');
  }
}

/** The heading that is highest becomes one of a section. */
export function shiftHeadings({ body }: Page): void {
  const headings = all(body, HEADINGS).filter((one) => !isBlank(one));
  const highest = Math.min(...headings.map(levelOf));
  for (const one of headings) {
    const level = levelOf(one) - highest + 2;
    for (const strong of all(one, 'b, strong')) unwrap(strong);
    const renamed = rename(one, `h${Math.min(6, level)}`);
    if (holds(renamed, 'a, img')) repeatBelow(renamed);
  }
}

/** Neither a list of contents nor the mail has links and pictures of headings. */
function repeatBelow(heading: Element): void {
  const below = heading.ownerDocument.createElement('p');
  for (const one of all(heading, 'a, img')) {
    if (below.firstChild) below.appendChild(below.ownerDocument.createTextNode(' '));
    below.appendChild(one.cloneNode(true));
    if (one.tagName === 'A') unwrap(one);
    else one.remove();
  }
  heading.parentNode?.insertBefore(below, heading.nextSibling);
}
