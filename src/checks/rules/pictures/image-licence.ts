import type { Picture } from '../../../fields/picture.ts';
import { picturesOf } from '../../../model/model.ts';
import type { Rule, RuleReport } from '../../engine/check.ts';
import { aFigure } from '../../examples.ts';
import { boardPictures } from './board-pictures.ts';

export const imageLicence: Rule = {
  rule: 'image-licence',
  severity: 'warning',
  docs: {
    finds: 'A picture without its credit or its licence, decorations too',
    raises: [
      aFigure('Three practitioners talking at a table', 'credit: Drawn for the board'),
      { board: 'masthead: { src: chair.jpg, alt: A chair by a window }' },
    ],
    passes: [
      aFigure('Three practitioners talking at a table', 'credit: Drawn for the board', 'licence: CC BY 4.0'),
      {
        board:
          'masthead: { src: chair.jpg, alt: A chair by a window, credit: Drawn for the board, licence: CC BY 4.0 }',
      },
    ],
    why: `A picture belongs to its maker, wherever you found it. Years later nobody remembers who allowed what, and an
      archive that cannot say so has to take its pictures down. A picture written as \`![words](picture.jpg)\` has no
      place for the two: use a \`::: figure\` block.`,
    source: `Copyright, Designs and Patents Act 1988, sections 16 and 77; for works under Creative Commons, the licence’s own
      terms of attribution.`,
  },
  findInWriting(writing, _context, report) {
    for (const picture of picturesOf(writing)) {
      // A picture in Markdown has no place for them.
      const hint = picture.credit || picture.licence ? '' : ' If it is written as ![…](…), use a “::: figure” block.';
      checkLicence(picture, report, hint);
    }
  },
  findInBoard(board, _context, report) {
    for (const picture of boardPictures(board)) checkLicence(picture, report);
  },
};

function checkLicence({ src, credit, licence, at }: Picture, report: RuleReport, hint = ''): void {
  const lacks = [credit ? [] : '“credit:” with its maker', licence ? [] : '“licence:” with its licence'].flat();
  if (lacks.length === 0) return;
  report(at, `“${src}” does not say where it is from. Add ${lacks.join(' and ')}.${hint}`);
}
