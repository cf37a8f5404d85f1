import { picturesOf } from '../../model/model.ts';
import type { CheckedMail, EmailRule } from './rule.ts';

/** Outlook takes the picture's own size without a width, and a reader without pictures has its words alone. */
export const image: EmailRule = {
  rule: 'mail-image',
  find(mail, report) {
    let described: ReadonlyMap<string, string> | undefined;
    for (const element of mail.elements) {
      if (element.name !== 'img') continue;
      const { width = '', src = '', alt } = element.attributes;
      const shown = `“${src.slice(0, 80)}”`;
      if (!/^[1-9]\d*$/.test(width))
        report('mail-image', 'layout', `The picture ${shown} has no width in numbers. Write width="560".`);
      if (!/^https:\/\/[^/]/.test(src))
        report('mail-image', { element }, `${shown} is no whole address of a picture. Write one from https:// on.`);
      if (alt === undefined)
        report('mail-image', 'layout', `The picture ${shown} has no alt. Write alt="…", or alt="" for a decoration.`);
      else if (alt.trim() === '') {
        described ??= wordsOfPictures(mail);
        const words = described.get(src);
        if (words)
          report('mail-image', 'layout', `The picture ${shown} lost its words, “${words}”. Put them into alt="…".`);
      }
    }
  },
};

/** By the pictures' addresses in the mail. */
function wordsOfPictures({ issue, imageUrl }: CheckedMail): ReadonlyMap<string, string> {
  return new Map(picturesOf(issue).map(({ src, alt }) => [imageUrl(src), alt]));
}
