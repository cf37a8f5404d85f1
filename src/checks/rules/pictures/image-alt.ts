import { findPictureFile } from '../../../fields/picture-name.ts';
import type { Rule } from '../../engine/check.ts';
import { aFigure, LICENSED } from '../../examples.ts';

const FILE_NAME =
  /\.(jpe?g|png|gif|webp|avif)$|^(img|dsc|image|picture|photo|shutterstock|istock|adobestock)[\s_-]*\d+/i;
const SAYS_IMAGE = /^(an? |the )?(image|picture|photo|photograph|graphic)(?= of\b| showing\b|:|$)/i;
/** `Neglect image`; but not `A child holding a picture`. */
const ENDS_IMAGE = /^(?!an? |the )\S+ (image|picture|photo)$/i;

export const imageAlt: Rule = {
  rule: 'image-alt',
  severity: 'error',
  finds: 'A description of a picture that is a file name or only says “image”; or none beside a caption',
  otherwise: 'warning for a caption without a description',
  raises: [
    '![Safeguarding image](chair.jpg)',
    '![IMG_2041.jpg](chair.jpg)',
    `::: figure
      src: chair.jpg
      caption: The launch at City Hall
      :::`,
  ],
  passes: [aFigure('Three colleagues talking at a table', ...LICENSED)],
  advised: [
    '![A chair by a window](chair.jpg)',
    '![A chair by a window](chair.jpg)',
    aFigure('Three people at a table', 'caption: The launch at City Hall'),
  ],
  why: `Some readers hear the description, and everyone sees it where an email’s pictures are blocked. A picture that
    is only decoration has no description: leave out \`alt:\` and \`caption:\`.`,
  source: 'WCAG 2.2, 1.1.1. A bulletin of February 2018 had a “Safeguarding image”.',
  findInPicture({ src, alt, at, caption }, { images }, report, writing) {
    // Of a picture that is not there, image-file says enough.
    if (!writing || findPictureFile(src, images) === undefined) return;
    if (alt === '' && caption)
      report(
        at,
        `“${src}” has a caption but no description. Say what it shows under “alt:”, or between the square brackets of “![]()”.`,
        'warning',
      );
    else if (FILE_NAME.test(alt))
      report(at, `The description of “${src}” is a file name. Describe what the picture shows, in a sentence.`);
    else if (SAYS_IMAGE.test(alt) || ENDS_IMAGE.test(alt))
      report(at, `“${alt}” does not describe the picture. Describe what a colleague would see in it.`);
  },
};
