import { nearest } from '../text/nearest.ts';

/** All that is read of a content folder. */
const READ = [
  'addresses.txt',
  'bulletin.yaml',
  'files',
  'glossary.yaml',
  'images',
  'issues',
  'language',
  'packs',
  'pages',
  'topics.yaml',
];

/**
 * Why something right in the content folder does nothing, where somebody may think that it does: `Packs`, `glossary.yml`, `waivers.yaml`.
 * @param names of all that is beside it
 */
export function explainUnread(name: string, names: readonly string[]): string | undefined {
  if (READ.includes(name)) return undefined;
  const right = nearest(name, READ);
  if (right && names.includes(right))
    return `“${name}” is not read, because ${right} is there too. Move what is in it to ${right}, and delete it.`;
  if (right) return `“${name}” is not read. Rename it to ${right}, or move it out of content.`;
  return /\.ya?ml$/i.test(name)
    ? `“${name}” is not read. Write settings of the board, such as checks:, in bulletin.yaml, and delete this file.`
    : undefined;
}
