import { findPictureFault, PICTURE_HEAD } from '../../content/picture-file.ts';
import { kindOf } from '../../fields/file-kinds.ts';
import { readKeptFacts } from '../../images/images.ts';
import { CostlyPicture, UnreadablePicture } from '../../images/pixels.ts';
import { damaged, type Inspection } from './inspection.ts';

/** Pictures are published as they are, with what a camera writes into them. */
export async function inspectPicture(name: string, bytes: Buffer, cache: string): Promise<Inspection> {
  const misnamed = findPictureFault(name, bytes.subarray(0, PICTURE_HEAD));
  const kind = kindOf(name) ?? '';
  if (misnamed) return misnamed.severity === 'error' ? damaged(kind) : { fault: withoutName(misnamed.message) };
  try {
    const { place, names } = await readKeptFacts('readWhole', bytes, cache);
    return { place, names: names ? ['photographer, owner or people shown'] : [] };
  } catch (error) {
    if (error instanceof CostlyPicture) return { fault: error.message };
    if (error instanceof UnreadablePicture) return damaged(kind);
    throw error;
  }
}

/** Of a picture within a document, which shows it or not. */
export async function readTracesOf(bytes: Buffer, cache: string): Promise<{ place?: boolean; names?: boolean }> {
  try {
    return await readKeptFacts('readFacts', bytes, cache);
  } catch (error) {
    if (error instanceof CostlyPicture || error instanceof UnreadablePicture) return {};
    throw error;
  }
}

const withoutName = (message: string) => message.replace(/^“[^”]*” /, '');

const SOUND_SIGNS: Readonly<Record<string, RegExp>> = {
  MP3: /^(?:ID3|\xff[\xe2-\xfb])/,
  M4A: /^.{4}ftyp/s,
  WAV: /^RIFF.{4}WAVE/s,
  Ogg: /^OggS/,
};

export function inspectSound(name: string, bytes: Buffer): Inspection {
  const kind = kindOf(name) ?? '';
  return SOUND_SIGNS[kind]?.test(bytes.toString('latin1', 0, 16)) ? {} : damaged(kind);
}

export const inspectText = (bytes: Buffer): Inspection => (bytes.includes(0) ? damaged('plain text') : {});
