import { kindOf } from '../fields/file-kinds.ts';
import type { Download } from '../model/downloads.ts';
import { grouped } from '../text/excerpt.ts';
import { FILE_START, type Problem, reportInto } from '../text/problem.ts';
import { plainLines, type SourceFile } from '../text/source.ts';
import type { ContentFiles } from './parse-archive.ts';
import { explainNoFile, explainUnreadable, findPictureFault, PICTURE_HEAD } from './picture-file.ts';
import { explainUnread } from './unread-file.ts';

// Which files of a content folder are read, wherever the folder is: on a disk or in memory. Content comes from others: a link would
// publish a file of this machine, and a file of megabytes, which no editor writes, would take its memory.

/** What is unreadable is no file, such as a named pipe, which may have no end, or has a name in another encoding, or is another account’s. */
export type Kind = 'file' | 'folder' | 'link' | 'unreadable';

/** A content folder. Paths are within it: `issues/2018-02.md`; `''` is the folder itself. */
export interface ContentFolder {
  /** The folder as problems name it: `content`. */
  readonly name: string;
  /** Undefined where there is nothing; a link is not followed. */
  kindOf(path: string): Kind | undefined;
  list(path: string): readonly string[];
  /** In bytes. */
  sizeOf(path: string): number;
  read(path: string): string;
  readHead(path: string, bytes: number): Uint8Array;
}

/** Every address that was ever published: see address-list.ts. */
export const ADDRESSES_FILE = 'addresses.txt';
/** The folder of files to download. */
const DOWNLOADS = 'files';

/**
 * In bytes. An issue has some 10 KB, and Gmail cuts off a mail of more than 102; a board’s longest list has 8 KB; the record of
 * the addresses of 10,000 issues has four megabytes.
 */
const MOST_BYTES: readonly (readonly [ending: string, bytes: number])[] = [
  ['.md', 100_000],
  ['.yaml', 100_000],
  ['.txt', 10_000_000],
];
/** An issue has some 200. What is made of a line, such as a table’s row, takes many times the memory of its letters. */
const MOST_LINES = 2_000;

/** Programs that also run on Windows take it for the end of a folder’s name. */
const BACKSLASH = 'This name has a backslash (\\). Rename it without one.';

/** What a partner sends, and cannot be read as it is. */
const DOCUMENT = /\.(?:docx?|odt|rtf|txt|pdf|pages|html?)$/i;

/** What may be the right file under another ending: `2018-05.MD`, `2018-05.markdown`, `2018-05.md.txt`, `cy.yml`, `about`. */
const MISNAMED = {
  '.md': /(?:\.(?:md|markdown|mdown)(?:\.txt)?|^[^.]*)$/i,
  '.yaml': /(?:\.ya?ml(?:\.txt)?|^[^.]*)$/i,
} as const;

type Ending = keyof typeof MISNAMED;

