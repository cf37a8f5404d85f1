import type { Declaration, Sheet } from './css.ts';
import { type EmailRule, judgeShapes, nameElement } from './rule.ts';

/** Elements that mail programs take out, or that make them warn of the mail. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'video',
  'audio',
  'script',
  'form',
  'input',
  'textarea',
  'select',
  'iframe',
  'object',
  'embed',
  'svg',
]);

export const featureElement = judgeShapes({
  rule: 'mail-feature',
  judge: (shape) => [
    ...(ELEMENTS.has(shape.name)
      ? [`Mail programs take out <${shape.name}>. Write a link to the archive instead.`]
      : []),
    ...shape.style.declarations
      .filter(isRefused)
      .map((one) => `${nameDeclaration(one)} in the style of ${nameElement(shape)} ${REFUSED}`),
  ],
});

/** The same in the style blocks, and pictures of kinds that mail programs do not show. */
export const featureElsewhere: EmailRule = {
  rule: 'mail-feature',
  find({ sheet, elements }, report) {
    for (const one of refusedIn(sheet))
      report('mail-feature', 'layout', `${nameDeclaration(one)} in a style block ${REFUSED}`);
    for (const element of elements) {
      const { src } = element.attributes;
      const kind = src === undefined ? undefined : refusedPicture(src);
      if (kind)
        report(
          'mail-feature',
          { element },
          `Outlook shows no ${kind}. Give the picture as JPEG, PNG or GIF, by its address.`,
        );
    }
  },
};

const REFUSED = 'does nothing in most mail programs. Write a plain value, or use a table.';
const isRefused = ({ property, value }: Declaration) =>
  property === 'position' || property.startsWith('--') || /\bvar\(/i.test(value);
const nameDeclaration = ({ property, value }: Declaration) => `“${property}: ${value.slice(0, 40)}”`;

const refusedBySheet = new WeakMap<Sheet, readonly Declaration[]>();
function refusedIn(sheet: Sheet): readonly Declaration[] {
  const refused =
    refusedBySheet.get(sheet) ?? sheet.rules.flatMap(({ declarations }) => declarations.filter(isRefused));
  refusedBySheet.set(sheet, refused);
  return refused;
}

function refusedPicture(src: string): string | undefined {
  if (/^\s*data:/i.test(src)) return 'picture that is inside the mail (data:)';
  const ending = /\.(svg|webp|avif)(?:[?#]|$)/i.exec(src)?.[1];
  return ending && `${ending.toUpperCase().replace('WEBP', 'WebP')} picture`;
}
