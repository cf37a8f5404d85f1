import { z } from 'zod';
import { readAddress, withoutSpaces } from '../fields/addresses.ts';
import { readBooking } from '../fields/booking.ts';
import { isProblem, type Reading } from '../fields/dates.ts';
import { FILE_ENDINGS } from '../fields/file-kinds.ts';
import { readTarget } from '../fields/links.ts';
import { usedAs } from '../fields/schema.ts';
import { readSessions } from '../fields/session.ts';
import { day, oneOf, reading } from '../fields/values.ts';
import { typeset } from '../text/markdown.ts';
import { spacedName } from '../text/spaced-names.ts';

export {
  address,
  anchor,
  dateOrMonth,
  day,
  label,
  note,
  phone,
  pictureName,
  sentences,
  text,
} from '../fields/values.ts';

/** A field that takes several lines, one value a line. */
export const lines = <T extends z.ZodType>(one: T) => z.array(one);

/** `one, two, three` */
export const commaList = (example: string) => reading('list', example, readList, { use: 'words' });

function readList(written: string): Reading<string[]> {
  const parts = written.split(/[,;]/).map((part) => typeset(part.trim()));
  return parts.includes('')
    ? { problem: 'There is a comma or semicolon with nothing beside it. Delete it, or add what is missing.' }
    : { value: parts };
}

export const lastDay = (example: string) => usedAs('hidden', day(example));

/** The sittings of one line: of “5 and 7 December 2017” there are two. */
export const sessions = (example: string) =>
  reading('event-date', example, readSessions, { form: 'DD/MM/YYYY, 9am to 1pm' });

/** A link as in Markdown, and what follows it: `[Full report](https://…), PDF, 1.2 MB`. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** Type, size, audience: anything after the link. Empty when nothing does. */
  readonly details: string;
}

/** The address may have one pair of brackets in it, as Wikipedia’s have, and a space may be before it. */
const LINK = /^\[([^\]]+)\]\s*\(\s*((?:[^()\s]|\([^()\s]*\))+)\s*\)(?:\s*[,;:–—-]?\s*(.*))?$/;

/** The same to a file of content/files, whose name may have spaces and brackets. */
const FILE_LINK = new RegExp(
  String.raw`^\[([^\]]+)\]\s*\(\s*<?(${spacedName(FILE_ENDINGS)})>?\s*\)(?:\s*[,;:–—-]?\s*(.*))?$`,
  'i',
);

export const link = (example: string) => reading('link', example, readLink, { use: 'words', form: '[](https://)' });

function readLink(written: string): Reading<Link> {
  const file = FILE_LINK.exec(written);
  const isFile = file?.[2] !== undefined && readTarget(file[2]).kind === 'file';
  const [, label = '', href = '', details = ''] = (isFile ? file : LINK.exec(written)) ?? [];
  if (href === '') return { problem: whyNoLink(written) };
  if (/\[[^\]]+\]\([^)]*\)/.test(details)) {
    const both = 'Move the second into the text, or list both in a “::: resources” block.';
    return { problem: `This field takes one link. ${both}` };
  }
  // A page of this archive is addressed by its file or anchor: the checks of links look whether it exists.
  if (readTarget(href).kind === 'file' || /^(#|\.{0,2}\/|\d{4}-\d{2})/.test(href))
    return { value: { label: label.trim(), href, details } };
  const address = readAddress(href);
  return isProblem(address) ? address : { value: { label: label.trim(), href: address.value, details } };
}

/** `[Read the policy](https://www.example.org/escalation policy v3.pdf)` */
const SPACED_LINK = /^(\[[^\]]+\]\s*\()\s*(https:\/\/[^()]*\S)\s*\)/;

function whyNoLink(written: string): string {
  if (/^https:\/\/[^\s()]+$/.test(written))
    return `This link has no words. Write them between the square brackets: [](${written})`;
  const [, words = '', address] = SPACED_LINK.exec(written) ?? [];
  if (address) return `This address has spaces. Write ${words}${withoutSpaces(address)})`;
  return 'This is not a link. Write its words in square brackets, then its address in round brackets: [](https://)';
}

export const booking = (example: string) => reading('address', example, readBooking);

export const choice = <const V extends readonly [string, ...string[]]>(...values: V) =>
  usedAs('value', oneOf(...values));
