import { languageAttributes } from '../i18n/filters.ts';
import type { Spoken } from '../model/part-language.ts';
import { asHtml } from '../render/templates.ts';

// A part of a mail in another language than the mail's own. Mail programs need every alignment in the tag itself, and MJML writes
// it there before it is known which way a part runs; so the part is marked, and turned round when it has been filled in.

const START = '\ue002';
const END = '\ue003';

export function openPart({ lang, dir }: Spoken): string {
  if (lang === undefined && dir === undefined) return '';
  return asHtml(`<div${languageAttributes({ lang, dir })}>${dir ? START : ''}`);
}

export function closePart({ lang, dir }: Spoken): string {
  if (lang === undefined && dir === undefined) return '';
  return asHtml(`${dir ? END : ''}</div>`);
}

const LEFT_AND_RIGHT: readonly (readonly [string, string])[] = [
  // MJML says the direction in every cell, where it would overrule that of the part.
  ['direction:ltr', 'direction:rtl'],
  ['text-align:left', 'text-align:right'],
  ['align="left"', 'align="right"'],
  ['border-left:', 'border-right:'],
  ['padding:0 0 0 22px', 'padding:0 22px 0 0'],
  ['padding:0 0 0 16px', 'padding:0 16px 0 0'],
  ['padding:4px 12px 2px 0', 'padding:4px 0 2px 12px'],
  ['padding:6px 12px 6px 0', 'padding:6px 0 6px 12px'],
];

export function turnParts(html: string): string {
  return html.replace(/\ue002([^\ue003]*)\ue003/g, (_, part: string) => turnAll(part));
}

function turnAll(html: string): string {
  return LEFT_AND_RIGHT.reduce((turned, [left, right]) => turned.replaceAll(left, right), html);
}
