import type { Problem } from './issue/problem.ts';

/** How problems are written for a person, for GitHub's annotations, for other programs and for GitHub's job summary. */
export const formats = {
  pretty: formatPretty,
  github: formatGithub,
  json: formatJson,
  summary: formatSummary,
} as const;

export type Format = keyof typeof formats;

/** `content/issues/2017-11.md:41:7  event-date  “Monday 5 December 2017” is a Tuesday. …` */
function formatPretty(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, rule, severity, message }) =>
        `${file}:${line}:${column}  ${rule}${severity === 'error' ? '' : ` (${severity})`}  ${message}\n`,
    )
    .join('');
}

/** GitHub's workflow commands; its escapes are those of actions/toolkit, `core.issueCommand`. */
function formatGithub(problems: readonly Problem[]): string {
  const escapeText = (value: string) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (value: string) => escapeText(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
  return problems
    .map(
      ({ file, line, column, rule, severity, message }) =>
        `::${levels[severity]} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escapeText(message)}\n`,
    )
    .join('');
}

/** A list of `{rule, severity, file, line, column, message}`. */
function formatJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ rule, severity, file, line, column, message }) => ({
    rule,
    severity,
    file,
    line,
    column,
    message,
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** GitHub drops a summary of more than 1 MiB whole; so many findings stay well below it. */
const SUMMARY_ROWS = 1000;

/** A message can quote a line as long as a file. */
const SUMMARY_MESSAGE = 400;

/** Markdown: a heading with the counts, then a table for each file; files with errors come first, and errors first in each. */
function formatSummary(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.\n';
  const ranks = { error: 0, warning: 1, info: 2 } as const;
  const ranked = [...problems].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  const shown = ranked.slice(0, SUMMARY_ROWS);
  const tables = [...new Set(shown.map(({ file }) => file))].map((file) => {
    const rows = shown
      .filter((problem) => problem.file === file)
      .map(
        ({ line, column, severity, rule, message }) =>
          `| ${line}:${column} | ${severityWord(severity)} | ${escapeMarkdown(rule)} | ${escapeMarkdown(message)} |\n`,
      );
    return `### ${escapeMarkdown(file)}\n\n| Line | | Rule | What is wrong, and what to type |\n|---|---|---|---|\n${rows.join('')}`;
  });
  const left = problems.length - shown.length;
  if (left > 0) tables.push(`And ${left} more: \`npm run check\` says them all.\n`);
  return `## ${countProblems(problems)}\n\n${tables.join('\n')}`;
}

/**
 * Words of an editor, or of whoever sent a pull request, as a cell that can be nothing but text: one line, no markup, no
 * picture, no link (but GitHub's own to a mail address), and nobody is mentioned. Backslashes before punctuation are
 * CommonMark's, section 2.4.
 */
export function escapeMarkdown(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const letters = [...line];
  const short = letters.length > SUMMARY_MESSAGE ? `${letters.slice(0, SUMMARY_MESSAGE).join('')}…` : line;
  return (
    short
      .replace(/[\\`*_{}[\]<>|~&#$!]/g, '\\$&')
      // GitHub makes links of bare addresses, and looks for mentions after Markdown: there a space of no width is needed.
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
      .replace(/(?<!\w)@(?=\w)/g, '@\u200b')
  );
}

function severityWord(severity: Problem['severity']): string {
  return severity === 'info' ? 'note' : severity === 'error' ? '**error**' : severity;
}

/** `2 errors and 1 warning`; `no problems`. */
export function countProblems(problems: readonly Problem[]): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    if (count === 0) return [];
    const noun = severity === 'info' ? 'note' : severity;
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
  });
  return counted.length === 0 ? 'no problems' : new Intl.ListFormat('en-GB').format(counted);
}
