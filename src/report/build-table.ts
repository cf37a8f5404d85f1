import type { BuildSummary } from '../build/build.ts';
import { CLIP } from '../email/gate/size.ts';
import type { Problem } from '../text/problem.ts';
import { type Said, say, sayAll } from '../text/said.ts';
import { formats } from './findings.ts';

type Rows = readonly (readonly [name: string, value: string | number])[];

export function buildTable(summary: BuildSummary, problems: readonly Problem[], seconds: number): Said {
  return sayAll(rowsOf(summary, problems, seconds).map(([name, value]) => say`${name.padEnd(14)}${value}\n`));
}

export function buildMarkdown(summary: BuildSummary | undefined, problems: readonly Problem[], seconds: number): Said {
  const rows = summary && rowsOf(summary, problems, seconds).map(([name, value]) => say`| ${name} | ${value} |\n`);
  const head = rows
    ? say`| Built | |\n|---|---|\n${sayAll(rows)}`
    : say`**Nothing was built.** Fix the errors first.\n`;
  return say`${head}\n${formats.summary(problems)}\n`;
}

function rowsOf(
  { issues, pages, mails, largestMail }: BuildSummary,
  problems: readonly Problem[],
  seconds: number,
): Rows {
  return [
    ['issues', issues],
    ['pages', pages],
    ['mails', mails],
    ['largest mail', largestMail ? shareOf(largestMail) : 'none'],
    ['warnings', problems.filter(({ severity }) => severity === 'warning').length],
    ['seconds', seconds.toFixed(1)],
  ];
}

function shareOf({ name, bytes, added }: NonNullable<BuildSummary['largestMail']>): string {
  const counted = added > 0 ? ` (${kilobytes(added)} KB added by the mailer)` : '';
  return `${name}, ${kilobytes(bytes + added)} KB of Gmail’s limit of ${kilobytes(CLIP)} KB${counted}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
