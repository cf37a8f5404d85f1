import { pictureEnding } from '../content/picture-file.ts';
import { pictureAddressKey } from '../fields/picture-name.ts';
import { slugOf, takeId } from '../text/slug.ts';

export interface Picture {
  /** In content/images. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PictureBox {
  /** @param wanted what it shows, or the name of its file @returns its name; undefined for what is no picture that pages can show */
  readonly add: (bytes: Uint8Array, wanted: string) => string | undefined;
  readonly pictures: readonly Picture[];
}

/** In characters. */
const LONGEST_NAME = 50;
/** What programs call pictures. */
const NO_NAME =
  /^(?:image|img|picture|photo|clip_image|outlook|unnamed|screenshot|part|graphic|untitled|a (?:picture|close up|screenshot|logo|group)\b.*|\w{0,4}[\da-f]{8,}.*)?[\d\W_]*$/i;

/**
 * Names the pictures of a document, and keeps each once.
 * @param stem for those without a name of their own
 * @param taken names in content/images
 */
export function openPictureBox(stem: string, taken: readonly string[]): PictureBox {
  const ids = new Set(taken.map(pictureAddressKey));
  const pictures: Picture[] = [];
  return {
    pictures,
    add(bytes, wanted) {
      const known = pictures.find((one) => isSame(one.bytes, bytes));
      const ending = pictureEnding(bytes);
      if (known || ending === undefined) return known?.name;
      const own = NO_NAME.test(wanted) ? `${stem} picture` : wanted;
      const name = `${takeId(shorten(slugOf(own)) || 'picture', ids)}.${ending}`;
      pictures.push({ name, bytes });
      return name;
    },
  };
}

const shorten = (slug: string) =>
  slug.length <= LONGEST_NAME ? slug : slug.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '');

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
