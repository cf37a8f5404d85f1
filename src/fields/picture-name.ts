import { decodeAddress } from '../text/decode-address.ts';
import { excerpt } from '../text/excerpt.ts';
import { nearest } from '../text/nearest.ts';
import type { Reading } from './dates.ts';
import { fileKey } from './file-name.ts';

// A picture's name: as an editor types it, as its file is called in content/images, and as part of its address.

/** An address of its own, and not the name of a file. One letter before the colon is a Windows drive. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]+:|\/\/|www\.)/i;
/** A picture of this archive, as its page on GitHub is addressed. */
const IN_REPOSITORY = /^https:\/\/(?:raw\.)?github(?:usercontent)?\.com\/.*\/content\/images\/(?=[^/]+$)/i;
/** What was copied with the name of a picture on GitHub: `desk.jpg?raw=true`. */
const AFTER_ENDING = /(?<=\.(?:jpe?g|png|gif|webp|avif|tiff?|svg))[?#].*$/i;

/** A picture as the text has it, where only its name belongs. */
const MARKED = /^!?\[[^\]]*\]\(\s*<?(.+?)>?\s*(?:["“'].*)?\)$/;

/**
 * `content/images/desk.jpg`, `..\images\desk.jpg` and `./desk.jpg` → `desk.jpg`; `My%20desk.jpg` → `My desk.jpg`
 * @param writeLine says what to write once the picture is uploaded; its name is '' where it is not known
 */
export function readPictureName(
  written: string,
  writeLine: (name: string) => string = () => 'Then write its file name here.',
): Reading<string> {
  const marked = MARKED.exec(written.trim())?.[1];
  if (marked)
    return {
      problem: `Write only the picture’s file name here: ${excerpt(marked)}. What it shows belongs under “alt:”.`,
    };
  const path = decodeAddress(written.trim())
    .replace(/^["“”'‘’](.+)["“”'‘’]$/, '$1')
    .replace(AFTER_ENDING, '')
    .replace(IN_REPOSITORY, '')
    .normalize('NFC');
  const name = path.split(/[\\/]/).at(-1)?.trim() ?? '';
  if (name !== '' && !ELSEWHERE.test(path)) return { value: name };
  return { problem: `${describePicturePlace(path)} ${writeLine(GIVEN_NAME.test(name) ? excerpt(name) : '')}` };
}

const UPLOAD =
  'Save the picture on your computer. On GitHub, open content/images, choose “Add file”, then “Upload files”, and upload it there.';

/** Not one that a program has made, of digits and hyphens. */
const GIVEN_NAME = /^(?![\da-f-]{16,}\.)[^/:]{1,100}\.(?:jpe?g|png|gif|webp|avif)$/i;

/** Where the picture is instead, and how it gets to where it belongs. */
export function describePicturePlace(address: string): string {
  const place = !ELSEWHERE.test(address)
    ? 'This picture has no file name.'
    : /^data:/i.test(address)
      ? 'This picture was pasted into the text.'
      : /^(?:https?:|\/\/|www\.)/i.test(address)
        ? 'This picture is on another site, which could change or delete it.'
        : 'This picture is on your own computer or in an email, where readers cannot see it.';
  return `${place} ${UPLOAD}`;
}

/** Alike for names that people, or programs on the way, write differently: capitals, accents, `%20`, curly signs. */
const keyOf = (name: string) =>
  fileKey(name)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');

/** The file that is meant. @param files the names in content/images */
export function findPictureFile(name: string, files: ReadonlySet<string>): string | undefined {
  if (files.has(name)) return name;
  const wanted = keyOf(name);
  return [...files].find((file) => keyOf(file) === wanted);
}

/** The file that was probably meant. Windows hides endings, so one may be missing. */
export function nearestPictureFile(name: string, files: ReadonlySet<string>): string | undefined {
  const wanted = keyOf(name);
  return [...files].find((file) => withoutEnding(keyOf(file)) === wanted) ?? nearest(name, [...files]);
}

export const withoutEnding = (file: string) => file.replace(/\.[^.]*$/, '');

/** What a picture's files are named after. It never changes, because mails that were sent ask for them: `desk.jpg` → `desk`, `Café (2).jpg` → `Cafe-2` */
export function publishedPictureName(file: string): string {
  const name = withoutEnding(file);
  if (/^[\w.-]+$/.test(name)) return name;
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}._]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
  return plain || 'picture';
}

/** Equal for pictures of which one would take the other's address: many hosts take capitals for small letters. */
export const pictureAddressKey = (file: string) => publishedPictureName(file).toLowerCase();
