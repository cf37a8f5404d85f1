import { all, styleOf, unwrap, wordsOf } from './open-html.ts';
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
  'script, style, template, noscript, iframe, object, embed, svg, math, form, input, button, select, textarea, meta, link, title, base, xml, audio, video, canvas';
/** `NodeFilter.SHOW_COMMENT` */
const COMMENTS = 128;

export function leaveOutMachinery({ body, say }: Page): void {
  const drawings = all(body, 'svg, math').map(wordsOf).filter(Boolean);
  const shown = all(body, 'button').map(wordsOf).filter(Boolean);
  const menus = all(body, 'nav a').map(wordsOf).filter(Boolean);
  remove(body, `${MACHINERY}, nav`);
  if (menus.length > 0) say(`The site’s menu was left out: ${listed(menus)}.`);
  if (remove(body, '[class*="MsoToc"]') > 0) say('The list of contents was left out. The page makes its own.');
  const walker = body.ownerDocument.createTreeWalker(body, COMMENTS);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  if (drawings.length + shown.length > 0)
    say(`Drawings, formulas and buttons were left out: ${listed([...drawings, ...shown])}.`);
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
  for (const one of all(body, '[hidden], [data-style]')) {
    if (!one.isConnected || !isHidden(one)) continue;
    const words = wordsOf(one);
    if (words !== '') hidden.push(words);
    one.remove();
  }
  if (hidden.length > 0) say(`Hidden text was left out: ${listed(hidden)}.`);
}

function isHidden(element: Element): boolean {
  const is = (property: string, value: RegExp) => value.test(styleOf(element, property));
  return (
    element.hasAttribute('hidden') ||
    is('display', /^none/) ||
    is('visibility', /^hidden/) ||
    is('mso-hide', /^all/) ||
    is('max-height', /^0(?:px)?$/) ||
    (is('font-size', /^[01](?:px|pt)?$/) && is('line-height', /^[01](?:px|pt)?$/))
  );
}
