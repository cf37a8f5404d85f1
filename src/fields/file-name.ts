import { decodeAddress } from '../text/decode-address.ts';
import { slugOf } from '../text/slug.ts';
import { endingOf, FILE_ENDINGS, isKnownEnding } from './file-kinds.ts';

/** A link to a file of content/files: `flyer.pdf`, `files/flyer.pdf`, `../files/My%20flyer%20(2).pdf#page=4`. */
export interface FileTarget {
  /** As it was typed, decoded, without the folder `files`. Any other folder is still before it. */
  readonly name: string;
  readonly anchor: string | undefined;
}

const FOLDER = /^(?:\.{0,2}[\\/])*(?:content[\\/])?(?:(files)[\\/])?/i;
const BARE = new RegExp(String.raw`\.(?:${FILE_ENDINGS})$`, 'i');
/** A scheme, another host, a mailbox, a question: what is no file’s name. */
const ELSEWHERE = /^[a-z][a-z0-9+.-]*:|^[\\/]{2}|[@?<>"|]|^www\./i;

/** @returns undefined for an address that is no file’s name */
export function readFileName(href: string): FileTarget | undefined {
  const [, path = '', anchor] = /^([^#]+)(?:#(.*))?$/.exec(decodeAddress(href).replace(/\s+/g, ' ').trim()) ?? [];
  const isInFolder = FOLDER.exec(path)?.[1] !== undefined;
  const name = path.replace(FOLDER, '');
  if (!/[^\\/]\.[^\\/.]+$/.test(name)) return undefined;
  if (ELSEWHERE.test(path) || startsWithHost(path) || endingOf(name) === 'md') return undefined;
  const isFile = isInFolder || (BARE.test(name) && isKnownEnding(endingOf(name)));
  return isFile ? { name, anchor } : undefined;
}

/** `example.org/flyer.pdf`; but not `../flyer.pdf` or `flyer.pdf` */
function startsWithHost(path: string): boolean {
  const [first = '', ...others] = path.split(/[\\/]/);
  return others.length > 0 && first.includes('.') && /[^.]/.test(first);
}

/** The same for each way to type one name: `My%20flyer.pdf` is `My flyer.pdf`. */
export const fileKey = (name: string) => decodeAddress(name).normalize('NFC').replace(/\s+/g, ' ').trim();

/** `ICON Flyer (2).pdf` → `icon-flyer-2.pdf`: in every program a link ends where this ends. */
export function publishedFileName(name: string): string {
  const plain = fileKey(name);
  const ending = endingOf(plain);
  const stem = slugOf(ending === '' ? plain : plain.slice(0, -ending.length - 1)) || 'file';
  return ending === '' ? stem : `${stem}.${ending}`;
}
