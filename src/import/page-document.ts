import { decodeAddress } from '../text/decode-address.ts';
import { asIssue, type Known } from './as-issue.ts';
import { decodeText } from './decode-text.ts';
import { type Files, type ImportedIssue, NotImported, type Source, stemOf } from './document.ts';
import { openHtml } from './open-html.ts';
import { readHtml } from './read-html.ts';

export interface KnownOfPage extends Known {
  /** What a picture's address in the HTML stands for. */
  readonly pictureOf?: (src: string) => Uint8Array | undefined;
}

/** A page of the web, or a newsletter as a mailer shows or exports it. */
export function readPageDocument(source: Source): readonly ImportedIssue[] {
  const html = decodeText(source.bytes);
  const opened = openHtml(HEAD.exec(html)?.[0].slice(0, LONGEST_HEAD) ?? '', source.parse);
  const head = readHead(opened?.document ?? source.parse(''));
  return [
    readPage(source, html, {
      titles: [{ from: 'the page’s title', text: head.title }],
      dates: [{ from: 'the page’s own date', text: head.date.slice(0, 10) }],
      address: head.address,
      summary: head.summary,
    }),
  ];
}

const HEAD = /^[\s\S]*?(?=<body\b|$)/i;
/** In characters. Word puts its styles there. */
const LONGEST_HEAD = 200_000;

function readHead(head: Document) {
  const attributeOf = (attribute: string, ...selectors: readonly string[]) =>
    selectors.map((one) => head.querySelector(one)?.getAttribute(attribute)?.trim()).find(Boolean) ?? '';
  return {
    title: head.querySelector('title')?.textContent ?? '',
    date: attributeOf(
      'content',
      'meta[property="article:published_time"]',
      'meta[name^="DC.date"]',
      'meta[name="date"]',
    ),
    summary: attributeOf('content', 'meta[name="description"]', 'meta[property="og:description"]'),
    address:
      attributeOf('href', 'link[rel="canonical"]') || attributeOf('content', 'meta[property="og:url"]') || undefined,
  };
}

/** HTML and what is known of it become an issue. @throws NotImported */
export function readPage({ pictures, files, name, parse }: Source, html: string, known: KnownOfPage): ImportedIssue {
  const read = readHtml(html, {
    parse,
    address: known.address,
    namePicture({ src, alt }) {
      const bytes = known.pictureOf?.(src) ?? decodeData(src) ?? findBeside(src, name, files);
      return bytes && pictures.add(bytes, alt || stemOf(decodeAddress(src.replace(/^(?:data|word|cid):.*/i, ''))));
    },
  });
  if (!read)
    throw new NotImported(
      'This is too long to be one issue, or its parts are nested too deeply. Split it, or paste its text on the desk.',
    );
  return asIssue(read, name, known);
}

/** In characters: about 7 MB. */
const LONGEST_PICTURE = 10_000_000;

/** A picture within the page. */
function decodeData(src: string): Uint8Array | undefined {
  if (src.length > LONGEST_PICTURE) return undefined;
  const [, coded = ''] = /^data:image\/[\w+.-]+;base64,([\w+/=\s-]+)$/i.exec(src) ?? [];
  try {
    return coded === '' ? undefined : Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined; // Cut off.
  }
}

/** A picture that lies beside the page, as Word and browsers save it: `newsletter_files/image001.jpg`. */
export function findBeside(src: string, page: string, files: Files): Uint8Array | undefined {
  if (/^[a-z]+:|^\/\//i.test(src)) return undefined;
  const path = decodeAddress(src.replace(/[?#].*$/, '').replace(/^(?:\.?\/)+/, ''));
  const folder = page.replace(/[^/]*$/, '');
  const found = [`${folder}${path}`, `${folder}${path.split('/').at(-1)}`].find((one) => files.names.includes(one));
  return found === undefined ? undefined : files.read(found);
}
