import type { BoardParts } from '../../issue/board.ts';
import { blocksOf, type Issue } from '../../issue/model.ts';

/** What a place is called where it is none. */
const NO_PLACE = /^(?:online|to be|tbc|various|by |via |your )/i;

/** The names that have one right spelling: the board's, other boards' in reviews, and the venues of events; the most frequent first. */
export function knownNames(issues: Iterable<Issue>, board: BoardParts | undefined): readonly string[] {
  const counts = new Map<string, number>();
  const add = (written: string | undefined) => {
    for (const name of (written ?? '').split(/[,;:()]|\s[–—-]\s/)) {
      const trimmed = name.trim();
      if (/^\p{Lu}\S* \S/u.test(trimmed) && !NO_PLACE.test(trimmed))
        counts.set(trimmed, (counts.get(trimmed) ?? 0) + 1);
    }
  };
  add(board?.board?.name);
  for (const issue of issues) {
    for (const { block } of blocksOf(issue)) {
      if (block.kind === 'review') add(block.board);
      if (block.kind !== 'event') continue;
      add(block.where);
      for (const { venue } of block.when) add(venue);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
