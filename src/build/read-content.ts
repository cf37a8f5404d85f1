import { closeSync, lstatSync, opendirSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ContentFolder, gatherContent, listDownloads, listPictures, pathIn } from '../content/gather-content.ts';
import type { Download } from '../model/downloads.ts';

function folderOnDisk(folder: string): ContentFolder {
  const place = (path: string) => join(folder, path);
  return {
    name: relative('', folder).split(sep).join('/'),
    kindOf(path) {
      const found =
        path === '' ? statSync(folder, { throwIfNoEntry: false }) : lstatSync(place(path), { throwIfNoEntry: false });
      if (found?.isSymbolicLink()) return 'link';
      if (!found) return path.includes('\ufffd') ? 'unreadable' : undefined;
      if (found.isDirectory()) return may(() => openFolder(place(path))) ? 'folder' : 'unreadable';
      return found.isFile() && may(() => closeSync(openSync(place(path), 'r'))) ? 'file' : 'unreadable';
    },
    list: (path) => readdirSync(place(path)),
    sizeOf: (path) => lstatSync(place(path)).size,
    read: (path) => readFileSync(place(path), 'utf8'),
    readHead: (path, bytes) => readHead(place(path), bytes),
  };
}

/** A folder’s names may be readable where its files are not. */
function openFolder(folder: string): void {
  opendirSync(folder).closeSync();
  statSync(`${folder}/.`);
}

function may(open: () => void): boolean {
  try {
    open();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

export const readContent = (folder: string) => gatherContent(folderOnDisk(folder));

export function listPictureFiles(folder: string): readonly { readonly name: string; readonly path: string }[] {
  const content = folderOnDisk(folder);
  return listPictures(content).map((name) => ({ name, path: pathIn(content, `images/${name}`) }));
}

export function listDownloadFiles(folder: string): readonly (Download & { readonly path: string })[] {
  const content = folderOnDisk(folder);
  return listDownloads(content).map((download) => ({ ...download, path: pathIn(content, `files/${download.name}`) }));
}

function readHead(path: string, bytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(bytes);
    return head.subarray(0, readSync(file, head, 0, bytes, 0));
  } finally {
    closeSync(file);
  }
}
