import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MOST_PIXELS, sayTooWide } from './picture-words.ts';

// The one place that knows sharp. Its traps:
// - to load it takes a tenth of the time of a short command, which finds all pictures made: it is loaded for the first that is not, and its
//   version is read without it;
// - it drops every bit of metadata (a photograph's GPS among them) unless asked to keep it, but only says which way up a picture
//   is: `rotate()` without an angle turns it by its EXIF before that is lost;
// - a JPEG has no transparency: what shows through is black unless the picture is laid on white first;
// - of an animation it takes the first frame. That is wanted: nothing on a page or in a mail moves unasked (WCAG 2.2.2);
// - colours of other profiles, and of print, become sRGB, which programs take a picture without a profile to be in.

// - it throws at once where a file is empty, and rejects its promise for everything else: openPicture makes them one.

const loadSharp = async () => (await import('sharp')).default;

const PACKAGE = /^.*[\\/]node_modules[\\/]sharp(?=[\\/])/;

/** Part of the cache key. */
export const SHARP_VERSION: string = readVersion();

function readVersion(): string {
  const [folder = ''] = PACKAGE.exec(createRequire(import.meta.url).resolve('sharp')) ?? [];
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

export type PictureKind = 'webp' | 'jpg' | 'png';

/** Thrown where a file is no picture, or ends too early. */
export class UnreadablePicture extends Error {
  override readonly name: string = 'UnreadablePicture';
}

/** Thrown where a picture asks for more than it may take to open. Its message is a sentence without its subject. */
export class CostlyPicture extends UnreadablePicture {
  override readonly name = 'CostlyPicture';
}

const unreadable = (cause: Error) => {
  throw new UnreadablePicture(cause.message, { cause });
};

async function openPicture(original: Buffer, limitInputPixels: number | false = false) {
  const sharp = await loadSharp();
  try {
    return sharp(original, { limitInputPixels });
  } catch (cause) {
    return unreadable(cause as Error);
  }
}

export interface Embedded {
  /** Of a picture as it is shown: upright, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: string;
  /** A TIFF of its own, after `Exif\0\0`. */
  readonly exif?: Buffer | undefined;
  readonly xmp?: Buffer | undefined;
}

/** @throws UnreadablePicture */
export async function readEmbedded(original: Buffer): Promise<Embedded> {
  const picture = await openPicture(original);
  const { width, height, orientation = 1, format, exif, xmp } = await picture.metadata().catch(unreadable);
  const tooWide = sayTooWide(width, height);
  if (tooWide) throw new CostlyPicture(tooWide);
  return { ...(orientation >= 5 ? { width: height, height: width } : { width, height }), format, exif, xmp };
}

/** @throws UnreadablePicture */
export async function makePicture(original: Buffer, width: number, kind: PictureKind): Promise<Buffer> {
  const resized = (await openPicture(original, MOST_PIXELS)).rotate().resize({ width });
  const made = {
    webp: () => resized.webp({ quality: 80 }),
    jpg: () => resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }),
    png: () => resized.png({ compressionLevel: 9 }),
  };
  return made[kind]().toBuffer().catch(unreadable);
}

export interface Stamp {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

export async function makeStamp(original: Buffer, width: number, height: number): Promise<Stamp> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(original)
    .rotate()
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/** A drawing as a PNG of at most 256 colours: flat colours and the edges of letters need no more. More effort saves 4 % and takes twice as long. */
export async function paintDrawing(
  svg: string,
  stamps: readonly (Stamp & { readonly left: number; readonly top: number })[],
): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg))
    .composite(stamps.map(({ png, left, top }) => ({ input: png, left, top })))
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 256, effort: 1, compressionLevel: 9 })
    .toBuffer();
}
