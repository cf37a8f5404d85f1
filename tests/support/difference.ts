import { structuredPatch } from 'diff';

/** Lines that `text` has and `base` has not (+), and the other way about (-), each run of them below the number of its first line in `base`. */
export function differenceOf(base: string, text: string): string {
  const { hunks } = structuredPatch('', '', base, text, '', '', { context: 0 });
  return hunks.flatMap(({ oldStart, lines }) => [`@@ ${oldStart}`, ...lines].map((line) => `${line}\n`)).join('');
}
