import { all, isBlank, rename, styleOf } from './open-html.ts';
import type { Page } from './page.ts';

// Word's lists are paragraphs that look like one: `mso-list:l0 level2 lfo1` says of which list and how deep, and a part to be ignored shows the
// bullet or the number.

const OF_LIST = /^l(\d+)\s+level(\d+)/;
const IGNORED = '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]';

interface OpenList {
  readonly element: Element;
  readonly level: number;
}

export function joinLists({ body, html }: Page): void {
  const formats = readFormats(html);
  let open: OpenList[] = [];
  let last: { readonly element: Element; readonly list: string } | undefined;
  for (const paragraph of all(body, 'p, h1, h2, h3, h4, h5, h6')) {
    const [, list, written] = OF_LIST.exec(styleOf(paragraph, 'mso-list')) ?? [];
    if (list === undefined) continue;
    const level = Number(written);
    const sign = takeSign(paragraph);
    const goesOn = last?.list === list && previousOf(paragraph) === last.element;
    if (!goesOn) open = [];
    open = open.filter((one) => one.level <= level);
    let inner = open.at(-1);
    if (inner?.level !== level) {
      const element = makeList(paragraph, sign, formats.get(`${list} ${level}`));
      const outer = inner?.element.lastElementChild;
      if (outer) outer.appendChild(element);
      else paragraph.before(element);
      if (!outer) last = { element, list };
      inner = { element, level };
      open.push(inner);
    }
    const entry = rename(paragraph, 'li');
    inner.element.appendChild(entry);
  }
}

function makeList({ ownerDocument }: Element, sign: string, format: string | undefined): Element {
  const isNumbered = format === undefined ? /^\w{1,4}[.)]/.test(sign) : !/bullet|none/.test(format);
  const list = ownerDocument.createElement(isNumbered ? 'ol' : 'ul');
  const first = Number(/^\d+/.exec(sign)?.[0] ?? 1);
  if (isNumbered && first > 1) list.setAttribute('start', String(first));
  return list;
}

/** How Word counts each level of each list: `bullet`, `alpha-lower`; decimal where it says nothing. */
function readFormats(html: string): ReadonlyMap<string, string> {
  const levels = html.matchAll(/@list\s+l(\d+):level(\d+)\s*\{([^}]*)\}/g);
  return new Map(
    [...levels].map(([, list, level, style = '']) => [
      `${list} ${level}`,
      /mso-level-number-format:\s*([\w-]+)/.exec(style)?.[1] ?? 'decimal',
    ]),
  );
}

function takeSign(paragraph: Element): string {
  const ignored = paragraph.querySelector(IGNORED);
  const sign = ignored?.textContent?.replace(/\u00a0/g, ' ').trim() ?? '';
  ignored?.remove();
  return sign;
}

function previousOf(element: Element): Element | null {
  let before = element.previousElementSibling;
  while (before?.matches('p') && isBlank(before)) before = before.previousElementSibling;
  return before;
}
