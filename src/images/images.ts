import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Archive } from '../issue/archive.ts';
import { picturesOf } from '../issue/model.ts';

// The one place that knows sharp. It drops every bit of metadata (a photograph's GPS among them) unless asked to keep it,
// and turns pictures upright by their EXIF first. Names carry no hash: a mail that was sent years ago asks for the same address.

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
/** Part of the cache's key: change it when the settings below change. */
const RECIPE = 'v1';

/**
 * Writes every picture that the archive uses into `outFolder/images`.
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
  const prepared: [string, PreparedImage][] = [];
  if (names.length > 0) {
    await mkdir(join(outFolder, 'images'), { recursive: true });
    await mkdir(cacheFolder, { recursive: true });
  }
  for (const name of names) {
    prepared.push([name, await prepareImage(name, join(contentFolder, 'images', name), outFolder, cacheFolder)]);
  }
  return new Map(prepared);
}

async function prepareImage(
  name: string,
  path: string,
  outFolder: string,
  cacheFolder: string,
): Promise<PreparedImage> {
  const original = await readFile(path);
  const hash = createHash('sha256')
    .update(RECIPE)
    .update(sharp.versions.sharp ?? '')
    .update(original)
    .digest('hex')
    .slice(0, 32);
  const { width: rawWidth, height: rawHeight, orientation = 1, format } = await sharp(original).metadata();
  const [width, height] = orientation >= 5 ? [rawHeight, rawWidth] : [rawWidth, rawHeight];
  const stem = name.replace(/\.[^.]+$/, '');
  const png = format === 'png';

  const make = async (wanted: number, kind: 'webp' | 'jpg' | 'png'): Promise<ImageFile> => {
    const target = Math.min(wanted, width);
    const cached = join(cacheFolder, `${hash}-${target}.${kind}`);
    const bytes = await readFile(cached).catch(async () => {
      const resized = sharp(original).rotate().resize({ width: target });
      const made = await {
        webp: () => resized.webp({ quality: 80 }),
        jpg: () => resized.jpeg({ quality: 80, mozjpeg: true }),
        png: () => resized.png({ compressionLevel: 9 }),
      }
        [kind]()
        .toBuffer();
      await writeFile(`${cached}.new`, made);
      await rename(`${cached}.new`, cached);
      return made;
    });
    const file = `images/${stem}-${target}.${kind}`;
    await writeFile(join(outFolder, file), bytes);
    return { path: file, width: target, height: Math.round((target * height) / width) };
  };

  const widths = [...new Set(WEBP_WIDTHS.map((wanted) => Math.min(wanted, width)))];
  const webp: ImageFile[] = [];
  for (const wanted of widths) webp.push(await make(wanted, 'webp'));
  return { fallback: await make(MAIL_WIDTH, png ? 'png' : 'jpg'), webp };
}
