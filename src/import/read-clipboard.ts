import { type ReadText, readHtml } from './read-html.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The HTML of a clipboard as an issue's Markdown. @param plain the same as text alone */
export const readClipboard = (html: string, plain: string): ReadText =>
  readHtml(html, { parse }) ?? { markdown: plain, notes: ['This is very long, and only its words were pasted.'] };
