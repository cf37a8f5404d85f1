import { BLANK, OWN } from '../engine/own-picture.ts';

// Shows finished HTML in a frame without scripts and under the desk's own policy, which forbids every style in a document's text. So
// styles are put in through the DOM, which the policy allows; nothing in the HTML can run or fetch from elsewhere.

export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly pictures: boolean;
}

/** Where files really are, and the address that pages and mails name them by. */
export interface Root {
  /** The archive's address, as bulletin.yaml has it. */
  readonly address: string;
  /** Of this copy of it. */
  readonly here: string;
  /** The address of a picture that is on this computer alone, by its name in content/images. */
  readonly own: (name: string) => string | undefined;
}

export async function fillFrame(frame: HTMLIFrameElement, html: string, look: Look, root: Root): Promise<void> {
  const { rest, styles } = takeStyles(html);
  const page = new DOMParser().parseFromString(rest, 'text/html');
  const links = [...page.querySelectorAll('link[rel="stylesheet"]')].flatMap((one) => one.getAttribute('href') ?? []);
  const sheets = await Promise.all(links.map((href) => readSheet(href, root)));
  const document = openDocument(frame);
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!document || !window) return;
  for (const one of page.querySelectorAll('script, noscript, link, base, meta, iframe, object, embed')) one.remove();
  for (const picture of page.querySelectorAll('img, source')) placePicture(picture, look, root);
  const top = document.scrollingElement?.scrollTop ?? 0;
  document.replaceChild(document.importNode(page.documentElement, true), document.documentElement);
  for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
    element.removeAttribute('data-style');
  }
  document.documentElement.style.colorScheme = look.scheme;
  document.adoptedStyleSheets = [...sheets, ...[...styles, BLANKS].map((text) => ({ text, base: root.here }))].map(
    ({ text, base }) => {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(inScheme(withWholeAddresses(text, base), look.scheme));
      return sheet;
    },
  );
  if (document.scrollingElement) document.scrollingElement.scrollTop = top;
}

/** A picture that is not published yet. */
const BLANKS = 'img[data-unpublished] { outline: 2px dashed currentcolor; outline-offset: -2px; min-height: 4rem; }';

/** The parser would report each style as a breach of the policy. Our layouts escape “>” in attributes. */
function takeStyles(html: string): { readonly rest: string; readonly styles: readonly string[] } {
  const styles: string[] = [];
  const rest = html
    // Outlook alone reads these.
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_, css: string) => {
      styles.push(css);
      return '';
    })
    .replace(/(<[a-z][^<>]*?)\sstyle=/gi, '$1 data-style=');
  return { rest, styles };
}

/** One document for all that a frame shows, with the mode of a whole page. */
function openDocument(frame: HTMLIFrameElement): Document | null {
  const document = frame.contentDocument;
  if (!document || document.compatMode === 'CSS1Compat') return document;
  document.open();
  document.write('<!doctype html><title>Preview</title>');
  document.close();
  // Links open nothing here; those within the page go to their place.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link) return;
    event.preventDefault();
    const [, id] = /#(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
    if (id) document.getElementById(decodeURIComponent(id))?.scrollIntoView();
  });
  document.addEventListener('submit', (event) => event.preventDefault());
  return document;
}

const known = new Map<string, Promise<string>>();

async function readSheet(href: string, root: Root): Promise<{ readonly text: string; readonly base: string }> {
  const base = addressHere(href, root) ?? root.here;
  const text = known.get(base) ?? fetch(base).then((response) => response.text());
  known.set(base, text);
  return { text: await text, base };
}

function placePicture(picture: Element, { pictures }: Look, root: Root): void {
  const src = addressHere(picture.getAttribute('src') ?? '', root);
  const [, name] = src?.split(OWN) ?? [];
  const own = name === undefined ? undefined : root.own(decodeURIComponent(name));
  picture.removeAttribute('loading');
  const isUnpublished = picture.localName === 'img' && !own && (!src || name !== undefined || src.includes(BLANK));
  if (!pictures || isUnpublished) {
    picture.toggleAttribute('data-unpublished', isUnpublished);
    picture.removeAttribute('src');
    picture.removeAttribute('srcset');
    return;
  }
  if (src) picture.setAttribute('src', own ?? src);
  const srcset = picture.getAttribute('srcset');
  if (srcset)
    picture.setAttribute(
      'srcset',
      srcset.replace(/\S+(?=\s+\d+w)/g, (one) => addressHere(one, root) ?? one),
    );
}

/** Undefined for what is not of the archive. */
function addressHere(written: string, { address, here }: Root): string | undefined {
  const whole = new URL(written, address).href;
  return whole.startsWith(address) ? here + whole.slice(address.length) : undefined;
}

/** Of fonts: browsers look for those of such a sheet beside the desk. */
const withWholeAddresses = (css: string, base: string) =>
  css.replace(/url\((["']?)([^"')]+)\1\)/g, (_, _quote, address: string) => `url("${new URL(address, base).href}")`);

/** As somebody sees it who has chosen these colours, whatever this computer is set to. */
const inScheme = (css: string, scheme: Look['scheme']) =>
  css.replace(/\(\s*prefers-color-scheme:\s*(\w+)\s*\)/g, (_, wanted: string) =>
    wanted === scheme ? '(min-width: 0)' : '(max-width: 0)',
  );
