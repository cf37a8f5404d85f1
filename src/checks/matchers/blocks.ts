import { type Block, blocksOf, type Writing } from '../../model/model.ts';
import type { Position } from '../../text/problem.ts';

export const blocksOfKind = <Kind extends Block['kind']>(writing: Writing, kind: Kind) =>
  blocksOf(writing).flatMap(({ block }) => (block.kind === kind ? (block as Extract<Block, { kind: Kind }>) : []));

/** Where a block's field is written; where the block starts if it has no such field. */
export function placeOfField<Name extends string>(
  { at, fieldAt }: { readonly at: Position; readonly fieldAt: { readonly [N in Name]?: readonly Position[] } },
  name: Name,
  index = 0,
): Position {
  return fieldAt[name]?.[index] ?? at;
}
