import type { Picture } from '../../../fields/picture.ts';
import { picturesOf } from '../../../model/model.ts';
import type { Report } from '../../../text/problem.ts';
import type { BoardCheck, WritingCheck } from '../../engine/check.ts';
import { boardPictures } from './board-pictures.ts';

/** Whoever made a picture is to be named, and whether others may use it: decorations were made by somebody too. */
export const imageLicence: WritingCheck = {
  rule: 'image-licence',
  find(writing, _surroundings, report) {
    for (const picture of picturesOf(writing)) {
      // Markdown’s own pictures have neither, and no place for them.
      const hint =
        picture.credit || picture.licence ? '' : '; a picture written as ![…](…) becomes a “::: figure” for that';
      checkLicence(picture, report, hint);
    }
  },
};

export const boardImageLicence: BoardCheck = {
  rule: 'image-licence',
  find({ board }, report) {
    for (const picture of boardPictures(board)) checkLicence(picture, report);
  },
};

function checkLicence({ src, credit, licence, at }: Picture, report: Report, hint = ''): void {
  const lacks = [credit ? [] : '“credit:” with who made it', licence ? [] : '“licence:” with who may use it'].flat();
  if (lacks.length === 0) return;
  report('image-licence', at, `It is not said where “${src}” is from. Add ${lacks.join(' and ')}${hint}.`, 'warning');
}
