import { picturesOf } from '../../../model/model.ts';
import type { Rule } from '../../engine/check.ts';
import { aFigure } from '../../examples.ts';
import { withoutEnding } from '../../matchers/picture-names.ts';
import { explainTwin, reportPicture } from './report-picture.ts';

export const imageFile: Rule = {
  rule: 'image-file',
  severity: 'error',
  force: 'binding',
  docs: {
    finds: 'A picture that is not in `content/images`, or is damaged',
    raises: ['![A desk by a window](desk.jpg)'],
    passes: [aFigure('A desk by a window', 'credit: Drawn for the board', 'licence: CC BY 4.0')],
    why: `The page would have a gap. The name has a typing mistake, the picture was not uploaded, or the file is damaged
      or of another type than its ending says. The finding names the picture with the nearest name.`,
  },
  findInWriting(writing, context, report) {
    for (const picture of picturesOf(writing)) {
      const twin = context.pictures.get(withoutEnding(picture.src));
      if (twin !== undefined && twin !== picture.src) report(picture.at, explainTwin(picture.src, twin));
      reportPicture(picture, context, report);
    }
  },
};
