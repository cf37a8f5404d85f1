import { picturesOf } from '../../../model/model.ts';
import { type WritingCheck, withoutEnding } from '../../engine/check.ts';
import { explainMissingPicture } from './missing-picture.ts';

export const imageFile: WritingCheck = {
  rule: 'image-file',
  force: 'binding',
  find(writing, { images, imageFaults, pictures }, report) {
    for (const { src, at } of picturesOf(writing)) {
      const twin = pictures.get(withoutEnding(src));
      if (twin !== undefined && twin !== src) {
        report(
          'image-file',
          at,
          `“${src}” and “${twin}” differ only in their endings, and would get one address. Rename one of the two pictures.`,
        );
      }
      const fault = imageFaults.get(src);
      if (fault) report('image-file', at, fault.message, fault.severity);
      if (!images.has(src)) report('image-file', at, explainMissingPicture(src, images));
    }
  },
};
