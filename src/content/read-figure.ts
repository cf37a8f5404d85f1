import { isProblem } from '../fields/dates.ts';
import { readPictureName } from '../fields/picture-name.ts';
import type { Block } from '../model/model.ts';
import { excerpt } from '../text/excerpt.ts';
import { attributeOf, plainText, typeset } from '../text/markdown.ts';
import { atLine, type Report } from '../text/problem.ts';
import type { LiftedPicture } from './lift-pictures.ts';

/** `![words](picture.jpg "Caption")` is a figure. None where its picture is elsewhere: then only that is reported. */
export function readFigure({ image, line }: LiftedPicture, report: Report): Block[] {
  const at = atLine(line);
  const alt = plainText(image.children ?? []);
  const title = attributeOf(image, 'title')?.trim();
  const src = readPictureName(attributeOf(image, 'src') ?? '', (name) => {
    const words = /^(?:image|picture|uploading\b.*)?$/i.test(alt) ? '' : excerpt(alt);
    const lacks = [
      words ? [] : 'what it shows in the square brackets',
      name ? [] : 'its file name in the round ones',
    ].flat();
    return `Then write “![${words}](${name})” here${lacks.length > 0 ? `, with ${lacks.join(' and ')}` : ''}.`;
  });
  if (isProblem(src)) {
    report('image-file', at, src.problem);
    return [];
  }
  return [
    {
      kind: 'figure',
      at,
      fieldAt: { src: [at] },
      body: [],
      src: src.value,
      ...(alt && { alt }),
      ...(title && { caption: typeset(title) }),
    },
  ];
}
