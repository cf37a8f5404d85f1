import { joinShortLines, joinSpaces, leaveOutBlanks, openLayoutTables, readDivLines } from './layout.ts';
import { acceptChanges, leaveOutComments, leaveOutHidden, leaveOutMachinery } from './leave-out.ts';
import { readLinks } from './links.ts';
import { flattenNotes, readBoldHeadings, readLooks, shiftHeadings } from './looks.ts';
import { all, moveContents, openHtml, type ParseHtml, unwrap } from './open-html.ts';
import type { NamePicture, Page } from './page.ts';
import { readPictures } from './pictures.ts';
import { joinLists } from './word-lists.ts';

// Lists within a list that programs write beside it: Google Docs behind its item or behind the list, with a level in a class; Word for the web
// each in a box, with a level at its items.

const LEVEL = /(?:^|\s)lst-kix_\w+-(\d+)(?:\s|$)/;
const LISTS = 'ul, ol';

/** Undefined for a list that says no level: it is where it belongs. */
function levelOf(list: Element): number | undefined {
  const level = LEVEL.exec(list.className)?.[1] ?? list.querySelector('li')?.getAttribute('data-aria-level');
  return list.matches(LISTS) && level ? Number(level) : undefined;
}

function nestLists({ body }: Page): void {
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

// What Word, Outlook, mailers and web pages make of a text, down to what an issue can say. What is left out is said.

export interface Around {
  readonly parse: ParseHtml;
  readonly namePicture?: NamePicture;
  readonly address?: string | undefined;
}

/** In order: what is not text goes first, and what has only a look becomes what it means before the look goes. */
const STEPS: readonly ((page: Page) => void)[] = [
  leaveOutMachinery,
  leaveOutComments,
  acceptChanges,
  leaveOutHidden,
  joinSpaces,
  joinLists,
  nestLists,
  readLooks,
  flattenNotes,
  readPictures,
  readLinks,
  readDivLines,
  openLayoutTables,
  readBoldHeadings,
  shiftHeadings,
  joinShortLines,
  leaveOutBlanks,
];

export interface Cleaned {
  readonly body: HTMLElement;
  readonly notes: readonly string[];
  /** What mail apps show after the subject. */
  readonly hidden: readonly string[];
}

/** @returns undefined for what is too long or too deep to be an issue */
export function cleanHtml(
  html: string,
  { parse, namePicture = () => undefined, address }: Around,
): Cleaned | undefined {
  const opened = openHtml(html, parse);
  if (!opened) return undefined;
  const { body } = opened.document;
  const notes: string[] = [];
  const page: Page = {
    body,
    html,
    address,
    namePicture: (picture) => namePicture({ ...picture, src: opened.whole(picture.src) }),
    say: (note) => notes.push(note),
    hidden: [],
  };
  for (const step of STEPS) step(page);
  return { body, notes, hidden: page.hidden };
}
