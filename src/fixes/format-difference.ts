import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Said } from '../text/said.ts';
import { plainLines } from '../text/source.ts';
import type { FixedFile } from './fix-files.ts';

/** What `--fix` changes, as a unified diff. */
export function formatDifference({ path, before, after }: FixedFile): Said {
  const [old = '', fixed = ''] = [before, after].map(plainLines);
  const { hunks, ...patch } = structuredPatch(path, path, old, fixed, undefined, undefined, { context: 3 });
  return (clean) => {
    const cleanLine = (line: string) => line.charAt(0) + clean(line.slice(1));
    const shown = hunks.map((hunk) => ({ ...hunk, lines: hunk.lines.map(cleanLine) }));
    const name = clean(path);
    return formatPatch(
      { ...patch, oldFileName: `a/${name}`, newFileName: `b/${name}`, hunks: shown },
      FILE_HEADERS_ONLY,
    );
  };
}
