import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, keep } from '../cache/keep.ts';
import type { Archive } from '../model/archive.ts';
import { picturesOf } from '../model/model.ts';
import { FILE_START, type Position, type Problem, sortProblems } from '../text/problem.ts';
import { eachOf } from './parallel.ts';
import {
  HugePicture,
  makePicture,
  type PictureKind,
  readPictureFacts,
  readSharpVersion,
  UnreadablePicture,
} from './pixels.ts';

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
 * @throws BrokenPictures, all of them at once
 */
export async function prepareImages(
  archive: Archive,
  contentFolder: string,
  outFolder: string,
  cacheFolder: string,
): Promise<Images> {
  const uses = findUses(archive);
  const names = listUsed(archive);
  if (names.length > 0) {
    await mkdir(join(outFolder, 'images'), { recursive: true });
    await mkdir(cacheFolder, { recursive: true });
  }
  const broken: Problem[] = [];
  const prepared = await eachOf(names, async (name) => {
    const original = await readFile(join(contentFolder, 'images', name));
    try {
      return [name, await prepareImage(name, original, outFolder, cacheFolder)] as const;
    } catch (cause) {
      if (!(cause instanceof UnreadablePicture)) throw cause;
      broken.push(...(uses.get(name) ?? []).map((use) => describeBroken(name, use, cause)));
      return undefined;
    }
  });
  if (broken.length > 0) throw new BrokenPictures(sortProblems(broken));
  return new Map(prepared.filter((one) => one !== undefined));
}

/** The names of all pictures that are shown somewhere, sorted. */
export function listUsed(archive: Archive): readonly string[] {
  return [...findUses(archive).keys()].sort();
}

/** Pictures that begin like pictures, so that the checks took them, and could not be read to their end. */
export class BrokenPictures extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** Where an editor asked for a picture. */
type Use = Pick<Problem, 'file' | 'line' | 'column'>;

/** Every picture that is shown somewhere, by name, with all places that ask for it. */
function findUses({ issues, pages, board }: Archive): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (src: string, file: string, at: Position) => uses.set(src, [...(uses.get(src) ?? []), { file, ...at }]);
  for (const writing of [...issues, ...pages.values()])
    for (const { src, at } of picturesOf(writing)) add(src, writing.file, at);
  for (const name of ['masthead', 'logo'] as const) {
    const picture = board[name];
    if (picture) add(picture.src, board.file, board.keyAt[name] ?? FILE_START);
  }
  return uses;
}

function describeBroken(name: string, { file, line, column }: Use, cause: UnreadablePicture): Problem {
  const message =
    cause instanceof HugePicture
      ? cause.describe(name)
      : `“${name}” cannot be read to its end: it is damaged, or was not uploaded whole. Open it on your own computer; if it shows there, save it anew as JPEG or PNG and upload that.`;
  return { rule: 'image-file', severity: 'error', file, line, column, message };
}

/** What the pictures will be called, before any is made: for looking at mails only. Their sizes are not known yet. */
export function namePictures({ board }: Pick<Archive, 'board'>, issues: Archive['issues']): Images {
  const used = [...issues.flatMap(picturesOf), ...[board.masthead, board.logo].flatMap((picture) => picture ?? [])];
  return new Map(used.map(({ src }) => [src, { fallback: { path: nameFile(src, MAIL_WIDTH), ...UNMADE }, webp: [] }]));
}

const UNMADE = { width: 0, height: 0 } as const;

/** The file that every program shows. */
function nameFile(name: string, width: number): string {
  return `images/${name.replace(/\.[^.]+$/, '')}-${width}.${/\.png$/i.test(name) ? 'png' : 'jpg'}`;
}

async function prepareImage(
  name: string,
  original: Buffer,
  outFolder: string,
  cacheFolder: string,
): Promise<PreparedImage> {
  const hash = hashOf(RECIPE, await readSharpVersion(), original);
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
