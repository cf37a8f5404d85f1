import type { TextBox } from './text-box.ts';

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** In characters: as many as tell a paragraph from others, and fewer than a line has that is broken elsewhere. */
const ENOUGH = 40;
/** Fewer are in other paragraphs too. */
const LEAST = 12;

/** The start of the words in the line where the cursor is, without the name of a field or an address. */
export function wordsAtCursor({ text, selection: [at] }: Pick<TextBox, 'text' | 'selection'>): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';
  const words = line.replace(/^[a-z][a-z -]{1,20}: /, '').replace(/\]\([^)]*\)/g, ' ');
  return lettersOf(words).slice(0, ENOUGH);
}

/** Scrolls a page to words that are out of view. */
export function showWords({ contentDocument: page }: HTMLIFrameElement, words: string): void {
  if (!page || words.length < LEAST) return;
  const parts = [...page.querySelectorAll('h1, h2, h3, h4, p, li, td, dd, figcaption')];
  const found = parts.find((one) => lettersOf(one.textContent ?? '').includes(words));
  if (!found) return;
  const { top, bottom } = found.getBoundingClientRect();
  if (top < 0 || bottom > page.documentElement.clientHeight)
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
}
