import { whyRefused } from '../../../fields/file-kinds.ts';
import { fileKey, publishedFileName } from '../../../fields/file-name.ts';
import { readTarget } from '../../../fields/links.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Rule, Surroundings } from '../../engine/check.ts';

export const fileLink: Rule = {
  rule: 'file-link',
  severity: 'error',
  force: 'binding',
  finds: 'A link to a file that is not in `content/files`, or that is never published',
  raises: [
    'Read [the flyer](https://github.com/user-attachments/files/1234/flyer.pdf), PDF, 212 KB.',
    'Read [the flyer](Flyer.pdf).',
    'Read [the poster](postre.pdf).',
    'Open [the tool](tool.xlsm).',
  ],
  advised: [
    'Read [the flyer](flyer.pdf).',
    'Read [the flyer](flyer.pdf).',
    'Read [the poster](poster.pdf).',
    'Open [the tool](tool.xlsx).',
  ],
  passes: ['Read [the flyer](flyer.pdf).'],
  why: `Readers would get an error instead of the file. Upload it to \`content/files\` (on GitHub: open the folder, **Add file**,
    **Upload files**), and write its name exactly as it is there, with the same capitals. Spaces and brackets are fine.

    Programs, web pages, archives and files with macros are never published: readers’ organisations block them, with good
    reason.`,
  findInWriting(writing, surroundings, report) {
    if (writing.status === 'withdrawn') return;
    for (const { href, at, withdrawn } of writing.links) {
      if (ON_GITHUB.test(href)) report(at, DRAGGED);
      const target = readTarget(href);
      const problem = target.kind === 'file' && !withdrawn ? findFault(href, target.name, surroundings) : undefined;
      if (problem) report(at, problem);
    }
  },
};

/** What GitHub’s editor writes for a file that is dragged into it, and the address of a file in a repository. */
const ON_GITHUB =
  /^https:\/\/(?:raw\.)?github(?:usercontent)?\.com\/(?:user-attachments\/(?:assets|files)\/|[^/]+\/[^/]+\/(?:files\/\d|.*\/content\/files\/))/i;
const DRAGGED =
  'GitHub keeps this file outside the archive, and may ask readers to sign in. Upload the file to content/files, and write its file name here instead of the address.';

function findFault(href: string, name: string, { findDownload, downloads, images }: Surroundings): string | undefined {
  const refused = whyRefused(name);
  if (refused) return `“${name}” ${refused}`;
  const known = findDownload(href);
  // Its address may have been copied from a page.
  const isAddress = href.startsWith('/') && known && name === publishedFileName(known.name);
  if (isAddress || (known && fileKey(name) === fileKey(known.name))) return undefined;
  if (known)
    return `The file is called “${known.name}”. Write its name exactly like that, with the same capitals and spaces.`;
  const bare = name.split(/[\\/]/).at(-1) ?? '';
  if (images.has(bare))
    return `“${bare}” is in content/images, where pages show it but readers cannot download it. Upload it to content/files too, and write “${bare}” here.`;
  if (bare !== name)
    return `A file is named by its file name alone. Upload it to content/files, and write “${bare}” between the round brackets.`;
  const near = nearest(
    name,
    downloads.map((download) => download.name),
  );
  return `There is no “${name}” in content/files. ${near ? `Did you mean “${near}”?` : 'Upload it there, or correct its name.'}`;
}
