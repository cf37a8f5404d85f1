import type { Block } from '../model/model.ts';

/** Events of a part that a mail shows as cards; the others would make it longer than mail programs show. */
const MOST_CARDS = 2;

/** Each event from the third on, and each row of a table, is a compact row in a mail. */
export function withEventRows(blocks: readonly Block[]): readonly Block[] {
  let cards = 0;
  return blocks.map((block) => {
    if (block.kind !== 'event') return block;
    if (block.table === undefined) cards++;
    return { ...block, isRow: block.table !== undefined || cards > MOST_CARDS };
  });
}
