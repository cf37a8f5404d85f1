import type { BuildSummary } from '../src/build.ts';
import type { Problem } from '../src/issue/problem.ts';

/** Gmail shows a mail up to this many bytes and hides the rest behind a link. */
const CLIP = 102_000;

/** The short table that a build ends with. */
export function buildTable(summary: BuildSummary, problems: readonly Problem[], seconds: number): string {
  const { largestMail } = summary;
  const share =
    largestMail &&
    `${largestMail.name}, ${kilobytes(largestMail.bytes)} KB of the ${kilobytes(CLIP)} KB that Gmail shows`;
  const rows: readonly (readonly [string, string | number])[] = [
    ['issues', summary.issues],
    ['pages', summary.pages],
    ['mails', summary.mails],
    ['largest mail', share ?? 'none'],
    ['warnings', problems.filter(({ severity }) => severity === 'warning').length],
    ['seconds', seconds.toFixed(1)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(14)}${value}\n`).join('');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
