import type { SourceFile } from '../../text/source.ts';
import type { Surroundings } from './check.ts';
import { readMeant, type Typed } from './passages.ts';

const BETWEEN = /[/_-]/g;

/** File names, which are as public as the files: `jane-smith-born-3-may-2012.jpg`. */
export function namesOf({ texts, images, downloads, board }: Surroundings): readonly SourceFile[] {
  const folder = (board?.file ?? 'content/bulletin.yaml').replace(/[^/]*$/, '');
  const pictures = [...images].map((name) => `${folder}images/${name}`);
  const files = downloads.map(({ name }) => `${folder}files/${name}`);
  return [...texts.keys(), ...pictures, ...files].map((path) => ({ path, text: path.replace(/^.*\//, '') }));
}

/** A name as rules read it, without its ending. */
export function readName({ path, text }: SourceFile): Typed {
  const name = text.replace(/\.[a-z]+$/i, '');
  return {
    ...readMeant({ path: 'name.md', text: name.replace(BETWEEN, ' ') }),
    file: path,
    lines: [name],
    isName: true,
  };
}
