import { picturesOf } from '../../model/model.ts';
import { type CheckedMail, type EmailRule, THE_LAYOUT } from './rule.ts';

/** Without a width Outlook shows the picture in its own size. Readers who do not load pictures have only their descriptions. */
export const image: EmailRule = {
  rule: 'mail-image',
  find(mail, report) {
    let described: ReadonlyMap<string, string> | undefined;
    for (const element of mail.elements) {
      if (element.name !== 'img') continue;
      const { width = '', src = '', alt } = element.attributes;
      const shown = `“${src.slice(0, 80)}”`;
      const kind = unshownKind(src);
      if (kind) report({ element }, `Outlook does not show ${kind}. Use a JPEG, PNG or GIF file.`);
      else if (!/^https:\/\/[^/]/.test(src))
        report({ element }, `${shown} is not the full address of a picture. Give one that starts with https://.`);
      if (!/^[1-9]\d*$/.test(width))
        report(THE_LAYOUT, `The picture ${shown} has no width. Give its <img> a width in pixels.`);
      if (alt === undefined)
        report(
          THE_LAYOUT,
          `The picture ${shown} has no alt. Give its <img> a description, or alt="" for a decoration.`,
        );
      else if (alt.trim() === '') {
        described ??= descriptionsOf(mail);
        const words = described.get(src);
        if (words) report(THE_LAYOUT, `The picture ${shown} has lost its description, “${words}”. Put it into alt.`);
      }
    }
  },
};

function unshownKind(src: string): string | undefined {
  if (/^\s*data:/i.test(src)) return 'pictures that are part of the mail (data:)';
  const ending = /\.(svg|webp|avif)(?:[?#]|$)/i.exec(src)?.[1];
  return ending && `${ending.toUpperCase().replace('WEBP', 'WebP')} pictures`;
}

function descriptionsOf({ issue, imageUrl }: CheckedMail): ReadonlyMap<string, string> {
  return new Map(picturesOf(issue).map(({ src, alt }) => [imageUrl(src), alt]));
}
