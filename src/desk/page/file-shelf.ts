import type { Picture } from '../../import/picture-box.ts';
import type { Download } from '../../model/downloads.ts';

/** A file that readers download, and that is on this computer alone. */
export interface OwnFile {
  /** In content/files. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OnComputer {
  readonly pictures: readonly Picture[];
  readonly files: readonly OwnFile[];
}

export interface FileShelf {
  /** One that somebody chose, in the place of another of that name. @returns its name */
  readonly choose: (file: File) => Promise<string>;
  readonly add: (files: readonly OwnFile[]) => void;
  readonly clear: () => void;
  readonly all: readonly OwnFile[];
}

export function openFileShelf(changed: () => void): FileShelf {
  const shelf = new Map<string, OwnFile>();
  const add = (files: readonly OwnFile[]) => {
    for (const file of files) shelf.set(file.name, file);
    if (files.length > 0) changed();
  };
  return {
    add,
    async choose(file) {
      const { name } = file;
      add([{ name, bytes: new Uint8Array(await file.arrayBuffer()) }]);
      return name;
    },
    clear: () => shelf.clear(),
    get all() {
      return [...shelf.values()];
    },
  };
}

/** What the worker hears of a file with every text. */
export const asDownload = ({ name, bytes }: OwnFile): Download => ({ name, bytes: bytes.length });

/** `2 pictures and 1 file`; nothing where there are none. */
export function countFiles({ pictures, files }: OnComputer): string {
  const counts = [
    ...(pictures.length > 0 ? [`${pictures.length} picture${pictures.length === 1 ? '' : 's'}`] : []),
    ...(files.length > 0 ? [`${files.length} file${files.length === 1 ? '' : 's'}`] : []),
  ];
  return counts.join(' and ');
}
