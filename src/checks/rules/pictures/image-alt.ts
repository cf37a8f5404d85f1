import { picturesOf } from '../../../model/model.ts';
import type { WritingCheck } from '../../engine/check.ts';

const FILE_NAME =
  /\.(jpe?g|png|gif|webp|avif)$|^(img|dsc|image|picture|photo|shutterstock|istock|adobestock)[\s_-]*\d+/i;
const SAYS_IMAGE = /^(an? |the )?(image|picture|photo|photograph|graphic)(?= of\b| showing\b|:|$)/i;
/** `Neglect image`; but not `A child holding a picture`. */
const ENDS_IMAGE = /^(?!an? |the )\S+ (image|picture|photo)$/i;

/** Words that stand for the picture, for those who do not see it. */
export const imageAlt: WritingCheck = {
  rule: 'image-alt',
  find(writing, _surroundings, report) {
    for (const { src, alt, at, caption } of picturesOf(writing)) {
      if (alt === '' && caption)
        report(
          'image-alt',
          at,
          `“${src}” has a caption, and no words for those who do not see it. Add “alt:” with what it shows.`,
          'warning',
        );
      if (alt === '') continue;
      if (FILE_NAME.test(alt))
        report(
          'image-alt',
          at,
          `The words for “${src}” are a file’s name. Write what the picture shows, in a sentence.`,
        );
      else if (SAYS_IMAGE.test(alt) || ENDS_IMAGE.test(alt)) {
        report(
          'image-alt',
          at,
          `“${alt}” says that there is a picture, not what it shows. Write what a colleague would see in it.`,
        );
      }
    }
  },
};
