import { PART } from './blank-marks.ts';

/** Characters. A quotation mark that is not closed within this length is an apostrophe or a mistake. */
const LONGEST = 600;

/** Each opening mark and what closes it. Editors type straight quotes too. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'’" };
const ANY = /[“"‘']/g;
const LETTER = /[\p{L}\p{N}]/u;

/** Blanks everything between quotation marks: somebody else's words, or a word that the text discusses. */
export function blankQuoted(text: string): string {
  let blanked = '';
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ANY)) {
    if (index < from || isLetter(text[index - 1]) || /\s|^$/.test(text.charAt(index + 1))) continue;
    const end = closingOf(text, index, CLOSING[mark] ?? mark);
    if (end < 0) continue;
    blanked += text.slice(from, index) + PART.repeat(end + 1 - index);
    from = end + 1;
  }
  return from === 0 ? text : blanked + text.slice(from);
}

/** Where a quotation ends. An apostrophe within a word, as in `child’s`, does not end it. */
function closingOf(text: string, start: number, closing: string): number {
  const last = Math.min(text.length, start + LONGEST);
  for (let at = start + 1; at < last; at++) {
    if (closing.includes(text.charAt(at)) && !isLetter(text[at + 1]) && !/\s/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

const isLetter = (sign: string | undefined) => sign !== undefined && LETTER.test(sign);
