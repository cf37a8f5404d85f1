// HTML of other tools as a document that is never shown: nothing in it runs, loads or is styled.

/** A browser's parser, or one for Node: src/cli/parse-html.ts. */
export type ParseHtml = (html: string) => Document;

export interface OpenedHtml {
  readonly document: Document;
  /** The address of a picture as it was written: those that are in the text are taken out of it before. */
  readonly whole: (src: string) => string;
}

/** In characters, without the pictures in it. */
const MOST = 3_000_000;
/** Elements. Long newsletters have five thousand, sixty of them within each other; parsers take the square of either. */
const MOST_ELEMENTS = { all: 20_000, within: 256 };
const EMBEDDED = /\ssrc\s*=\s*(?:"(data:[^"]*)"|'(data:[^']*)')/gi;

/** @returns undefined for what is too long or too deep to be an issue */
export function openHtml(html: string, parse: ParseHtml): OpenedHtml | undefined {
  const embedded: string[] = [];
  const light = html.replace(EMBEDDED, (_, quoted?: string, single?: string) => {
    embedded.push(quoted ?? single ?? '');
    return ` src="data:${embedded.length - 1}"`;
  });
  if (light.length > MOST || hasTooMany(light, MOST_ELEMENTS)) return undefined;
  // The parser would report these as breaches of the policy. Styles are kept as data.
  const quiet = light
    .replace(/<style\b[\s\S]*?<\/style\s*>|<base\b[^>]*>/gi, '')
    .replace(/(<[a-z][^<>]*?)\son[a-z]+\s*=/gi, '$1 data-on=')
    .replace(/(<[a-z][^<>]*?)\sstyle\s*=/gi, '$1 data-style=');
  const document = parse(quiet);
  readClassRules(document.body, light);
  return { document, whole: (src) => embedded[Number(/^data:(\d+)$/.exec(src)?.[1])] ?? src };
}

/** In characters: what is said of one class. */
const LONGEST_RULE = 1000;

/** How Google Docs says what is struck through, and mailers what nobody sees: as each element’s own style. Not what is for narrow windows. */
function readClassRules(body: HTMLElement, html: string): void {
  const sheets = Array.from(html.matchAll(/<style\b[^<>]*>([\s\S]*?)<\/style\s*>/gi), ([, sheet = '']) => sheet).join(
    '\n',
  );
  const plain = sheets.replace(/@[^{};@]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = new Map<string, string>();
  for (const [, name = '', rule = ''] of plain.matchAll(/(?<=(?:^|[},]|\*\/|<!--)\s*)\.([\w-]+)\s*\{([^{}]*)\}/g))
    rules.set(name, `${rule};${rules.get(name) ?? ''}`.slice(0, LONGEST_RULE));
  if (rules.size === 0) return;
  for (const one of all(body, '[class]')) {
    const said = (one.getAttribute('class') ?? '').split(/\s+/).flatMap((name) => rules.get(name) ?? []);
    if (said.length > 0) one.setAttribute('data-style', [one.getAttribute('data-style') ?? '', ...said].join(';'));
  }
}

/** These end without a tag of their own. */
const OPEN_ENDED =
  /^(?:p|li|td|th|tr|dt|dd|tbody|thead|option|html|body|head|area|base|br|col|hr|img|input|link|meta|source|wbr)$/i;

/** Whether XML is nested as no program writes it. */
export const isTooDeep = (xml: string): boolean => hasTooMany(xml, { ...MOST_ELEMENTS, all: Number.POSITIVE_INFINITY });

function hasTooMany(html: string, most: typeof MOST_ELEMENTS): boolean {
  let depth = 0;
  let count = 0;
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>?/gi)) {
    if (!close && ++count > most.all) return true;
    if (OPEN_ENDED.test(name) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (close ? -1 : 1));
    if (depth > most.within) return true;
  }
  return false;
}

// The parser for Node gives lists that are only like arrays, takes the square of their length for several selectors at once, and loses siblings
// where a fragment takes the place of an element.
const listOf = (within: ParentNode, selector: string) => Array.from(within.querySelectorAll(selector));

/** In the order of the document. @param selector without commas but between selectors */
export function all(within: ParentNode, selector: string): readonly Element[] {
  const [first = '', ...more] = selector.split(',');
  if (more.length === 0) return listOf(within, first);
  const found = new Set([first, ...more].flatMap((one) => listOf(within, one)));
  return found.size === 0 ? [] : listOf(within, '*').filter((one) => found.has(one));
}

export const holds = (within: ParentNode, selector: string): boolean =>
  selector.split(',').some((one) => within.querySelector(one));

export const childrenOf = ({ children }: ParentNode): readonly Element[] => Array.from(children);

/** How an element was to look: one declaration of its style. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('data-style') ?? '';
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim() ?? '';
}

export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}

/** Puts what an element holds into another one in its place. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  moveContents(element, renamed);
  element.parentNode?.insertBefore(renamed, element);
  element.remove();
  return renamed;
}

export function moveContents(from: Element, to: Element): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

export function replaceByWords(element: Element, words: string): void {
  element.parentNode?.insertBefore(element.ownerDocument.createTextNode(words), element);
  element.remove();
}

/** `NodeFilter.SHOW_TEXT` */
export const TEXTS = 4;

/** As `textContent`, after which the parser for Node would move each child of the element past all the others. */
export function textOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join('');
}

/** Signs with which mailers fill up a preheader are no words. */
export const wordsOf = (element: Element): string =>
  textOf(element)
    .replace(/[\u034f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const isBlank = (element: Element): boolean => wordsOf(element) === '' && !element.querySelector('img');
