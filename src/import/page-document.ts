import { decodeAddress } from '../text/decode-address.ts';
import { decodeText } from './decode-text.ts';
import { baseName, type Clue, type Files, type ImportedIssue, NotImported, type Source, stemOf } from './document.ts';
import { readHtml } from './read-html.ts';
import { takeTitle } from './take-title.ts';

/** What is known of a page beside its HTML. */
export interface KnownOfPage {
  /** The most certain first. */
  readonly titles: readonly Clue[];
  /** When it was sent or published. */
  readonly dates?: readonly Clue[];
  /** Where nothing else has a date. */
  readonly lastDates?: readonly Clue[];
  readonly address?: string | undefined;
  readonly summary?: string;
  /** What a picture's address in the HTML stands for. */
  readonly pictureOf?: (src: string) => Uint8Array | undefined;
}

/** A page of the web, or a newsletter as a mailer shows or exports it. */
export function readPageDocument(source: Source): readonly ImportedIssue[] {
  const html = decodeText(source.bytes);
  const head = readHead(source.parse(HEAD.exec(html)?.[0].slice(0, LONGEST_HEAD) ?? ''));
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
export function readPage(source: Source, html: string, known: KnownOfPage): ImportedIssue {
  const { pictures, files, name } = source;
  const { titles, dates = [], lastDates = [], address, summary = '', pictureOf } = known;
  const read = readHtml(html, {
    parse: source.parse,
    address,
    namePicture({ src, alt }) {
      const bytes = pictureOf?.(src) ?? decodeData(src) ?? findBeside(src, name, files);
      return bytes && pictures.add(bytes, alt || stemOf(decodeAddress(src.replace(/^(?:data|word|cid):.*/i, ''))));
    },
  });
  if (!read)
    throw new NotImported(
      'This is too long to be one issue, or its parts are nested too deeply. Split it, or paste its text on the desk.',
    );
  const texts = titles.map(({ text }) => text);
  const { title, markdown } = takeTitle(read.markdown, texts);
  return {
    title,
    markdown,
    summary: read.preheader ?? summary,
    address: address ?? read.archived,
    clues: [
      ...titles,
      { from: 'the file’s name', text: baseName(name) },
      ...dates,
      { from: 'the start of the text', text: readMasthead(markdown) },
      ...lastDates.map((clue) => ({ ...clue, isLast: true as const })),
    ],
    notes: read.notes,
  };
}

/** In lines, and in characters: a longer line is a sentence, which may name the date of an event. */
const MASTHEAD = { lines: 8, length: 60 } as const;

export const readMasthead = (markdown: string): string =>
  markdown
    .split(/^#/m, 1)
    .join('')
    .split(/\n+/)
    .slice(0, MASTHEAD.lines)
    .filter((line) => line.length <= MASTHEAD.length)
    .join('\n');

/** A picture within the page. */
function decodeData(src: string): Uint8Array | undefined {
  const [, coded = ''] = /^data:image\/[\w+.-]+;base64,([\w+/=\s-]+)$/i.exec(src) ?? [];
  try {
    return coded === '' ? undefined : Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined; // Cut off.
  }
}

/** A picture that lies beside the page, as Word and browsers save it: `newsletter_files/image001.jpg`. */
function findBeside(src: string, page: string, files: Files): Uint8Array | undefined {
  if (/^[a-z]+:|^\/\//i.test(src)) return undefined;
  const path = decodeAddress(src.replace(/[?#].*$/, '').replace(/^(?:\.?\/)+/, ''));
  const folder = page.replace(/[^/]*$/, '');
  const found = [`${folder}${path}`, `${folder}${path.split('/').at(-1)}`].find((one) => files.names.includes(one));
  return found === undefined ? undefined : files.read(found);
}
