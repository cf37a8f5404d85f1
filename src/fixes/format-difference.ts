import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { plainLines } from '../text/source.ts';
import type { FixedFile } from './fix-files.ts';

/**
 * What `--fix` changes, as a unified diff.
 * @param mask takes from a line what no output may repeat
 */
export function formatDifference({ path, before, after }: FixedFile, mask: (line: string) => string): string {
  const [old, fixed] = [before, after].map(plainLines);
  const patch = structuredPatch(`a/${path}`, `b/${path}`, old ?? '', fixed ?? '', undefined, undefined, { context: 3 });
  const hunks = patch.hunks.map((hunk) => ({
    ...hunk,
    lines: hunk.lines.map((line) => line.charAt(0) + mask(line.slice(1))),
  }));
  return formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY);
}
