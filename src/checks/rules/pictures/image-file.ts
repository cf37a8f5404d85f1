import { findPictureFile, pictureAddressKey } from '../../../fields/picture-name.ts';
import type { Rule } from '../../engine/check.ts';
import { aFigure, LICENSED } from '../../examples.ts';
import { explainTwin, reportPicture } from './report-picture.ts';

export const imageFile: Rule = {
  rule: 'image-file',
  severity: 'error',
  force: 'binding',
  finds: 'A picture that is not in `content/images`, or is damaged',
  raises: ['![A desk by a window](desk.jpg)'],
  passes: [aFigure('A desk by a window', ...LICENSED)],
  advised: [aFigure('A desk by a window', ...LICENSED)],
  why: `The page would have a gap. The name has a typing mistake, the picture was not uploaded, or the file is damaged
    or of another type than its ending says. The finding names the picture with the nearest name.`,
  findInPicture(picture, context, report, writing) {
    if (!writing) return;
    const file = findPictureFile(picture.src, context.images) ?? picture.src;
    const twin = context.pictures.get(pictureAddressKey(file));
    if (twin !== undefined && twin !== file) report(picture.at, explainTwin(file, twin));
    reportPicture(picture, context, report);
  },
};
