import { picturesOf } from '../issue/model.ts';
import { nearest } from '../issue/nearest.ts';
import type { IssueCheck } from './check.ts';

export const imageFile: IssueCheck = {
  rule: 'image-file',
  find(issue, { images }, report) {
    for (const { src, at } of picturesOf(issue)) {
      if (images.has(src)) continue;
      const near = nearest(src, [...images]);
      report(
        'image-file',
        at,
        `There is no “${src}” in content/images. ${near ? `Did you mean “${near}”?` : 'Upload the picture there, or correct its name.'}`,
      );
    }
  },
};
