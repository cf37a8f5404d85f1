import { all, replaceByWords, textOf } from './open-html.ts';
import type { Page, PictureMark } from './page.ts';
import { counted, listed } from './words.ts';

const OTHERS = 'picture > source, v\\:shape, v\\:imagedata, v\\:shapetype, figure > source';

/** A picture that came along is shown where it was. Of any other there is its description. */
export function readPictures({ body, namePicture, say }: Page): void {
  const left: PictureMark[] = [];
  for (const one of all(body, OTHERS)) one.remove();
  for (const one of all(body, 'img')) {
    const picture = { src: one.getAttribute('src') ?? '', alt: altOf(one) };
    const name = isSpacer(one) ? undefined : namePicture(picture);
    if (name !== undefined) {
      one.setAttribute('src', name);
      one.setAttribute('alt', picture.alt);
      one.removeAttribute('title');
    } else {
      const link = one.closest('a');
      // A link keeps its words; a picture that counts readers has none.
      if (link && textOf(link).trim() === '') replaceByWords(one, picture.alt || (link.getAttribute('href') ?? ''));
      else one.remove();
      if (!isSpacer(one)) left.push(picture);
    }
  }
  if (left.length === 0) return;
  const words = left.flatMap(({ alt }) => alt.slice(0, 80) || []);
  const addresses = [...new Set(left.flatMap(({ src }) => (/^https?:/i.test(src) ? src : [])))];
  say(
    `${counted(left.length, 'picture was', 'pictures were')} left out${words.length > 0 ? ` (${listed(words)})` : ''}. Add a Figure block where a picture goes, and upload its file to content/images.`,
  );
  if (addresses.length > 0) say(`Pictures that were on the web: ${addresses.join(' ')}`);
}

/** Word describes pictures by itself, and says so. */
const altOf = (picture: Element) =>
  (picture.getAttribute('alt') || picture.getAttribute('title') || '')
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:Description automatically generated|AI-generated content may be incorrect)\.?(?: with .*)?$/i, '')
    .replace(/[[\]]/g, '')
    .trim();

/** What only makes room, or tells the sender who reads. */
const isSpacer = (picture: Element) =>
  ['width', 'height'].some((side) => /^[0-3](?:px)?$/.test(picture.getAttribute(side) ?? ''));
