import type { TypedCheck } from '../../engine/check.ts';
import { spanAt } from '../../engine/passages.ts';

/** The board's name or a venue, spelt otherwise than in another place: readers search for one of the two, and miss the other. */
export const nameSpelling: TypedCheck = {
  rule: 'name-spelling',
  find(typed, { names }, report) {
    if (typed.isName) return;
    for (const { name, offset, other, otherFile, otherLine } of names.get(typed.file) ?? []) {
      report(
        'name-spelling',
        spanAt(typed, offset, name.length),
        `“${name.replace(/\s+/g, ' ')}” is spelt “${other}” in ${otherFile}:${otherLine}. Write it in one way everywhere.`,
        'warning',
      );
    }
  },
};
