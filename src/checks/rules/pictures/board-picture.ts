import { findPictureFile, pictureAddressKey } from '../../../fields/picture-name.ts';
import type { Rule } from '../../engine/check.ts';
import { explainTwin, reportPicture } from './report-picture.ts';

export const boardPicture: Rule = {
  rule: 'board-picture',
  severity: 'error',
  force: 'binding',
  finds: 'A masthead or logo in `bulletin.yaml` that is not in `content/images`, or is damaged',
  raises: [{ board: 'logo: { src: crest.png }' }],
  passes: [{ board: 'logo: { src: chair.jpg, alt: "", credit: Drawn for the board, licence: CC BY 4.0 }' }],
  advised: [{ board: 'logo: { src: chair.jpg, credit: Drawn for the board, licence: CC BY 4.0 }' }],
  why: 'It would be missing on every page and in every email.',
  findInBoard(board, context, report) {
    const { masthead, logo, keyAt } = board;
    for (const [key, picture] of Object.entries({ masthead, logo })) {
      if (picture) reportPicture({ src: picture.src, at: keyAt[key] }, context, report);
    }
    const [one, other] = [masthead, logo].map((picture) => picture && findPictureFile(picture.src, context.images));
    if (one && other && one !== other && pictureAddressKey(one) === pictureAddressKey(other))
      report(keyAt.logo, explainTwin(other, one));
  },
};
