import { leaveOutMailHeaders, sayHeaders } from './mail-headers.ts';
import { type ReadText, readHtml } from './read-html.ts';
import { takeTitle } from './take-title.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The HTML of a clipboard as an issue's Markdown. @param plain the same as text alone */
export function readClipboard(html: string, plain: string): ReadText {
  const read = readHtml(html, { parse });
  if (!read) return { markdown: plain, notes: ['This is very long, and only its words were pasted.'] };
  const { markdown, left } = leaveOutMailHeaders(read.markdown);
  return { markdown, notes: [...read.notes, ...sayHeaders(left)] };
}

/** The title of a whole newsletter. Undefined for a part of one, which has no sections. */
export function takeTitleOfWhole(markdown: string): ReturnType<typeof takeTitle> | undefined {
  const taken = takeTitle(markdown, []);
  return taken.title !== '' && /^## /m.test(taken.markdown) ? taken : undefined;
}
