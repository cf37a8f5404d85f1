import { all, moveContents } from './open-html.ts';
import type { Page } from './page.ts';

const LEVEL = /(?:^|\s)lst-kix_\w+-(\d+)(?:\s|$)/;
const levelOf = (list: Element) => Number(LEVEL.exec(list.className)?.[1] ?? 0);

/** Google Docs writes the lists within a list behind it, each with its level in a class. */
export function nestLists({ body }: Page): void {
  for (const list of all(body, 'ul[class*="lst-kix_"], ol[class*="lst-kix_"]')) {
    const before = list.previousElementSibling;
    if (!before || !LEVEL.test(before.className)) continue;
    const outer = listAtLevel(before, levelOf(list));
    if (outer === undefined) before.lastElementChild?.appendChild(list);
    else if (levelOf(outer) === levelOf(list)) {
      moveContents(list, outer);
      list.remove();
    } else outer.lastElementChild?.appendChild(list);
  }
}

/** The last list within a list that is of a level, or of the nearest one above it. */
function listAtLevel(list: Element, level: number): Element | undefined {
  if (levelOf(list) > level) return undefined;
  const last = list.lastElementChild?.lastElementChild;
  const inner = last && LEVEL.test(last.className) ? listAtLevel(last, level) : undefined;
  return inner ?? list;
}
