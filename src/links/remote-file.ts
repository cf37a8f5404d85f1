import { kindOf } from '../fields/file-kinds.ts';
import { sizeOf } from '../model/downloads.ts';
import type { Response } from './ask-server.ts';

const KINDS: readonly (readonly [mediaType: RegExp, kind: string])[] = [
  [/^application\/pdf\b/, 'PDF'],
  [/msword|wordprocessingml/, 'Word'],
  [/ms-excel|spreadsheetml/, 'Excel'],
  [/ms-powerpoint|presentationml/, 'PowerPoint'],
];

/** `PDF, 640 KB`, as its server says; undefined for a page, or where the server does not say how large it is. */
export function describeRemoteFile(url: URL, { type = '', length = '' }: Response): string | undefined {
  const kind = KINDS.find(([mediaType]) => mediaType.test(type))?.[1];
  const byName = type.startsWith('application/octet-stream') ? kindOf(url.pathname) : undefined;
  const isKnown = (kind ?? byName) !== undefined && /^[1-9]\d{0,11}$/.test(length);
  return isKnown ? `${kind ?? byName}, ${sizeOf({ bytes: Number(length) })}` : undefined;
}
