import { escapeHtml } from '../issue/markdown.ts';
import type { Direction } from '../issue/model.ts';
import { asHtml } from '../render/templates.ts';

// A part of a mail in another language than the mail's own. Mail programs need every alignment in the tag itself, and MJML writes
// it there before it is known which way a part runs; so the part is marked, and turned round when it has been filled in.

const START = '\ue002';
const END = '\ue003';

/** What stands before and after a part; empty for one in the mail's own language. */
export function markLanguage({ lang, dir }: { readonly lang?: string; readonly dir?: Direction }) {
  if (lang === undefined && dir === undefined) return { open: '', close: '' };
  const attributes = [lang && `lang="${escapeHtml(lang)}"`, dir && `dir="${dir}"`].filter(Boolean).join(' ');
  const [start, end] = dir ? [START, END] : ['', ''];
  return { open: asHtml(`<div ${attributes}>${start}`), close: asHtml(`${end}</div>`) };
}

const LEFT_AND_RIGHT: readonly (readonly [string, string])[] = [
  ['text-align:left', 'text-align:right'],
  ['align="left"', 'align="right"'],
  ['border-left:', 'border-right:'],
  ['padding:0 0 0 22px', 'padding:0 22px 0 0'],
  ['padding:0 0 0 16px', 'padding:0 16px 0 0'],
];

/** Turns round what is marked as running the other way than the mail. */
export function turnParts(html: string): string {
  return html.replace(/\ue002([^\ue003]*)\ue003/g, (_, part: string) =>
    LEFT_AND_RIGHT.reduce((turned, [left, right]) => turned.replaceAll(left, right), part),
  );
}
