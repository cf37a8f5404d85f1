import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keep } from '../cache/keep.ts';
import { findPictureFile, publishedPictureName } from '../fields/picture-name.ts';
import { type Board, picturesOf, type Writing } from '../model/model.ts';
import type { ViewFile } from '../render/view-file.ts';
import { FILE_START, type Position, type Problem } from '../text/problem.ts';
import { recallPicture } from './known-pictures.ts';
import { openPicture } from './open-picture.ts';
import { eachOf } from './parallel.ts';
import { hashPicture, makeImage, type PictureData, type PicturePlaces } from './picture-files.ts';
import type { PictureFacts } from './picture-traces.ts';
import { DAMAGED, sayTooLarge } from './picture-words.ts';
import { CostlyPicture, type PictureKind, UnreadablePicture } from './pixels.ts';

// Names carry no hash: a mail that was sent years ago asks for the same address.

export interface ImageFile {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as pages and mails show it: a file for every program, and smaller ones for browsers. */
export interface PreparedImage {
  /** The name of its original in content/images. */
  readonly file: string;
  /** Of its original, and of what makes its files. */
  readonly hash: string;
  /** JPEG, or PNG where the original is one. At most MAIL_WIDTH wide. */
  readonly fallback: ImageFile;
  readonly webp: readonly ImageFile[];
}

export type Images = ReadonlyMap<string, PreparedImage>;

/** Twice the mail's 600 px, so that it is sharp on a phone. */
const MAIL_WIDTH = 1200;
const WEBP_WIDTHS = [480, 800, 1200, 1600];
/** WebP has no room for more, in pixels. */
const MOST_HEIGHT = 16_383;

export type { PicturePlaces };

type Use = Pick<Problem, 'file' | 'line' | 'column'>;

export type PictureUses = ReadonlyMap<string, readonly Use[]>;

export function usesOf(
  board: Partial<Pick<Board, 'masthead' | 'logo'>> & Pick<Board, 'file' | 'keyAt'>,
  writings: Iterable<Writing>,
): PictureUses {
  const uses = new Map<string, Use[]>();
  const add = (src: string, file: string, at: Position) => uses.set(src, [...(uses.get(src) ?? []), { file, ...at }]);
  for (const writing of writings) for (const { src, at } of picturesOf(writing)) add(src, writing.file, at);
  for (const name of ['masthead', 'logo'] as const) {
    const picture = board[name];
    if (picture) add(picture.src, board.file, board.keyAt[name] ?? FILE_START);
  }
  return uses;
}

/**
 * Measures every used picture, and reads it to its end. Unreadable ones are problems where they are used; missing ones are left to the checks.
 * @param files the names in content/images
 */
export async function readImages(
  uses: PictureUses,
  files: ReadonlySet<string>,
  places: PicturePlaces,
): Promise<{ readonly images: Images; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const read = await eachOf([...uses.keys()].sort(), async (name) => {
    const file = findPictureFile(name, files);
    if (file === undefined) return undefined;
    try {
      const path = join(places.content, 'images', file);
      return [name, await recallPicture(`image for ${places.cache}`, path, () => readImage(file, places))] as const;
    } catch (cause) {
      if (isMissing(cause)) return undefined;
      if (!(cause instanceof UnreadablePicture)) throw cause;
      problems.push(...(uses.get(name) ?? []).map((use) => describeBroken(file, use, cause)));
      return undefined;
    }
  });
  return { images: new Map(read.filter((one) => one !== undefined)), problems };
}

const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

function describeBroken(picture: string, { file, line, column }: Use, cause: UnreadablePicture): Problem {
  const message = `“${picture}” ${cause instanceof CostlyPicture ? cause.message : DAMAGED}`;
  return { rule: 'image-file', severity: 'error', file, line, column, message };
}

/** What an original in content/images says of itself. @throws UnreadablePicture */
export async function readPictureFacts(picture: string, { content, cache }: PicturePlaces) {
  const path = join(content, 'images', picture);
  return recallPicture('facts', path, async () => {
    const tooLarge = sayTooLarge((await stat(path)).size);
    if (tooLarge) throw new CostlyPicture(tooLarge);
    return readKeptFacts('readFacts', await readFile(path), cache);
  });
}

/** @throws UnreadablePicture */
export async function readKeptFacts(
  task: 'readFacts' | 'readWhole',
  original: Buffer,
  cache: string,
): Promise<PictureFacts & { readonly hash: string }> {
  const hash = hashPicture(original);
  const read = async () => Buffer.from(JSON.stringify(await openPicture(task, [original])));
  const facts = await keep(join(cache, 'images'), `${hash}-${task}.json`, read);
  return { ...(JSON.parse(String(facts)) as PictureFacts), hash };
}

async function readImage(picture: string, places: PicturePlaces): Promise<PreparedImage> {
  const { width, height, png, hash } = await readPictureFacts(picture, places);
  const most = Math.max(1, Math.floor((MOST_HEIGHT * width) / height));
  const widthOf = (wanted: number) => Math.min(wanted, width, most);
  const fileOf = (wanted: number, kind: PictureKind): ImageFile => {
    const target = widthOf(wanted);
    const path = `images/${publishedPictureName(picture)}-${target}.${kind}`;
    return { path, width: target, height: Math.max(1, Math.round((target * height) / width)) };
  };
  const widths = [...new Set(WEBP_WIDTHS.map(widthOf))];
  const image = {
    file: picture,
    hash,
    fallback: fileOf(MAIL_WIDTH, png ? 'png' : 'jpg'),
    webp: widths.map((wanted) => fileOf(wanted, 'webp')),
  };
  // Whether a picture is whole shows only at its end.
  await makeImage({ src: picture, hash, width: image.fallback.width, kind: png ? 'png' : 'jpg' }, places);
  return image;
}

export function listImageFiles(images: Images, shown: PictureUses): readonly ViewFile<PictureData>[] {
  // One picture may be written in several ways.
  const used = new Map([...images].flatMap(([src, image]) => (shown.has(src) ? [[image.file, image] as const] : [])));
  return [...used.values()].flatMap(({ file, hash, fallback, webp }) =>
    [...webp, fallback].map(({ path, width }) => {
      const kind = path.replace(/^.*\./, '') as PictureKind;
      return { path, layout: 'picture', data: { src: file, hash, width, kind } };
    }),
  );
}
