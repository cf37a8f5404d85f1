import { joinShortLines, joinSpaces, leaveOutBlanks, openLayoutTables, readDivLines } from './layout.ts';
import { acceptChanges, leaveOutComments, leaveOutHidden, leaveOutMachinery } from './leave-out.ts';
import { readLinks } from './links.ts';
import { flattenNotes, readBoldHeadings, readLooks, shiftHeadings } from './looks.ts';
import { nestLists } from './nest-lists.ts';
import { openHtml, type ParseHtml } from './open-html.ts';
import type { NamePicture, Page } from './page.ts';
import { readPictures } from './pictures.ts';
import { joinLists } from './word-lists.ts';

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
