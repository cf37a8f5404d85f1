import { isProblem } from '../fields/dates.ts';
import { readPictureName } from '../fields/picture-name.ts';
import type { Block } from '../model/model.ts';
import { excerpt } from '../text/excerpt.ts';
import type { BlockMark, FieldLine } from '../text/fenced-block.ts';
import { attributeOf, createMarkdown, plainText, type Token, typeset } from '../text/markdown.ts';
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

interface Figure {
  readonly mark: BlockMark;
  /** Those that are not the figure's own. */
  readonly pictures: readonly LiftedPicture[];
}

const markdown = createMarkdown({});

/** A `::: figure` around a picture as the text has it, `![A desk](desk.jpg "A caption")`: the same as its fields. */
export function readFigureMark(mark: BlockMark, pictures: readonly LiftedPicture[]): Figure {
  if (mark.name !== 'figure' || mark.fields.some(({ name }) => name === 'src')) return { mark, pictures };
  for (const stray of mark.strays) {
    const [image, ...more] = markdown.parseInline(stray.text, {})[0]?.children ?? [];
    if (image?.type !== 'image' || more.length > 0) continue;
    const strays = mark.strays.filter((one) => one !== stray);
    return { mark: { ...mark, strays, fields: [...mark.fields, ...fieldsOf(image, stray.line)] }, pictures };
  }
  const [first, ...others] = pictures;
  return first
    ? { mark: { ...mark, fields: [...mark.fields, ...fieldsOf(first.image, first.line)] }, pictures: others }
    : { mark, pictures };
}

function fieldsOf(image: Token, line: number): readonly FieldLine[] {
  const values = {
    src: attributeOf(image, 'src'),
    alt: plainText(image.children ?? []),
    caption: attributeOf(image, 'title'),
  };
  return Object.entries(values).flatMap(([name, value]) => (value ? { name, value, line, column: 1 } : []));
}
