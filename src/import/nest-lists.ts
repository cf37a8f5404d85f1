import { all, moveContents, unwrap } from './open-html.ts';
import type { Page } from './page.ts';

// Lists within a list that programs write beside it: Google Docs behind its item or behind the list, with a level in a class; Word for the web
// each in a box, with a level at its items.

const LEVEL = /(?:^|\s)lst-kix_\w+-(\d+)(?:\s|$)/;
const LISTS = 'ul, ol';

/** Undefined for a list that says no level: it is where it belongs. */
function levelOf(list: Element): number | undefined {
  const level = LEVEL.exec(list.className)?.[1] ?? list.querySelector('li')?.getAttribute('data-aria-level');
  return list.matches(LISTS) && level ? Number(level) : undefined;
}

export function nestLists({ body }: Page): void {
  for (const box of all(body, '.ListContainerWrapper')) unwrap(box);
  for (const list of all(body, LISTS)) {
    const before = list.previousElementSibling;
    const level = levelOf(list);
    if (list.parentElement?.matches(LISTS) && before?.matches('li')) before.appendChild(list);
    else if (before && level !== undefined && levelOf(before) !== undefined) joinTo(before, list, level);
  }
}

function joinTo(before: Element, list: Element, level: number): void {
  const outer = listAtLevel(before, level);
  if (outer === undefined) before.lastElementChild?.appendChild(list);
  else if (levelOf(outer) !== level) outer.lastElementChild?.appendChild(list);
  else if (outer.tagName === list.tagName) {
    moveContents(list, outer);
    list.remove();
  }
}

/** The last list within a list that is of a level, or of the nearest one above it. */
function listAtLevel(list: Element, level: number): Element | undefined {
  if ((levelOf(list) ?? 0) > level) return undefined;
  const last = list.lastElementChild?.lastElementChild;
  const inner = last && levelOf(last) !== undefined ? listAtLevel(last, level) : undefined;
  return inner ?? list;
}
