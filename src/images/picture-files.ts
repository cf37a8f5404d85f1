import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, keep } from '../cache/keep.ts';
import { openPicture } from './open-picture.ts';
import { CostlyPicture, type PictureKind, SHARP_VERSION } from './pixels.ts';

// The files that are made of a picture, each kept under the hash of its original: nothing may be kept of another picture under that.

/** Where pictures are read from, and where finished ones are kept by the hash of their original; safe to delete. */
export interface PicturePlaces {
  readonly content: string;
  readonly cache: string;
}

/** Part of the cache's key: change it when pictures are made, or what they say is read, in another way. */
const RECIPE = 'picture 3';

export const hashPicture = (original: Buffer) => hashOf(RECIPE, SHARP_VERSION, original);

/** A picture as it was measured. @throws PictureChanged: nothing may be kept of another one under the old hash */
export async function readSame(content: string, src: string, hash: string): Promise<Buffer> {
  const original = await readFile(join(content, 'images', src));
  if (hashPicture(original) === hash) return original;
  throw new PictureChanged(`content/images/${src} changed while it was being read. Run the command again.`);
}

export class PictureChanged extends Error {
  override readonly name = 'PictureChanged';
}

/** For what only a build makes of a picture: it may take more than the checks have let pass. */
export const PATIENCE = 6;

/** @throws PictureRefused: it takes more all the same */
export const refuseCostly =
  (src: string) =>
  (cause: unknown): never => {
    throw cause instanceof CostlyPicture
      ? new PictureRefused(`content/images/${src} ${cause.message}`, { cause })
      : cause;
  };

export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

export interface PictureData {
  readonly src: string;
  readonly hash: string;
  readonly width: number;
  readonly kind: PictureKind;
}

/**
 * One file of a picture: from the cache, or made now.
 * @param patience see openPicture
 * @throws UnreadablePicture
 */
export async function makeImage(
  { src, hash, width, kind }: PictureData,
  { content, cache }: PicturePlaces,
  patience?: number,
): Promise<Buffer> {
  return keep(join(cache, 'images'), `${hash}-${width}.${kind}`, async () => {
    const original = await readSame(content, src, hash);
    return openPicture('makePicture', [original, width, kind], patience);
  });
}
