import { type Tag, tagsOf } from './html-tags.ts';
import { readXml, type XmlElement } from './xml-tree.ts';

// Every address that a file of the archive leads to, as it is written there: one function a kind of file.

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action', 'formaction', 'cite'];
const LIST_ATTRIBUTES = ['srcset', 'imagesrcset'];
const ADDRESS_METAS = /^(og:(url|image|image:url|image:secure_url)|twitter:image)$/;

export function addressesInHtml(html: string): readonly string[] {
  return tagsOf(html).flatMap((tag) => [...addressesInTag(tag), ...addressesInScript(tag)]);
}

function addressesInTag({ name, attributes }: Tag): readonly string[] {
  const value = (key: string) => attributes.get(key) ?? '';
  return [
    ...ADDRESS_ATTRIBUTES.filter((key) => attributes.has(key)).map(value),
    ...LIST_ATTRIBUTES.flatMap((key) => value(key).split(',')).flatMap((one) => one.trim().split(/\s+/)[0] || []),
    ...(name === 'meta' && ADDRESS_METAS.test(value('property') || value('name')) ? [value('content')] : []),
    ...(name === 'meta' && value('http-equiv').toLowerCase() === 'refresh'
      ? [value('content').replace(/^[\d\s;]*url=/i, '')]
      : []),
  ];
}

/** JSON-LD speaks in whole addresses. An `@id` is a name, and need not be anywhere. */
function addressesInScript({ attributes, script }: Tag): readonly string[] {
  if (attributes.get('type') !== 'application/ld+json') return [];
  return stringsIn(JSON.parse(script)).flatMap(([key, text]) =>
    key !== '@id' && key !== '@context' && /^https?:\/\/\S+$/.test(text) ? [text] : [],
  );
}

/** Feeds, with the HTML of their entries, and the sitemap. */
export function addressesInXml(xml: string): readonly string[] {
  const visit = (element: XmlElement): readonly string[] => [
    ...['href', 'src', 'uri'].flatMap((key) => element.attributes.get(key) ?? []),
    ...(['loc', 'uri', 'icon', 'logo'].includes(element.name) ? [element.text.trim()] : []),
    ...(element.attributes.get('type') === 'html' ? addressesInHtml(element.text) : []),
    ...element.children.flatMap(visit),
  ];
  return visit(readXml(xml));
}

const JSON_ADDRESSES = /^(url|home_page_url|feed_url|next_url|external_url|icon|favicon|avatar|image|banner_image)$/;

/** A JSON Feed, or a manifest. */
export function addressesInJson(json: string): readonly string[] {
  return stringsIn(JSON.parse(json)).flatMap(([key, text]) => {
    if (key === 'content_html') return addressesInHtml(text);
    return JSON_ADDRESSES.test(key) ? [text] : [];
  });
}

/** Every text with the key it stands under; in a list, that of the list. */
function stringsIn(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

export function addressesInStyles(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);
}

/** Whole addresses anywhere in a calendar's unfolded lines. */
export function addressesInCalendar(calendar: string): readonly string[] {
  return calendar.replace(/\r?\n[ \t]/g, '').match(/https?:\/\/[^\s"<>\\,;]+/g) ?? [];
}

/** `_redirects` has lines of: from, to, status. Where it leads is a link; where it comes from is not. */
export function addressesInRedirects(text: string): readonly string[] {
  return linesOf(text).flatMap((line) => line.split(/\s+/)[1] ?? []);
}

/** robots.txt names the sitemap. */
export function addressesInRobots(text: string): readonly string[] {
  return linesOf(text).flatMap((line) => /^sitemap:\s*(\S+)/i.exec(line)?.[1] ?? []);
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
