import { all, childrenOf, styleOf, textOf, unwrap, wordsOf } from './open-html.ts';
import type { Page } from './page.ts';
import { counted, listed } from './words.ts';

// What is no text of an issue: what runs, what colleagues said about the text, what was deleted, what nobody sees.

/** @returns how many there were, without those within another one */
function remove(body: HTMLElement, selector: string): number {
  const found = all(body, selector);
  const outermost = found.filter((one) => !one.parentElement?.closest(selector));
  for (const one of outermost) one.remove();
  return outermost.length;
}

const MACHINERY =
  'script, style, template, noscript, iframe, object, embed, svg, math, input, button, select, textarea, meta, link, title, base, xml, audio, video, canvas';
/** `NodeFilter.SHOW_COMMENT` */
const COMMENTS = 128;

export function leaveOutMachinery({ body, say }: Page): void {
  const drawings = all(body, 'svg, math').map(wordsOf).filter(Boolean);
  const shown = all(body, 'button, option').map(wordsOf).filter(Boolean);
  const played = all(body, 'iframe, embed, object, video, audio, source')
    .map((one) => one.getAttribute('src') ?? one.getAttribute('data') ?? '')
    .filter((src) => /^https?:/i.test(src));
  const areas = all(body, 'area').map((one) =>
    `${one.getAttribute('alt') ?? ''} ${one.getAttribute('href') ?? ''}`.trim(),
  );
  // Some systems have a whole page in one.
  for (const one of all(body, 'form')) unwrap(one);
  const menus = all(body, 'nav a').map(wordsOf).filter(Boolean);
  remove(body, `${MACHINERY}, nav`);
  if (menus.length > 0) say(`The site’s menu was left out: ${listed(menus)}.`);
  if (remove(body, '[class*="MsoToc"]') > 0) say('The list of contents was left out. The page makes its own.');
  const walker = body.ownerDocument.createTreeWalker(body, COMMENTS);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  if (drawings.length + shown.length > 0)
    say(`Drawings, formulas, buttons and choices were left out: ${listed([...drawings, ...shown])}.`);
  if (played.length > 0)
    say(
      `Films and other parts of the page were left out: ${[...new Set(played)].join(' ')} Link to what readers need.`,
    );
  if (areas.length > 0)
    say(`Links in a picture were left out: ${listed(areas)}. Write what readers need below the picture.`);
  leaveOutMargins(body, say);
}

/** In pages of Google Docs, what is at the top and foot of each page of the document is in a part of its own. */
function leaveOutMargins(body: HTMLElement, say: Page['say']): void {
  if (!body.classList.contains('doc-content')) return;
  const parts = childrenOf(body);
  const margins = [parts[0], parts.at(-1)].filter(
    (one) => one?.tagName === 'DIV' && !one.querySelector('table, a[href^="#ftnt"], a[href^="#cmnt"]'),
  );
  const words = margins.flatMap((one) => (one && wordsOf(one)) || []);
  for (const one of margins) one?.remove();
  if (words.length > 0)
    say(`The top and foot of each page were left out: ${listed(words)}. Move what readers need into the text.`);
}

export function leaveOutComments({ body, say }: Page): void {
  const selector = '[data-style*="mso-element:comment" i]';
  const comments = all(body, selector).filter(
    (one) => !/mso-element:\s*comment-list/i.test(one.getAttribute('data-style') ?? ''),
  ).length;
  const marks = remove(body, `${selector}, .MsoCommentReference, .msocomanchor, .msocomtxt`);
  // Those of Google Docs are below the text.
  const notes = all(body, 'a[href^="#cmnt_ref"]');
  for (const one of notes) (one.closest('div') ?? one).remove();
  remove(body, 'a[href^="#cmnt"]');
  sayComments((comments || marks) + notes.length, say);
}

export function sayComments(count: number, say: Page['say']): void {
  if (count > 0) say(`${counted(count, 'comment was', 'comments were')} left out.`);
}

export function acceptChanges({ body, say }: Page): void {
  const deleted = remove(body, 'del, .msoDel, .DeletedText');
  const inserted = all(body, 'ins');
  for (const one of inserted) unwrap(one);
  sayChanges(deleted, inserted.length, say);
}

export function sayChanges(deleted: number, inserted: number, say: Page['say']): void {
  const parts = [
    ...(deleted > 0 ? [`${counted(deleted, 'deletion was', 'deletions were')} left out`] : []),
    ...(inserted > 0 ? [`${counted(inserted, 'insertion was', 'insertions were')} kept`] : []),
  ];
  if (parts.length > 0) say(`The text has tracked changes: ${parts.join(', and ')}. Check them.`);
}

export function leaveOutHidden({ body, say, hidden }: Page): void {
  const left: string[] = [];
  for (const one of all(body, '[hidden], [data-style]')) {
    if (!one.isConnected || !isHidden(one)) continue;
    const words = wordsOf(one);
    if (words !== '') left.push(words);
    if (words !== '' && isAtStart(one, body)) hidden.push(words);
    one.remove();
  }
  if (left.length > 0) say(`Hidden text was left out: ${listed(left)}.`);
}

/** In characters: a link to the page on the web may be before it. */
const MOST_BEFORE = 100;

function isAtStart(element: Element, body: HTMLElement): boolean {
  let before = 0;
  for (let one: Element | null = element; one && one !== body; one = one.parentElement)
    for (let other = one.previousElementSibling; other && before <= MOST_BEFORE; other = other.previousElementSibling)
      before += textOf(other).trim().length;
  return before <= MOST_BEFORE;
}

function isHidden(element: Element): boolean {
  const is = (property: string, value: RegExp) => value.test(styleOf(element, property));
  return (
    element.hasAttribute('hidden') ||
    is('display', /^none/) ||
    is('visibility', /^hidden/) ||
    (is('opacity', /^0(?:\.0+)?$/) && !element.querySelector('img')) ||
    is('mso-hide', /^all/) ||
    is('max-height', /^0(?:px)?$/) ||
    (is('font-size', /^[01](?:px|pt)?$/) && is('line-height', /^[01](?:px|pt)?$/))
  );
}
