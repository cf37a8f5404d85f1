import { grouped } from '../text/shown.ts';
import { plainLines } from '../text/source.ts';

// What in a content folder is not opened at all. Content comes from others: a link would publish a file of this machine, and a
// file of megabytes, which no editor writes, would take its memory.

/** What can stand in a folder. */
export type Kind = 'file' | 'folder' | 'link';

/**
 * In bytes. An issue has some 10 KB, and Gmail cuts off a mail of more than 102; a board’s longest list has 8 KB; the record of
 * the addresses of 10,000 issues has four megabytes.
 */
const MOST: readonly (readonly [ending: string, bytes: number])[] = [
  ['.md', 100_000],
  ['.yaml', 100_000],
  ['.txt', 10_000_000],
];
/** An issue has some 200. What is made of a line, such as a table’s row, takes many times the memory of its letters. */
const MOST_LINES = 2_000;

/** @returns what is wrong with a text’s size; undefined where it may be read */
export function findSizeFault(path: string, size: number): string | undefined {
  const most = MOST.find(([ending]) => path.endsWith(ending))?.[1] ?? Number.POSITIVE_INFINITY;
  if (size <= most) return undefined;
  return `This file has ${kilobytes(size)} KB; at most ${kilobytes(most)} are read. Delete what was pasted into it by mistake, such as a picture.`;
}

/** @returns what is wrong with how many lines a text has; undefined where it may be read */
export function findLengthFault(path: string, text: string): string | undefined {
  if (!path.endsWith('.md')) return undefined;
  const lines = plainLines(text).trimEnd().split('\n').length;
  if (lines <= MOST_LINES) return undefined;
  return `This file has ${grouped(lines)} lines; at most ${grouped(MOST_LINES)} are read. Delete what was pasted into it by mistake, such as a spreadsheet.`;
}

/** @returns what is wrong with what stands in a place; undefined where it is as expected, or nothing stands there */
export function findPlaceFault(
  name: string,
  stands: Kind | undefined,
  expected: 'file' | 'folder' | undefined,
): string | undefined {
  if (stands === 'link') return `“${name}” is a link to another place, and links are not followed. Put a copy here.`;
  if (stands === undefined || expected === undefined || stands === expected) return undefined;
  return expected === 'folder'
    ? `“${name}” is a file, and should be a folder. Rename it, and make a folder of this name.`
    : `“${name}” is a folder, and should be a file. Rename it, and write a file of this name.`;
}

const kilobytes = (bytes: number) => grouped(Math.ceil(bytes / 1000));
