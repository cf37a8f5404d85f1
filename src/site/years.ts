import type { Issue } from '../model/model.ts';

type Dated = Pick<Issue, 'date'>;

export type Year<One extends Dated> = readonly [year: string, issues: readonly One[]];

/** How many issues the home page lists at most, whole years at a time; the newest year always. */
const MOST_ON_HOME = 12;

export function groupByYear<One extends Dated>(issues: readonly One[]): readonly Year<One>[] {
  const years = new Map<string, One[]>();
  for (const issue of issues) {
    const year = issue.date.slice(0, 4);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(issue);
    else years.set(year, [issue]);
  }
  return [...years];
}

export function countYearsInFull(issues: readonly Dated[]): number {
  let listed = 0;
  let count = 0;
  for (const [, ofYear] of groupByYear(issues)) {
    listed += ofYear.length;
    if (count > 0 && listed > MOST_ON_HOME) break;
    count++;
  }
  return count;
}
