import exifr from 'exifr';

// The one place that knows exifr, for builds and for the desk. Its traps:
// - it opens JPEG and TIFF; of PNG it misses XMP, and WebP and AVIF it does not know: see picture-traces.ts;
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

/** What a picture says of where it was taken, and of people. */
export async function readTraces(picture: Uint8Array): Promise<PictureTraces> {
  const read: unknown = await exifr.parse(picture, OPTIONS).catch(() => undefined);
  return { place: says(read, PLACE), names: says(read, NAME) };
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