/** Reads what belongs in a content folder, and reports what does not. */
export function gatherContent(folder: ContentFolder): {
  readonly files: ContentFiles;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const fault = (path: string, message: string) =>
    reportInto(problems, pathIn(folder, path))('content-file', FILE_START, message);
  const isThere = folder.kindOf('') !== undefined;
  if (!isThere)
    fault(
      '',
      'This folder does not exist. Start a board with “npm run init”, or name the folder that holds bulletin.yaml: --content DIR',
    );

  if (folder.name.includes('\\')) fault('', BACKSLASH);

  const read = (path: string): SourceFile | undefined => {
    const tooLarge = findSizeFault(path, folder.sizeOf(path));
    const text = tooLarge ? '' : folder.read(path);
    const message = tooLarge ?? findLengthFault(path, text);
    if (message) fault(path, message);
    return message ? undefined : { path: pathIn(folder, path), text };
  };
  const reportMisplaced = (path: string, expected: Kind | undefined) => {
    const message = findPlaceFault(path, folder.kindOf(path), expected);
    if (message) fault(path, message);
    return message !== undefined;
  };
  const readNeeded = (path: string): SourceFile | undefined => {
    if (folder.kindOf(path) === 'file') return read(path);
    if (!reportMisplaced(path, 'file') && isThere)
      fault(path, `This file is missing. Copy content/${path} from this project and change it for your board.`);
    return undefined;
  };
  /** The files of a folder that holds nothing but files with one ending. Anything else in its place is read as an empty folder. */
  const readFolder = (name: string, ending: Ending, what: string): SourceFile[] => {
    reportMisplaced(name, 'folder');
    const names = listVisible(folder, name);
    const files = names.filter((one) => folder.kindOf(`${name}/${one}`) === 'file');
    for (const other of names) {
      const path = `${name}/${other}`;
      if (!files.includes(other) && !reportMisplaced(path, undefined))
        fault(path, `Put ${what} directly in content/${name}. Move the files out of this folder, then delete it.`);
      else if (files.includes(other) && !other.endsWith(ending))
        fault(path, `Only ${what} (${ending} files) belong here. ${adviceFor(other, ending, files)}`);
    }
    return files.filter((one) => one.endsWith(ending)).flatMap((one) => read(`${name}/${one}`) ?? []);
  };

  const besides = listVisible(folder, '');
  for (const name of besides) {
    const message = explainUnread(name, besides);
    if (message) fault(name, message);
  }
  reportMisplaced('images', 'folder');
  reportMisplaced(DOWNLOADS, 'folder');
  reportMisplaced(ADDRESSES_FILE, 'file');
  for (const name of listVisible(folder, DOWNLOADS)) {
    const path = `${DOWNLOADS}/${name}`;
    if (!reportMisplaced(path, undefined) && folder.kindOf(path) === 'folder')
      fault(path, 'Put files directly in content/files. Move the files out of this folder, then delete it.');
  }
  for (const place of ['images', DOWNLOADS])
    for (const name of listVisible(folder, place)) if (name.includes('\\')) fault(`${place}/${name}`, BACKSLASH);
  const images = listPictures(folder);
  return {
    files: {
      bulletin: readNeeded('bulletin.yaml'),
      topics: readNeeded('topics.yaml'),
      glossary: readNeeded('glossary.yaml'),
      issues: readFolder('issues', '.md', 'issues'),
      pages: readFolder('pages', '.md', 'pages'),
      wordings: readFolder('language', '.yaml', 'words'),
      packs: readFolder('packs', '.yaml', 'language packs'),
      addresses: folder.kindOf(ADDRESSES_FILE) === 'file' ? read(ADDRESSES_FILE) : undefined,
      images: new Set(images),
      imageFaults: new Map(
        listVisible(folder, 'images').flatMap((name) => {
          const kind = folder.kindOf(`images/${name}`);
          const broken =
            kind === 'file'
              ? findPictureFault(name, folder.readHead(`images/${name}`, PICTURE_HEAD))
              : explainNoFile(name, kind);
          return broken ? [[name, broken]] : [];
        }),
      ),
      downloads: listDownloads(folder),
    },
    problems,
  };
}

export const pathIn = ({ name }: ContentFolder, path: string) => [name, path].filter(Boolean).join('/');

export const listPictures = (folder: ContentFolder): readonly string[] =>
  listVisible(folder, 'images').filter((name) => folder.kindOf(`images/${name}`) === 'file');

export const listDownloads = (folder: ContentFolder): readonly Download[] =>
  listVisible(folder, DOWNLOADS)
    .filter((name) => folder.kindOf(`${DOWNLOADS}/${name}`) === 'file')
    .map((name) => ({ name, bytes: folder.sizeOf(`${DOWNLOADS}/${name}`) }));

/** Sorted the same way on every machine; none where there is no such folder. */
const listVisible = (folder: ContentFolder, path: string): readonly string[] =>
  folder.kindOf(path) === 'folder'
    ? folder
        .list(path)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

function adviceFor(name: string, ending: Ending, names: readonly string[]): string {
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

function findSizeFault(path: string, size: number): string | undefined {
  const most = MOST_BYTES.find(([ending]) => path.endsWith(ending))?.[1];
  return most !== undefined && size > most
    ? `This file has ${kilobytes(size)} KB; the limit is ${kilobytes(most)} KB. Delete what was pasted in by mistake, such as a picture.`
    : undefined;
}

function findLengthFault(path: string, text: string): string | undefined {
  const lines = path.endsWith('.md') ? plainLines(text).trimEnd().split('\n').length : 0;
  return lines > MOST_LINES
    ? `This file has ${grouped(lines)} lines; the limit is ${grouped(MOST_LINES)}. Delete what was pasted in by mistake, such as a spreadsheet.`
    : undefined;
}

/** @returns undefined where the kind is as expected, or nothing is there */
function findPlaceFault(path: string, kind: Kind | undefined, expected: Kind | undefined): string | undefined {
  const name = path.replace(/^.*\//, '');
  if (kind === 'link') return `“${name}” is a link, and links are not followed. Replace it with a copy.`;
  if (kind === 'unreadable') return explainUnreadable(name);
  if (kind === undefined || expected === undefined || kind === expected) return undefined;
  return `“${name}” must be a ${expected}, not a ${kind}. Rename the ${kind} and make a ${expected} called ${name}.`;
}

const kilobytes = (bytes: number) => grouped(Math.ceil(bytes / 1000));
