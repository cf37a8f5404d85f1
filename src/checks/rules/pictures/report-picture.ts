import type { Picture } from '../../../fields/picture.ts';
import { findPictureFile, nearestPictureFile, withoutEnding } from '../../../fields/picture-name.ts';
import type { Writing } from '../../../model/model.ts';
import type { Span } from '../../../text/problem.ts';
import type { RuleReport, Surroundings } from '../../engine/check.ts';

export function reportPicture(
  { src, at }: { readonly src: string; readonly at: Span | undefined },
  { images, imageFaults }: Surroundings,
  report: RuleReport,
): void {
  const file = findPictureFile(src, images);
  const fault = imageFaults.get(file ?? src);
  if (fault) report(at, fault.message, fault.severity);
  else if (!file) report(at, explainMissing(src, images));
  else if (looksLikeAnother(file, images)) report(at, explainLookalike(file));
}

/** An “é” is one sign or two: which of them a file has, nobody can see, and programs on the way change it. */
const looksLikeAnother = (file: string, images: ReadonlySet<string>) =>
  [...images].some((other) => other !== file && other.normalize() === file.normalize());

const explainLookalike = (file: string) =>
  `Two files in content/images are called “${file}”: their names look the same and are stored in two ways. Delete both there, and upload the right one again.`;

/** A picture in Markdown has no place for more than its description and its caption. */
export const hintAtFigure = ({ credit, licence }: Picture, writing: Writing | undefined): string =>
  writing && !credit && !licence ? ' If it is written as ![…](…), use a “::: figure” block.' : '';

export const explainTwin = (file: string, twin: string) =>
  withoutEnding(file) === withoutEnding(twin)
    ? `“${file}” and “${twin}” differ only in their endings, so both would get the same address. Rename one of them, and write its new name where it is used.`
    : `“${file}” and “${twin}” would get the same address. Rename one of them, and write its new name where it is used.`;

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp])$/i;

function explainMissing(src: string, images: ReadonlySet<string>): string {
  if (DOCUMENT.test(src))
    return `“${src}” is not a picture. To link to it, delete the “!” and upload the file to content/files.`;
  const near = nearestPictureFile(src, images);
  const hint = near ? `Did you mean “${near}”?` : 'Upload the picture there, or correct its name.';
  return `There is no “${src}” in content/images. ${hint}`;
}
