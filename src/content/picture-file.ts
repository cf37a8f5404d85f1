import { withoutEnding } from '../fields/picture-name.ts';

// What kind of file a picture is, by its first bytes: endings say what somebody typed.

/** Of these kinds pictures can be made for pages and mails. Each has its usual endings, and starts with its sign, byte by byte. */
const KINDS = {
  JPEG: { endings: ['jpg', 'jpeg'], sign: /^\xff\xd8\xff/ },
  PNG: { endings: ['png'], sign: /^\x89PNG\r\n.\n/s },
  WebP: { endings: ['webp'], sign: /^RIFF.{4}WEBP/s },
  GIF: { endings: ['gif'], sign: /^GIF8[79]a/ },
  AVIF: { endings: ['avif'], sign: /^.{4}ftypavi[fs]/s },
  TIFF: { endings: ['tif', 'tiff'], sign: /^(?:II\*\0|MM\0\*)/ },
  SVG: {
    endings: ['svg'],
    sign: /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/,
  },
} as const;

/** What was meant as a picture, by its start. */
const NOT_READ: readonly (readonly [sign: RegExp, problem: string])[] = [
  [/^.{4}ftyp(?:hei|hev|mif|msf)/s, 'is a HEIC photo. Save it as JPEG, upload that, and write its name here.'],
  [/^version https:\/\/git-lfs/, 'is a Git LFS pointer, not the picture. Fetch the picture with “git lfs pull”.'],
  [/^$/, 'is empty. Upload the picture again.'],
  [/^/, 'is not a picture. Save the picture as JPEG or PNG, upload that, and write its name here.'],
];

export const PICTURE_HEAD = 1024;

export interface PictureFault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** The usual ending of the kind that a picture is, without those that browsers show as pages. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, PICTURE_HEAD));
  const [, kind] = Object.entries(KINDS).find(([format, { sign }]) => format !== 'SVG' && sign.test(start)) ?? [];
  return kind?.endings[0];
}

/** @param head the first PICTURE_HEAD bytes of the file, or all of it */
export function findPictureFault(name: string, head: Uint8Array): PictureFault | undefined {
  const start = String.fromCharCode(...head);
  const [format, kind] = Object.entries(KINDS).find(([, { sign }]) => sign.test(start)) ?? [];
  if (!kind) {
    const problem = NOT_READ.find(([sign]) => sign.test(start))?.[1];
    return { severity: 'error', message: `“${name}” ${problem}` };
  }
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const endings: readonly string[] = kind.endings;
  if (endings.includes(ending)) return undefined;
  return {
    severity: 'warning',
    message: `“${name}” is really a ${format} picture. Rename it “${withoutEnding(name)}.${endings[0]}”, and write that name here.`,
  };
}

/** What has the name of a picture, and is a folder, or a link, which could lead to any file of this machine. */
export const explainUnreadable = (name: string): string =>
  `“${name}” cannot be read. Give your account the right to read it. If that does not help, put a copy with another name in its place.`;

export const explainNoFile = (name: string, kind: string | undefined): PictureFault => ({
  severity: 'error',
  message:
    kind === 'folder'
      ? `“${name}” is a folder. Move the picture out of it, directly into content/images, and write its name.`
      : kind === 'unreadable'
        ? explainUnreadable(name)
        : `“${name}” is a link, and links are not followed. Put the picture itself into content/images.`,
});
