import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../issue/archive.ts';
import { picturesOf } from '../issue/model.ts';
import { hashOf, keep } from './keep.ts';
import { eachOf } from './parallel.ts';
import { DRAWN_WITH, makePicture, type PictureKind, readPictureFacts } from './pixels.ts';

// Names carry no hash: a mail that was sent years ago asks for the same address.

/** One file of a picture: its path in the site, in pixels. */
export interface ImageFile {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A picture made ready: a file that every program shows, and smaller ones for browsers. */
export interface PreparedImage {
  /** JPEG, or PNG where the original is one. At most MAIL_WIDTH wide. */
  readonly fallback: ImageFile;
  /** WebP, narrowest first. */
  readonly webp: readonly ImageFile[];
}

/** By file name in content/images. */
export type Images = ReadonlyMap<string, PreparedImage>;

/** Twice the mail's 600 px, so that it is sharp on a phone. */
const MAIL_WIDTH = 1200;
const WEBP_WIDTHS = [480, 800, 1200, 1600];
/** Part of the cache's key: change it when pictures are made in another way. */
const RECIPE = 'picture 2';

/**
 * Writes every picture that the archive uses into `outFolder/images`. Of drafts and withdrawn issues nothing is made.
 * @param cacheFolder finished files by the hash of their original; safe to delete
 */
export async function prepareImages(
  archive: Archive,
  contentFolder: string,
  outFolder: string,
  cacheFolder: string,
): Promise<Images> {
  const used = [
    ...archive.issues.flatMap((issue) => picturesOf(issue).map(({ src }) => src)),
    ...[archive.board.masthead, archive.board.logo].flatMap((picture) => picture?.src ?? []),
    ...[...archive.pages.values()].flatMap((page) => picturesOf(page).map(({ src }) => src)),
  ];
  const names = [...new Set(used)].sort();
  if (names.length > 0) {
    await mkdir(join(outFolder, 'images'), { recursive: true });
    await mkdir(cacheFolder, { recursive: true });
  }
  const prepared = await eachOf(names, async (name) => {
    const path = join(contentFolder, 'images', name);
    return [name, await prepareImage(name, path, outFolder, cacheFolder)] as const;
  });
  return new Map(prepared);
}

async function prepareImage(
  name: string,
  path: string,
  outFolder: string,
  cacheFolder: string,
): Promise<PreparedImage> {
  const original = await readFile(path);
  const hash = hashOf(RECIPE, DRAWN_WITH, original);
  const { width, height, png } = await readPictureFacts(original);
  const stem = name.replace(/\.[^.]+$/, '');

  const make = async (wanted: number, kind: PictureKind): Promise<ImageFile> => {
    const target = Math.min(wanted, width);
    const bytes = await keep(cacheFolder, `${hash}-${target}.${kind}`, () => makePicture(original, target, kind));
    const file = `images/${stem}-${target}.${kind}`;
    await writeFile(join(outFolder, file), bytes);
    return { path: file, width: target, height: Math.max(1, Math.round((target * height) / width)) };
  };

  const widths = [...new Set(WEBP_WIDTHS.map((wanted) => Math.min(wanted, width)))];
  const webp: ImageFile[] = [];
  for (const wanted of widths) webp.push(await make(wanted, 'webp'));
  return { fallback: await make(MAIL_WIDTH, png ? 'png' : 'jpg'), webp };
}
