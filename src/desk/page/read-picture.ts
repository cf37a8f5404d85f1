import { findPictureFault, PICTURE_HEAD, type PictureFault } from '../../content/picture-file.ts';
import { DAMAGED, sayTooLarge, sayTooWide, sayTraces } from '../../images/picture-words.ts';
import { readTraces } from '../../images/read-traces.ts';
import { stemOf } from '../../import/document.ts';
import { openPictureBox, type Picture } from '../../import/picture-box.ts';
import type { OwnPicture } from '../engine/own-picture.ts';

// What can be said of a picture before it is uploaded, in the words of the build. It is loaded with the first picture.

export interface ReadPicture extends OwnPicture {
  readonly bytes: Uint8Array;
  /** `blob:`, for this window. */
  readonly address: string;
}

const UNKNOWN = { width: 1200, height: 800 } as const;
/** Some browsers do not open these, though builds do. */
const OTHERS = /\.(?:tiff?|svg|avif)$/i;

export async function readPicture({ name, bytes }: Picture): Promise<ReadPicture> {
  const file = new Blob([new Uint8Array(bytes)]);
  const fault = findPictureFault(name, bytes.subarray(0, PICTURE_HEAD));
  const tooLarge = sayTooLarge(bytes.length);
  const size = fault?.severity === 'error' || tooLarge ? undefined : await measure(file);
  const { width, height } = size ?? UNKNOWN;
  const isBroken = !fault && !size && !OTHERS.test(name);
  const wrong = tooLarge ?? (isBroken ? DAMAGED : sayTooWide(width, height));
  const address = URL.createObjectURL(file);
  return { name, bytes, address, width, height, fault: fault ?? (await describe(name, bytes, wrong)) };
}

/** @returns undefined where this browser does not open it */
async function measure(file: Blob) {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const { width, height } = picture;
  picture.close();
  return { width, height };
}

async function describe(name: string, bytes: Uint8Array, wrong: string | undefined): Promise<PictureFault | undefined> {
  if (wrong) return { severity: 'error', message: `“${name}” ${wrong}` };
  const said = sayTraces(await readTraces(bytes));
  return said.length === 0 ? undefined : { severity: 'warning', message: `“${name}” ${said.join(' It also ')}` };
}

/** Names a file as an imported picture is named. A kind of which no page can be made keeps its own: the checks say why. */
export async function nameFile(file: File, taken: readonly string[]): Promise<Picture> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = openPictureBox('picture', taken).add(bytes, stemOf(file.name));
  return { name: name ?? file.name, bytes };
}
