import { z } from 'zod';
import { usedAs } from '../fields/schema.ts';
import { readSession } from '../fields/session.ts';
import { day, dropImageFolder, readAddress, reading } from '../fields/values.ts';
import { typeset } from '../text/markdown.ts';
import { shown } from '../text/shown.ts';

export { address, anchor, dateOrMonth, day, label, note, phone, sentences, text } from '../fields/values.ts';

/** A field that may stand on several lines, one value a line. */
export const lines = <T extends z.ZodType>(one: T) => z.array(one);

/** `one, two, three` */
export const commaList = (example: string) =>
  usedAs(
    'words',
    reading('list', example, (written) => {
      const parts = written.split(',').map((part) => typeset(part.trim()));
      return parts.includes('')
        ? { problem: `There is a comma with nothing beside it. Delete it, or add what is missing.` }
        : { value: parts };
    }),
  );

/** The last day of something that readers are not told. */
export const lastDay = (example: string) => usedAs('hidden', day(example));

export const session = (example: string) => reading('event-date', example, readSession, 'DD/MM/YYYY, 9am to 1pm');

/** A link as in Markdown, and what follows it: `[Full report](https://…), PDF, 1.2 MB`. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** Type, size, audience: whatever follows the link. Empty when nothing does. */
  readonly details: string;
}

/** The address may have one pair of brackets in it, as Wikipedia’s have. */
const LINK = /^\[([^\]]+)\]\(\s*((?:[^()\s]|\([^()\s]*\))+)\s*\)(?:\s*[,;:–—-]?\s*(.*))?$/;

export const link = (example: string) =>
  usedAs(
    'words',
    reading<Link>('link', example, (written) => {
      const parts = LINK.exec(written);
      if (!parts && /^https:\/\/[^\s()]+$/.test(written))
        return {
          problem: `This link has no words. Write them between the square brackets: [](${written})`,
        };
      if (!parts)
        return {
          problem: `This is not a link. Write its words in square brackets, then its address in round brackets: [](https://)`,
        };
      const [, label = '', href = '', details = ''] = parts;
      if (/\[[^\]]+\]\([^)]*\)/.test(details))
        return {
          problem: `This field takes one link. Move the second into the text, or list both in a “::: resources” block.`,
        };
      // A page of this archive is addressed by its file or anchor: links.ts looks whether it exists.
      if (/^(#|\.{0,2}\/|\d{4}-\d{2})/.test(href)) return { value: { label: label.trim(), href, details } };
      const address = readAddress(href);
      return 'problem' in address ? address : { value: { label: label.trim(), href: address.value, details } };
    }),
    '[](https://)',
  );

export const oneOf = <const V extends readonly [string, ...string[]]>(...values: V) =>
  usedAs('value', z.enum(values).meta({ examples: [values[0]] }));

const PICTURE = /^[A-Za-z0-9][A-Za-z0-9._-]*\.(jpe?g|png|webp|avif|gif)$/i;

/** Letters, digits and hyphens: other signs mean something in an address. */
function explainName(written: string, name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+(?=\.)/g, '');
  if (!/[\\/]/.test(name) && PICTURE.test(plain))
    return `“${shown(written)}” has characters that an address cannot have. Rename the picture in content/images, and write its new name: ${plain}`;
  return `“${shown(written)}” is not the name of a picture. Put the picture in content/images and write its file name here.`;
}

/** A picture's file in `content/images`. */
export const imageFile = (example: string) =>
  usedAs(
    'hidden',
    reading('image-file', example, (written) => {
      const name = dropImageFolder(written);
      return PICTURE.test(name) ? { value: name } : { problem: explainName(written, name) };
    }),
  );
