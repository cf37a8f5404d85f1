import { endingOf, whyRefused } from '../../fields/file-kinds.ts';
import { type Download, sizeOf } from '../../model/downloads.ts';
import { inspectPicture, inspectSound, inspectText } from './inspect-media.ts';
import { inspectOffice, inspectOldOffice } from './inspect-office.ts';
import { inspectPdf } from './inspect-pdf.ts';
import type { Inspecting, Inspection } from './inspection.ts';

/** In bytes. More takes minutes on a phone between two visits. */
const MOST_BYTES = 20_000_000;

type Inspect = (name: string, bytes: Buffer, inspecting: Inspecting) => Inspection | Promise<Inspection>;

const INSPECTORS: readonly (readonly [endings: string, inspect: Inspect])[] = [
  ['pdf', (_name, bytes, { harmless }) => inspectPdf(bytes, harmless)],
  ['docx xlsx pptx ppsx odt ods odp', inspectOffice],
  ['doc xls ppt', inspectOldOffice],
  ['jpg jpeg png gif webp', (name, bytes, { cache }) => inspectPicture(name, bytes, cache)],
  ['mp3 m4a wav ogg', inspectSound],
  ['csv txt', (_name, bytes) => inspectText(bytes)],
];

const inspectors = new Map(INSPECTORS.flatMap(([endings, inspect]) => endings.split(' ').map((one) => [one, inspect])));

/** What is wrong with a file by its name and its size, before it is opened. */
export function findPlainFault(download: Download): string | undefined {
  const { name, bytes } = download;
  if (bytes === 0) return 'is empty. Upload it again.';
  if (bytes > MOST_BYTES)
    return `has ${sizeOf(download)}; the limit is ${sizeOf({ bytes: MOST_BYTES })}. Make it smaller (Word: File > Save As > PDF > Minimum size; or compress its pictures), or link to it on another site.`;
  return whyRefused(name);
}

export async function inspectDownload(name: string, bytes: Buffer, inspecting: Inspecting): Promise<Inspection> {
  if (bytes.toString('latin1', 0, 40).startsWith('version https://git-lfs'))
    return { fault: 'is a Git LFS pointer, not the file. Fetch the file with “git lfs pull”.' };
  return inspectors.get(endingOf(name))?.(name, bytes, inspecting) ?? {};
}
