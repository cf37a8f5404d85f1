import { findPictureFile } from '../../../fields/picture-name.ts';
import type { Rule } from '../../engine/check.ts';
import { aFigure, LICENSED } from '../../examples.ts';
import { hintAtFigure } from './report-picture.ts';

export const imageLicence: Rule = {
  rule: 'image-licence',
  severity: 'warning',
  finds: 'A picture without its credit or its licence, decorations too',
  raises: [
    aFigure('Three practitioners talking at a table', 'credit: Drawn for the board'),
    { board: 'masthead: { src: chair.jpg, alt: A chair by a window }' },
  ],
  passes: [
    aFigure('Three practitioners talking at a table', ...LICENSED),
    { board: `masthead: { src: chair.jpg, alt: A chair by a window, ${LICENSED.join(', ')} }` },
  ],
  advised: [
    aFigure('Three practitioners talking at a table', ...LICENSED),
    {
      board: 'masthead: { src: chair.jpg, alt: A chair by a window, credit: Drawn for the board, licence: CC BY 4.0 }',
    },
  ],
  why: `A picture belongs to its maker. An archive that cannot say years later who allowed what has to take its pictures
    down. A picture written as \`![words](picture.jpg)\` has no place for the two: use a \`::: figure\` block.`,
  source: 'Copyright, Designs and Patents Act 1988, sections 16 and 77; the terms of Creative Commons licences.',
  findInPicture(picture, { images }, report, writing) {
    const { src, credit, licence, at } = picture;
    const lacks = [credit ? [] : '“credit:” with its maker', licence ? [] : '“licence:” with its licence'].flat();
    // Of a picture that is not there, image-file says enough.
    if (lacks.length === 0 || !findPictureFile(src, images)) return;
    report(at, `“${src}” does not say where it is from. Add ${lacks.join(' and ')}.${hintAtFigure(picture, writing)}`);
  },
};
