import type { Rule } from '../../engine/check.ts';

/** `src/build/check-pictures.ts` finds these. */
export const imageMetadata: Rule = {
  rule: 'image-metadata',
  severity: 'warning',
  later: true,
  finds: 'A picture file that contains a place or a person’s name',
  raises: [
    {
      note: `A picture in \`content/images\`, used or not: a JPEG, PNG, WebP, AVIF or TIFF with a place (GPS) or a name
        (\`Artist\`, \`CameraOwnerName\`, \`By-line\`, \`creator\`, \`PersonInImage\`, marked faces …) in its EXIF, XMP or IPTC
        data. The message never repeats the value.`,
    },
  ],
  passes: [{ note: 'The camera’s make and settings, colours, a title, a copyright line.' }],
  why: `Phones save in each picture where it was taken, to a few metres: a family’s home, a refuge. Pages and emails
    never contain this, because pictures are made again for them. But the original is in the repository, which is as
    public as the page.

    Remove it before you upload: in Windows under Properties, Details, Remove Properties; on a Mac in Preview’s
    Inspector; with ExifTool by \`exiftool -all= -tagsfromfile @ -orientation -icc_profile desk.jpg\`. An uploaded file
    stays in the repository’s history: ask the person who looks after the repository to remove it there too.`,
  source: `Exif 2.32, IPTC Photo Metadata Standard, Adobe XMP; the Information Commissioner’s “What is personal
    data?”.`,
};
