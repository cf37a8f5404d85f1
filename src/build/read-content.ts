import {
  closeSync,
  type Dirent,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findLengthFault, findPlaceFault, findSizeFault, type Kind } from '../content/content-fault.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { findPictureFault, PICTURE_HEAD } from '../content/picture-file.ts';
import { FILE_START, type Problem, reportInto } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';

/** Every address that was ever published: see ledger.ts. */
export const LEDGER = 'addresses.txt';

const NEEDED = ['bulletin.yaml', 'topics.yaml', 'glossary.yaml'] as const;

/** A folder without anything in it. */
const NOTHING: ContentFiles = {
  bulletin: undefined,
  topics: undefined,
  glossary: undefined,
  issues: [],
  pages: [],
  wordings: [],
  packs: [],
  addresses: undefined,
  images: new Set(),
  imageFaults: new Map(),
};

/** What a partner sends, and cannot be read as it is. */
const DOCUMENT = /\.(?:docx?|odt|rtf|txt|pdf|pages|html?)$/i;

/** What may be the right file under another ending: `2018-05.MD`, `2018-05.markdown`, `2018-05.md.txt`, `cy.yml`, `about`. */
const MISNAMED: Readonly<Record<string, RegExp>> = {
  '.md': /(?:\.(?:md|markdown|mdown)(?:\.txt)?|^[^.]*)$/i,
  '.yaml': /(?:\.ya?ml(?:\.txt)?|^[^.]*)$/i,
};

function adviceFor(name: string, ending: string, names: readonly string[]): string {
  if (MISNAMED[ending]?.test(name)) {
    const right = `${name.includes('.') ? name.replace(MISNAMED[ending], '') : name}${ending}`;
    return names.includes(right) ? `${right} is there already: delete one of the two.` : `Rename it to ${right}.`;
  }
  if (DOCUMENT.test(name)) return 'Copy the words of this one into such a file, and delete it here.';
  return 'Move this file to content/images, or delete it.';
}

/** The pictures of a content folder: their names, and their paths as problems name them. */
export function listPictures(folder: string): readonly { readonly name: string; readonly path: string }[] {
  return listFiles(join(folder, 'images')).map((name) => ({ name, path: shown(join(folder, 'images', name)) }));
}

const shown = (path: string) => relative('', path).split(sep).join('/');

/** Reads a content folder. `folder` is named in problems as it was given. */
export function readContent(folder: string): { readonly files: ContentFiles; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const fault = (path: string, message: string) =>
    reportInto(problems, shown(path))('content-file', FILE_START, message);
  const read = (path: string): SourceFile | undefined => {
    const tooLarge = findSizeFault(path, lstatSync(path).size);
    if (tooLarge) return void fault(path, tooLarge);
    const text = readFileSync(path, 'utf8');
    const tooLong = findLengthFault(path, text);
    if (tooLong) return void fault(path, tooLong);
    return { path: shown(path), text };
  };
  if (!existsSync(folder)) {
    fault(folder, 'There is no such folder. Name the one with the board’s bulletin.yaml, such as --content content');
    return { files: NOTHING, problems };
  }
  const names = listFiles(realPlace(folder));
  const [bulletin, topics, glossary] = NEEDED.map((name) => {
    const path = join(folder, name);
    if (names.includes(name)) return read(path);
    fault(
      path,
      findPlaceFault(name, kindOf(path), 'file') ??
        `This file is missing. Copy content/${name} of the project and change what it says.`,
    );
    return undefined;
  });

  /** Tells what stands where a folder should; such a place is read as if it were empty. */
  const openFolder = (name: string): string => {
    const path = join(folder, name);
    const message = findPlaceFault(name, kindOf(path), 'folder');
    if (message) fault(path, message);
    return path;
  };

  /** The files of a folder that holds nothing but files with one ending. */
  const readFolder = (name: string, ending: string, what: string): SourceFile[] => {
    const place = openFolder(name);
    for (const other of listOthers(place)) {
      const path = join(place, other);
      fault(
        path,
        findPlaceFault(other, kindOf(path), undefined) ??
          `${what} stand directly in content/${name}, as files. Move what is in this folder there, or delete it.`,
      );
    }
    const files = listFiles(place);
    for (const other of files.filter((one) => !one.endsWith(ending))) {
      fault(
        join(place, other),
        `Only ${what.toLowerCase()} live here, as files that end in ${ending}. ${adviceFor(other, ending, files)}`,
      );
    }
    return files.filter((one) => one.endsWith(ending)).flatMap((one) => read(join(place, one)) ?? []);
  };
  const images = listFiles(openFolder('images'));
  return {
    files: {
      bulletin,
      topics,
      glossary,
      issues: readFolder('issues', '.md', 'Issues'),
      pages: readFolder('pages', '.md', 'Pages'),
      wordings: readFolder('language', '.yaml', 'Words'),
      packs: readFolder('packs', '.yaml', 'Language packs'),
      addresses: names.includes(LEDGER) ? read(join(folder, LEDGER)) : undefined,
      images: new Set(images),
      imageFaults: new Map(
        images.flatMap((name) => {
          const broken = findPictureFault(name, readHead(join(folder, 'images', name)));
          return broken ? [[name, broken]] : [];
        }),
      ),
    },
    problems,
  };
}

/** The first bytes of a picture, which may be large. */
function readHead(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(PICTURE_HEAD);
    return head.subarray(0, readSync(file, head, 0, PICTURE_HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** The visible files of a folder, sorted the same way on every machine; none when there is no such folder. */
const listFiles = (folder: string) => list(folder, (entry) => entry.isFile());

/** Folders, links and whatever else is not a file. */
const listOthers = (folder: string) => list(folder, (entry) => !entry.isFile());

function list(folder: string, wanted: (entry: Dirent) => boolean): string[] {
  if (kindOf(folder) !== 'folder') return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (wanted(entry) && !entry.name.startsWith('.') ? entry.name : [])).sort();
}

/** What stands somewhere, without following a link. */
function kindOf(path: string): Kind | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return 'link';
  return found.isDirectory() ? 'folder' : 'file';
}

/** The board’s folder itself may be a link: whoever runs the command names it. */
function realPlace(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
