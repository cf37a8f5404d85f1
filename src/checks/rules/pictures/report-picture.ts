import { nearest } from '../../../text/nearest.ts';
import type { Span } from '../../../text/problem.ts';
import type { RuleReport, Surroundings } from '../../engine/check.ts';

export function reportPicture(
  { src, at }: { readonly src: string; readonly at: Span | undefined },
  { images, imageFaults }: Surroundings,
  report: RuleReport,
): void {
  const fault = imageFaults.get(src);
  if (fault) report(at, fault.message, fault.severity);
  if (!images.has(src)) report(at, explainMissing(src, images));
}

export const explainTwin = (src: string, twin: string) =>
  `“${src}” and “${twin}” differ only in their endings, so both would get the same address. Rename one of them.`;

/** @param src as it was typed, perhaps with a folder of the author's computer */
function explainMissing(src: string, images: ReadonlySet<string>): string {
  const name = src.split(/[\\/]/).at(-1);
  if (name && name !== src) {
    const upload = images.has(name) ? '' : ', and upload the picture to content/images';
    return `A picture is named by its file name alone. Write “${name}”${upload}.`;
  }
  const near = nearest(src, [...images]);
  const hint = near ? `Did you mean “${near}”?` : 'Upload the picture there, or correct its name.';
  return `There is no “${src}” in content/images. ${hint}`;
}
