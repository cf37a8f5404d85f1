import { PICTURE_ADDRESS } from '../../text/picture-mark.ts';

/** Of a link or a picture, even with spaces in its file’s name; alone in a text; of a section. */
const ADDRESS =
  /\]\((?:<[^<>\n]{0,400}>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?|[^()\n"]{1,200}(?:\([^()\n"]{0,50}\)[^()\n"]{0,50})?\.[a-z\d]{2,4}(?:#[^\s()]{1,50})?)(?=\)|[ \t]+["'][^\n]*\))|https?:\/\/[^\s<>)]+|\{#[^{}\n]*\}/;
const ADDRESSES = new RegExp(`${ADDRESS.source}|${PICTURE_ADDRESS}`, 'gi');

/** `[the report](https://…), PDF` → the same with spaces in place of the address. A picture’s caption stays: `](desk.jpg "A desk")`. */
export function blankAddresses(written: string): string {
  return written.replace(ADDRESSES, (found) =>
    found.startsWith(']') ? `]${' '.repeat(found.length - 1)}` : ' '.repeat(found.length),
  );
}
