import type { Surroundings } from './check.ts';
import { readMeant, type Typed } from './passages.ts';

const BETWEEN = /[_-]/g;

/** File names, which are as public as the files: `jane-smith-born-3-may-2012.jpg`. */
export function namesOf(
  { texts, images, downloads, board }: Surroundings,
  wanted: (file: string) => boolean,
): readonly Typed[] {
  const folder = (board?.file ?? 'content/bulletin.yaml').replace(/[^/]*$/, '');
  const pictures = [...images].map((name) => `${folder}images/${name}`);
  const files = downloads.map(({ name }) => `${folder}files/${name}`);
  return [...texts.keys(), ...pictures, ...files].filter(wanted).map((path) => {
    const text = path.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
    const words = { path: 'name.md', text: text.replace(BETWEEN, ' ') };
    return { ...readMeant(words), file: path, lines: [text], isName: true };
  });
}
