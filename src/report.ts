import type { Problem } from './issue/problem.ts';

/** How problems are written for a person, for GitHub's annotations and for other programs. */
export const formats = { pretty: formatPretty, github: formatGithub, json: formatJson } as const;

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
