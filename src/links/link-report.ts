import { formats } from '../report/findings.ts';
import type { Problem } from '../text/problem.ts';

/** GitHub takes 65,536 characters for an issue; a row has at most about 500. */
const MOST_ROWS = 100;

/** The first line of a report in which no link is dead: the workflow that asks every week looks for it. */
export const ALL_WELL = 'No link is dead.';

/** What became of the archive’s links, in Markdown, for an issue on GitHub. What is dead comes first. */
export function formatLinkReport(problems: readonly Problem[]): string {
  const isDead = ({ rule }: Problem) => rule === 'link-dead';
  const dead = problems.filter(isDead);
  const others = problems.filter((problem) => !isDead(problem));
  if (dead.length === 0) return others.length === 0 ? `${ALL_WELL}\n` : `${ALL_WELL}\n\n${tabulate(others)}`;
  const many = dead.length === 1 ? 'A link of the archive leads' : `${dead.length} links of the archive lead`;
  return [
    `${many} nowhere any more. Mend each in its file, or waive the finding there with a reason; the next run closes this issue.\n`,
    tabulate([...dead, ...others]),
  ].join('\n');
}

function tabulate(problems: readonly Problem[]): string {
  const left = problems.length - MOST_ROWS;
  const more = left > 0 ? `\nAnd ${left} more: \`npm run check -- --online\` says them all.\n` : '';
  return `${formats.summary(problems.slice(0, MOST_ROWS))}${more}`;
}
