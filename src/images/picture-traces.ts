import { type Embedded, makePicture, readEmbedded } from './pixels.ts';
import { type PictureTraces, readTraces } from './read-traces.ts';

// A picture measured and read by sharp. What it carries besides, in kinds that exifr does not open, is put into a JPEG without a picture.

export interface PictureFacts extends PictureTraces {
  readonly width: number;
  readonly height: number;
  readonly png: boolean;
}

/** @throws UnreadablePicture */
export async function readFacts(original: Buffer): Promise<PictureFacts> {
  const embedded = await readEmbedded(original);
  const { width, height, format } = embedded;
  const isKnown = format === 'jpeg' || format === 'tiff';
  const traces = await readTraces(isKnown ? original : packAsJpeg(embedded));
  return { width, height, png: format === 'png', ...traces };
}

/** The same of a picture that is whole, which shows only at its end. @throws UnreadablePicture */
export async function readWhole(original: Buffer): Promise<PictureFacts> {
  const facts = await readFacts(original);
  await makePicture(original, 16, 'png');
  return facts;
}

const EXIF_SIGN = Buffer.from('Exif\0\0', 'latin1');
const XMP_SIGN = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
/** A segment's length has two bytes, which count themselves. */
const LONGEST_SEGMENT = 0xffff - 2;

function packAsJpeg({ exif, xmp }: Embedded): Buffer {
  const withSign = exif && (exif.subarray(0, 6).equals(EXIF_SIGN) ? exif : Buffer.concat([EXIF_SIGN, exif]));
  const segments = [withSign, xmp && Buffer.concat([XMP_SIGN, xmp])].flatMap((part) => part ?? []);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments.map(packSegment), Buffer.from([0xff, 0xd9])]);
}

function packSegment(part: Buffer): Buffer {
  const content = part.subarray(0, LONGEST_SEGMENT);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
