import { BULLETS } from '../../text/line-marks.ts';
import type { Passage } from '../engine/passages.ts';
import { mayMatch } from './needs/may-match.ts';

/** Characters. markdown.ts refuses longer paragraphs, and keys and fields are shorter. */
export const LONGEST_READ = 20_000;

/** Replaces what separates words without being one: a line between table cells, a quotation. */
export const PART = '\u2029';
/** The end of a line that ends a sentence too. */
export const LINE = '\u2028';

/** Markdown's characters. Underscores count only beside words, not in them. */
const MARKS = /[*[\]`~\\]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|^[ \t]*(?:>[ \t]?)+|^#{1,6}[ \t]/gmu;
/** `training@example.org`, `www.example.org`, `example.org/a`, `poster.pdf`, `@example`, and the `!` of a picture. */
const ADDRESSES =
  /[\w.+-]{0,64}@[\w.-]{1,200}|\bwww\.[^\s<>)]+|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\/[^\s<>)]*|(?<![\w.-])[\w-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp)\b|!(?=\[)|\[![A-Za-z]{1,20}\]/gi;
/** After a short line, what starts with a capital is no part of its sentence: an address, a verse, a list of contacts. */
const SHORT_LINE = 60;
const NEW_START = /^[ \t]*[\p{Lu}\d“"‘'(–—-]/u;
const ITEM = new RegExp(`^[ \\t]*(?:[-+${BULLETS}]|\\d{1,3}[.)])[ \\t]+`);

const spaces = (found: string) => ' '.repeat(found.length);
const blankAll = (text: string, pattern: RegExp) => (mayMatch(pattern, text) ? text.replace(pattern, spaces) : text);

/** A passage's words, with spaces in place of Markdown's characters and line ends. */
export function blankMarks(words: string): string {
  return blankAll(blankAll(words, ADDRESSES), MARKS)
    .replace(ITEM, spaces)
    .replace(/\|/g, PART)
    .split('\n')
    .reduce((text, line, at, lines) => text + endOf(lines[at - 1] ?? '', line) + line);
}

const endOf = (line: string, next: string): string =>
  [...line].length <= SHORT_LINE && NEW_START.test(next) ? LINE : ' ';

/** The value of a key without YAML's quotes. For a picture in braces, only its description. */
export function blankValue({ words }: Passage, key: string): string {
  if (key === 'image') {
    const alt = /\balt:\s*("[^"]*"|'[^']*'|[^,}]*)/d.exec(words);
    const [start, end] = alt?.indices?.[1] ?? [0, 0];
    return words.includes('{')
      ? spaces(words.slice(0, start)) + words.slice(start, end) + spaces(words.slice(end))
      : '';
  }
  return words.replace(/^(\s*)(["'])(.*)\2(\s*)$/s, '$1 $3 $4').replace(/\n/g, ' ');
}
