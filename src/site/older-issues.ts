import type { Issue } from '../model/model.ts';
import { groupByYear } from './years.ts';

/** A browser asks for a few files more for each index, and an edit makes an index of so many issues again. */
const ENOUGH = 100;

type Dated = Pick<Issue, 'date'>;

/**
 * Whole years of issues that are searched together, under the first of them, newest first; what is newer than all of these is too little for an
 * index of its own. They are counted from the oldest year, so that a new issue changes none of them.
 * @param issues newest first
 */
export function groupOlder<One extends Dated>(issues: readonly One[]) {
  const groups: { readonly year: string; readonly issues: readonly One[] }[] = [];
  let begun: (typeof groups)[number] | undefined;
  for (const [year, ofYear] of [...groupByYear(issues)].reverse()) {
    begun = { year: begun?.year ?? year, issues: [...ofYear, ...(begun?.issues ?? [])] };
    if (begun.issues.length < ENOUGH) continue;
    groups.unshift(begun);
    begun = undefined;
  }
  return groups;
}
