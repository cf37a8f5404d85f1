import type { Picture } from '../../import/picture-box.ts';
import type { Opened } from '../engine/messages.ts';
import type { OwnPicture } from '../engine/own-picture.ts';
import type { ReadPicture } from './read-picture.ts';

/** Pictures that are on this computer alone, until the issue is downloaded with them. */
export interface PictureShelf {
  /** Those of a document, which have their names. */
  readonly add: (pictures: readonly Picture[]) => Promise<void>;
  /** One that somebody chose or dropped. @returns its name in content/images */
  readonly choose: (file: File) => Promise<string>;
  readonly clear: () => void;
  readonly all: readonly ReadPicture[];
  /** For this window alone. */
  readonly addressOf: (name: string) => string | undefined;
}

export function openPictureShelf({ pictures: published }: Pick<Opened, 'pictures'>, changed: () => void): PictureShelf {
  const shelf = new Map<string, ReadPicture>();

  async function add(pictures: readonly Picture[]): Promise<void> {
    if (pictures.length === 0) return;
    const { readPicture } = await import('./read-picture.ts');
    for (const picture of pictures) shelf.set(picture.name, await readPicture(picture));
    changed();
  }

  return {
    add,
    async choose(file) {
      const { nameFile } = await import('./read-picture.ts');
      const named = await nameFile(file, [...published, ...shelf.keys()]);
      await add([named]);
      return named.name;
    },
    clear() {
      for (const { address } of shelf.values()) URL.revokeObjectURL(address);
      shelf.clear();
    },
    get all() {
      return [...shelf.values()];
    },
    addressOf: (name) => shelf.get(name)?.address,
  };
}

/** What the worker is told of a picture with every text. */
export const asOwn = ({ name, width, height, fault }: OwnPicture): OwnPicture => ({ name, width, height, fault });
