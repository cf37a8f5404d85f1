import { FILE_START } from '../../../text/problem.ts';
import { type BoardCheck, withoutEnding } from '../../engine/check.ts';
import { explainMissingPicture } from './missing-picture.ts';

/** The pictures that bulletin.yaml names: what image-file.ts is for those of issues and pages. */
export const boardPicture: BoardCheck = {
  rule: 'board-picture',
  force: 'binding',
  find({ board, images, imageFaults }, report) {
    const { masthead, logo, keyAt } = board;
    for (const [name, picture] of Object.entries({ masthead, logo })) {
      if (!picture) continue;
      const at = keyAt[name] ?? FILE_START;
      const { src } = picture;
      const fault = imageFaults.get(src);
      if (!images.has(src)) report('board-picture', at, explainMissingPicture(src, images));
      else if (fault) report('board-picture', at, fault.message, fault.severity);
    }
    if (masthead && logo && masthead.src !== logo.src && withoutEnding(masthead.src) === withoutEnding(logo.src)) {
      report(
        'board-picture',
        keyAt.logo ?? FILE_START,
        `“${logo.src}” and “${masthead.src}” differ only in their endings, and would get one address. Rename one of the two pictures.`,
      );
    }
  },
};
