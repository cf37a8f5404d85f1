import { formats } from '../report/findings.ts';
import type { Problem } from '../text/problem.ts';
import { type Said, say } from '../text/said.ts';

/** GitHub takes 65,536 characters for an issue; a row has at most about 500. */
const MOST_ROWS = 100;

/** The first line of a report in which no link is dead: the workflow that asks every week looks for it. */
export const ALL_WELL = 'No link is dead.';

export function formatLinkReport(problems: readonly Problem[]): Said {
  const isDead = ({ rule }: Problem) => rule === 'link-dead';
  const dead = problems.filter(isDead);
  const others = problems.filter((problem) => !isDead(problem));
  if (dead.length === 0) return others.length === 0 ? say`${ALL_WELL}\n` : say`${ALL_WELL}\n\n${tabulate(others)}`;
  const broken = dead.length === 1 ? 'A link no longer works.' : `${dead.length} links no longer work.`;
  const each = dead.length === 1 ? 'it' : 'each';
  return say`${broken} Fix ${each} in its file, or waive the finding there with a reason. The next run closes this issue.\n\n${tabulate([...dead, ...others])}`;
}

function tabulate(problems: readonly Problem[]): Said {
  const left = problems.length - MOST_ROWS;
  const more = left > 0 ? say`\nAnd ${left} more: \`npm run check -- --online\` reports all of them.\n` : say``;
  return say`${formats.summary(problems.slice(0, MOST_ROWS))}${more}`;
}
