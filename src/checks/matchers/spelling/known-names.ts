import type { BoardParts } from '../../../content/board.ts';
import { blocksOf, type Issue } from '../../../model/model.ts';

const NO_PLACE = /^(?:online|to be|tbc|various|by |via |your )/i;

/** The last word of a place's name in a sentence. */
const PLACE =
  /(?<![\p{L}\p{N}])(?:Academy|Building|Campus|Cent(?:re|er)|Chambers|Church|Club|College|Court|Hall|Hospital|Hotel|House|Hub|Institute|Library|Lodge|Mill|Museum|Park|Pavilion|Rooms?|School|Stadium|Suite|Theatre|Tower|University)(?![\p{L}\p{N}'’-])/gu;
/** Words with a capital that start a sentence rather than a name. */
const NO_NAME: ReadonlySet<string> = new Set(
  'At In The Our From Near To On For A This Your And See Visit Join Come'.split(' '),
);
/** At most this many words before the last, and this many characters. */
const MOST_BEFORE = 5;
const REACH = 80;

/**
 * Names with one right spelling, the most frequent first: the board's, other boards' in reviews, venues, and places in sentences.
 * @param places as often as they are there
 */
export function knownNames(
  issues: Iterable<Issue>,
  board: BoardParts | undefined,
  places: Iterable<string>,
): readonly string[] {
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
  for (const place of places) add(place);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** Each place that a sentence names. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].flatMap(({ 0: last, index }) => {
    const before = wordsBefore(text, index);
    return before.length > 0 ? [[...before, last].join(' ')] : [];
  });
}

/** The words with capitals before a place, if only spaces are between. */
function wordsBefore(text: string, index: number): readonly string[] {
  const words = text
    .slice(Math.max(0, index - REACH), index)
    .split(/[ \n]/)
    .slice(-MOST_BEFORE - 1, -1);
  const start = words.findLastIndex((word) => !/^\p{Lu}[\p{L}\p{N}'’-]*$/u.test(word)) + 1;
  const name = words.slice(start);
  return name.slice(name.findLastIndex((word) => NO_NAME.has(word)) + 1);
}
