import { createRequire } from 'node:module';
import type { QRCode } from 'jsqr';
import sharp from 'sharp';

// jsQR is CommonJS whose types say otherwise.
const jsQR = createRequire(import.meta.url)('jsqr') as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => QRCode | null;

/** What a camera reads in a picture, or undefined where it finds no code. */
export async function readQrCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
