import { isProblem } from '../fields/dates.ts';
import { readDateOrMonth } from '../fields/read-day.ts';

interface Titled {
  readonly title: string;
  readonly markdown: string;
}

const HEADING = /^(#{2,6}) +(.+)$/;
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
export const isSameTitle = (one: string, other: string) => letters(one) === letters(other);

/**
 * The heading at the top is the title: the only one of its level, one that says the same as a known title, or one that another heading
 * follows at once.
 * @param known cleaned other names of the text, the most certain first
 */
export function takeTitle(markdown: string, known: readonly string[]): Titled {
  const titles = known.filter(Boolean);
  const [first = '', ...rest] = markdown.split('\n');
  const heading = HEADING.exec(first);
  const others = rest.flatMap((line) => HEADING.exec(line)?.[1]?.length ?? []);
  const [, marks = '', words = ''] = heading ?? [];
  const isTitle =
    heading !== null &&
    ((others.length > 0 ? others.every((level) => level > marks.length) : titles.length === 0) ||
      titles.some((title) => isSameTitle(title, words)) ||
      rest.find((line) => line.trim() !== '')?.startsWith('#'));
  if (!isTitle) return { title: titles[0] ?? '', markdown };
  const body = readDateLine(rest.join('\n').trim());
  return { title: cleanTitle(words), markdown: raiseHeadings(body) };
}

/** A date below the title is no section. */
const readDateLine = (markdown: string) =>
  markdown.replace(/^#+ +(.{4,40})(?=\n|$)/, (line, words: string) =>
    isProblem(readDateOrMonth(words)) ? line : words,
  );

/** The highest headings become those of sections. */
function raiseHeadings(markdown: string): string {
  const top = Math.min(...[...markdown.matchAll(/^(#{2,6}) /gm)].map(([, marks = '']) => marks.length));
  return top === 2 ? markdown : markdown.replace(/^#{3,6} /gm, (marks) => marks.slice(top - 2));
}

/** Without what mail programs put before a subject, and marks of Markdown. */
export const cleanTitle = (written: string) =>
  written
    .replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '')
    .replace(/^Microsoft Word - |\.docx?$|^(?:word )?document\d*$|\*\|[^|]*\|\*/gi, '')
    .replace(/\[([^\][]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
