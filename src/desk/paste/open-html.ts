// HTML from a clipboard as a document that is never shown: nothing in it runs, loads or is styled.

/** In characters. Pictures in the text of a clipboard have millions. */
const MOST = 3_000_000;
const EMBEDDED = /\ssrc\s*=\s*(?:"data:[^"]*"|'data:[^']*')/gi;

/** @returns undefined for what is too long to be an issue */
export function openHtml(html: string): Document | undefined {
  const light = html.replace(EMBEDDED, ' src="data:"');
  if (light.length > MOST) return undefined;
  // The parser would report these as breaches of the policy. Styles are kept as data.
  const quiet = light
    .replace(/<style\b[\s\S]*?<\/style\s*>|<base\b[^>]*>/gi, '')
    .replace(/(<[a-z][^<>]*?)\son[a-z]+\s*=/gi, '$1 data-on=')
    .replace(/(<[a-z][^<>]*?)\sstyle\s*=/gi, '$1 data-style=');
  return new DOMParser().parseFromString(quiet, 'text/html');
}

/** How an element was to look: one declaration of its style. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('data-style') ?? '';
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim() ?? '';
}

export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Puts what an element holds into another one in its place. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export const isBlank = (element: Element): boolean =>
  (element.textContent ?? '').replace(/[\u00a0\s]/g, '') === '' && !element.querySelector('img');
