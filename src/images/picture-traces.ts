import exifr from 'exifr';
import { type Embedded, makePicture, readEmbedded } from './pixels.ts';

// The one place that knows exifr. Its traps:
// - it opens JPEG and TIFF; of PNG it misses XMP, and WebP and AVIF it does not know. What those carry is taken out by
//   pixels.ts and put into a JPEG that has no picture;
// - left to itself it makes dates and words of what it finds: that can fail, and nobody needs it here;
// - what it cannot read it throws, or says in `errors`. A picture whose metadata nobody can read gives nobody away.

export interface PictureTraces {
  readonly place: boolean;
  readonly names: boolean;
}

const OPTIONS = {
  ...{ tiff: true, exif: true, gps: true, iptc: true, xmp: true },
  ...{ icc: false, jfif: false, mergeOutput: false, translateValues: false, reviveValues: false, multiSegment: true },
};

const PLACE = /^(?:GPS(?:Dest)?(?:Latitude|Longitude|Position)|latitude|longitude)$/i;
const NAME =
  /^(?:Artist|XPAuthor|(?:Camera)?OwnerName|By-?line|Writer|CaptionWriter|creator|Author|PersonInImage(?:WDetails)?|PersonDisplayName|Contact|Regions)$/i;

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
  const read: unknown = await exifr.parse(isKnown ? original : packAsJpeg(embedded), OPTIONS).catch(() => undefined);
  return { width, height, png: format === 'png', place: says(read, PLACE), names: says(read, NAME) };
}

/** The same of a picture that is whole, which shows only at its end. @throws UnreadablePicture */
export async function readWhole(original: Buffer): Promise<PictureFacts> {
  const facts = await readFacts(original);
  await makePicture(original, 16, 'png');
  return facts;
}

function says(read: unknown, name: RegExp): boolean {
  if (typeof read !== 'object' || read === null || ArrayBuffer.isView(read)) return false;
  return Object.entries(read).some(([key, value]) => (name.test(key) ? !isEmpty(value) : says(value, name)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.replaceAll('\0', '').trim() === '';
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  // A camera that found no satellite writes no number.
  return value === undefined || value === null || Number.isNaN(value);
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
