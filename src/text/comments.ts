import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { blankRanges, endOfComment, type Range, readSurroundings } from './surroundings.ts';

/** An editor's `<!-- note -->` is read and dropped: it reaches no output. One that is never closed is left for body-faults.ts. */
export function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('<!--', start)) return false;
  const end = endOfComment(state.src, start);
  if (end < 0 || end > (state.eMarks[endLine - 1] ?? 0)) return false;
  let line = startLine;
  while (line < endLine - 1 && (state.eMarks[line] ?? 0) < end) line++;
  if (state.src.slice(end, state.eMarks[line]).trim() !== '') return false;
  if (!silent) state.line = line + 1;
  return true;
}

/** Comments with words beside them, gone wherever they are: within a link’s title or an abbreviation, too. Their lines stay. */
export function withoutComments(source: string): string {
  if (!source.includes('<!--')) return source;
  const isBeside = ([start, end]: Range) =>
    /\S[^\S\n]*$/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start)) ||
    /^[^\S\n]*\S/.test(source.slice(end));
  return blankRanges(source, readSurroundings(source).comments.filter(isBeside), '');
}
