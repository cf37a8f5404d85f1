import type { Rule } from '../../engine/check.ts';

/** `src/build/check-downloads.ts` finds these. */
export const fileMetadata: Rule = {
  rule: 'file-metadata',
  severity: 'warning',
  otherwise: 'error for a place',
  later: true,
  finds: 'A file to download with hidden names of people or organisations, or a hidden place',
  raises: [
    {
      note: `A PDF with an author. A Word, Excel or PowerPoint file with an author, a person who saved it last, a manager, a company,
        comments or tracked changes. A picture, also in such a file, with a name or a place (GPS) in its EXIF, XMP or IPTC data. The message never repeats
        the value.`,
    },
  ],
  passes: [
    {
      note: 'The board’s own name, or what programs write for nobody, such as “Microsoft Office User”. A title, a date.',
    },
  ],
  why: `Unlike pictures on a page, a file to download is published byte for byte. Its properties can name the practitioner who wrote
    up a case, or the manager who changed it, and its comments can hold what was taken out.

    In Word, Excel and PowerPoint: **File**, **Info**, **Check for Issues**, **Inspect Document**, **Inspect**, **Remove All**. Save the
    file, or save it as PDF, and upload it again under the same name. The old file stays in the repository’s history: ask the person
    who looks after the repository to remove it there too.`,
  source: 'Microsoft’s Document Inspector; the Information Commissioner on disclosing information safely.',
};
