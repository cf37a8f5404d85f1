import { closeZip } from '../../import/open-zip.ts';
import type { Picture } from '../../import/picture-box.ts';

// Of a name of its own, so that the desk loads it when there are pictures.

/** An issue and its pictures in a ZIP, each where the repository has it. */
export const packIssue = (
  { slug, text }: { readonly slug: string; readonly text: string },
  pictures: readonly Picture[],
): Uint8Array =>
  closeZip({
    [`content/issues/${slug}.md`]: new TextEncoder().encode(text),
    ...Object.fromEntries(pictures.map(({ name, bytes }) => [`content/images/${name}`, bytes])),
  });
