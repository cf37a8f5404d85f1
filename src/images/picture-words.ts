import type { PictureTraces } from './read-traces.ts';

// What builds and the desk say of a picture's file. Each is a sentence without its subject.

/** A photograph of 48 million pixels has a quarter of it. */
const MOST_BYTES = 50_000_000;

export const sayTooLarge = (bytes: number): string | undefined =>
  bytes > MOST_BYTES
    ? `has ${Math.ceil(bytes / 1e6)} MB; the limit is ${MOST_BYTES / 1e6} MB. Save it as JPEG, at most 4000 pixels wide, upload that, and write its name here.`
    : undefined;

/** Twice what a good camera takes, in pixels: some 300 MB when unpacked. */
export const MOST_PIXELS = 100_000_000;

export const sayTooWide = (width: number, height: number): string | undefined =>
  width * height > MOST_PIXELS
    ? `is ${width} × ${height} pixels large, too large to be opened. Save it at most 4000 pixels wide, and upload it under the same name.`
    : undefined;

export const DAMAGED =
  'is damaged or was not uploaded completely. Open it on your own computer. If it opens, save it again as JPEG or PNG, upload that, and write its name here.';

const HOW = 'Windows: Properties, Details, Remove; Mac: Preview, Inspector';

const SAYS: Readonly<Record<keyof PictureTraces, string>> = {
  place: `records where it was taken (GPS), and anyone who sees this repository can read that. Remove it (${HOW}), and upload the picture again.`,
  names: `names the photographer, the camera’s owner or a person in it. Remove the names (${HOW}), and upload the picture again. Put a credit under “credit”.`,
};

export const sayTraces = (traces: PictureTraces): readonly string[] =>
  (['place', 'names'] as const).flatMap((trace) => (traces[trace] ? SAYS[trace] : []));
