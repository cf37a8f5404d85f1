// What kind of file a picture is, by its first bytes: endings say what somebody typed.

/** Of these kinds pictures can be made for pages and mails, each with its usual endings. */
const KINDS = {
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WebP: ['webp'],
  GIF: ['gif'],
  AVIF: ['avif'],
  TIFF: ['tif', 'tiff'],
  SVG: ['svg'],
} as const;

export type PictureFormat = keyof typeof KINDS;

/** How many bytes say which. */
export const PICTURE_HEAD = 1024;

const SIGNS: readonly (readonly [PictureFormat, (head: Uint8Array) => boolean])[] = [
  ['JPEG', (head) => latin1(head, 0, 3) === '\xff\xd8\xff'],
  ['PNG', (head) => latin1(head, 0, 8) === '\x89PNG\r\n\x1a\n'],
  ['WebP', (head) => latin1(head, 0, 4) === 'RIFF' && latin1(head, 8, 12) === 'WEBP'],
  ['GIF', (head) => /^GIF8[79]a$/.test(latin1(head, 0, 6))],
  ['AVIF', (head) => /^ftypavi[fs]$/.test(latin1(head, 4, 12))],
  ['TIFF', (head) => /^(?:II\*\0|MM\0\*)$/.test(latin1(head, 0, 4))],
  [
    'SVG',
    (head) => /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(utf8(head)),
  ],
];

const latin1 = (head: Uint8Array, start: number, end: number) => String.fromCharCode(...head.subarray(start, end));
const utf8 = (head: Uint8Array) => new TextDecoder().decode(head);

/** What is wrong with a picture's file, and what to do about it. */
export interface PictureFault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** @param head the first PICTURE_HEAD bytes of the file, or all of it */
export function findPictureFault(name: string, head: Uint8Array): PictureFault | undefined {
  const error = (message: string): PictureFault => ({ severity: 'error', message });
  if (head.length === 0) return error(`“${name}” is empty. Upload the picture again.`);
  const format = SIGNS.find(([, matches]) => matches(head))?.[0];
  if (!format) {
    if (/^ftyp(?:hei|hev|mif|msf)/.test(latin1(head, 4, 12)))
      return error(`“${name}” is a HEIC photo. Save it as JPEG, and upload that.`);
    if (/^version https:\/\/git-lfs/.test(utf8(head)))
      return error(`“${name}” is a Git LFS pointer, not the picture. Fetch the picture with “git lfs pull”.`);
    return error(`“${name}” is not a picture. Save the picture as JPEG or PNG, and upload that.`);
  }
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const endings: readonly string[] = KINDS[format];
  if (endings.includes(ending)) return undefined;
  return {
    severity: 'warning',
    message: `“${name}” is really a ${format} picture. Rename it “${name.replace(/\.[^.]+$/, '')}.${endings[0]}”.`,
  };
}
