import { kindOf } from '../fields/file-kinds.ts';
import { grouped } from '../text/excerpt.ts';
import { nearest } from '../text/nearest.ts';
import { plainLines } from '../text/source.ts';
import { explainUnreadable } from './picture-file.ts';

// What is wrong with the names, places and sizes of files in a content folder.

/** What is unreadable is no file, such as a named pipe, which may have no end, or has a name in another encoding, or is another account’s. */
export type Kind = 'file' | 'folder' | 'link' | 'unreadable';

/** An issue has some 10 KB, and Gmail cuts off a mail of more than 102; the record of the addresses of 10,000 issues has four megabytes. */
const MOST_BYTES: readonly (readonly [ending: string, bytes: number])[] = [
  ['.md', 100_000],
  ['.yaml', 100_000],
  ['.txt', 10_000_000],
];
/** An issue has some 200. What is made of a line, such as a table’s row, takes many times the memory of its letters. */
const MOST_LINES = 2_000;

/** What a partner sends, and cannot be read as it is. */
const DOCUMENT = /\.(?:docx?|odt|rtf|txt|pdf|pages|html?)$/i;

/** What may be the right file under another ending: `2018-05.MD`, `2018-05.markdown`, `2018-05.md.txt`, `cy.yml`, `about`. */
const MISNAMED = {
  '.md': /(?:\.(?:md|markdown|mdown)(?:\.txt)?|^[^.]*)$/i,
  '.yaml': /(?:\.ya?ml(?:\.txt)?|^[^.]*)$/i,
} as const;

export type Ending = keyof typeof MISNAMED;

export function adviceFor(name: string, ending: Ending, names: readonly string[]): string {
  if (MISNAMED[ending].test(name)) {
    const right = `${name.includes('.') ? name.replace(MISNAMED[ending], '') : name}${ending}`;
    return names.includes(right) ? `${right} already exists: delete one of the two.` : `Rename it to ${right}.`;
  }
  if (DOCUMENT.test(name)) return `Copy its text into a ${ending} file, then delete this one.`;
  if (/\.(?:jpe?g|png|gif|webp|avif)$/i.test(name)) return 'Move this file to content/images, or delete it.';
  return kindOf(name)
    ? 'Move this file to content/files and link to it, or delete it.'
    : 'Move this file out of content, or delete it.';
}

export function findSizeFault(path: string, size: number): string | undefined {
  const most = MOST_BYTES.find(([ending]) => path.endsWith(ending))?.[1];
  return most !== undefined && size > most
    ? `This file has ${kilobytes(size)} KB; the limit is ${kilobytes(most)} KB. Delete what was pasted in by mistake, such as a picture.`
    : undefined;
}

export function findLengthFault(path: string, text: string): string | undefined {
  const lines = path.endsWith('.md') ? plainLines(text).trimEnd().split('\n').length : 0;
  return lines > MOST_LINES
    ? `This file has ${grouped(lines)} lines; the limit is ${grouped(MOST_LINES)}. Delete what was pasted in by mistake, such as a spreadsheet.`
    : undefined;
}

/** @returns undefined where the kind is as expected, or nothing is there */
export function findPlaceFault(path: string, kind: Kind | undefined, expected: Kind | undefined): string | undefined {
  const name = path.replace(/^.*\//, '');
  if (kind === 'link') return `“${name}” is a link, and links are not followed. Replace it with a copy.`;
  if (kind === 'unreadable') return explainUnreadable(name);
  if (kind === undefined || expected === undefined || kind === expected) return undefined;
  return `“${name}” must be a ${expected}, not a ${kind}. Rename the ${kind} and make a ${expected} called ${name}.`;
}

const kilobytes = (bytes: number) => grouped(Math.ceil(bytes / 1000));

/** All that is read of a content folder. */
const READ = 'addresses.txt bulletin.yaml files glossary.yaml images issues language packs pages topics.yaml'.split(
  ' ',
);

/** Why something that somebody may think is read is not: `Packs`, `glossary.yml`, `waivers.yaml`. @param names of all that is beside it */
export function explainUnread(name: string, names: readonly string[]): string | undefined {
  if (READ.includes(name)) return undefined;
  const right = nearest(name, READ);
  if (right && names.includes(right))
    return `“${name}” is not read, because ${right} is there too. Move what is in it to ${right}, and delete it.`;
  if (right) return `“${name}” is not read. Rename it to ${right}, or move it out of content.`;
  return /\.ya?ml$/i.test(name)
    ? `“${name}” is not read. Write settings of the board, such as checks:, in bulletin.yaml, and delete this file.`
    : undefined;
}
