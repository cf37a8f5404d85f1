import { nearest } from '../../../text/nearest.ts';

/** What to do about a picture that is not in content/images. @param src as it was typed: perhaps with the way to where its author has it */
export function explainMissingPicture(src: string, images: ReadonlySet<string>): string {
  const name = src.split(/[\\/]/).at(-1) ?? '';
  if (name !== src && name !== '') {
    const there = images.has(name) ? '' : ' Upload the picture there, too.';
    return `A picture is named by its file alone, which lies in content/images. Write “${name}”.${there}`;
  }
  const near = nearest(src, [...images]);
  const hint = near ? `Did you mean “${near}”?` : 'Upload the picture there, or correct its name.';
  return `There is no “${src}” in content/images. ${hint}`;
}
