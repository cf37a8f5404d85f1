import { closeZip } from '../../import/open-zip.ts';
import type { OnComputer } from './file-shelf.ts';

// Of a name of its own, so that the desk loads it when there are pictures or files.

/** An issue, its pictures and its files in a ZIP, each where the repository has it. */
export const packIssue = (
  { slug, text }: { readonly slug: string; readonly text: string },
  { pictures, files }: OnComputer,
): Uint8Array =>
  closeZip({
    [`content/issues/${slug}.md`]: new TextEncoder().encode(text),
    ...Object.fromEntries(pictures.map(({ name, bytes }) => [`content/images/${name}`, bytes])),
    ...Object.fromEntries(files.map(({ name, bytes }) => [`content/files/${name}`, bytes])),
  });
