import { rulePage } from '../checks/index.ts';
import { type Problem, sortProblems } from '../text/problem.ts';
import { type Said, say, sayAll, sayEscaped, sayJson } from '../text/said.ts';

export const formats = {
  pretty: formatPretty,
  github: formatGithub,
  json: formatJson,
  summary: formatSummary,
} as const;

export type Format = keyof typeof formats;

export type LineOf = (file: string, line: number) => string | undefined;

/** `content/issues/2017-11.md:41:7  event-date  “Monday 5 December 2017” …`, and the line with carets below it where lines are given. */
function formatPretty(problems: readonly Problem[], lineOf?: LineOf): Said {
  const said = problems.map((problem) => {
    const { file, line, column, rule, severity, message } = problem;
    const kind = severity === 'error' ? '' : ` (${severity})`;
    const shown = sayEscaped(lineOf?.(file, line) ?? '', (whole) => excerpt(problem, whole));
    return say`${file}:${line}:${column}  ${rule}${kind}  ${message}\n${shown}`;
  });
  return sayAll(said);
}

const EXCERPT = { before: 40, whole: 90 } as const;

function excerpt({ line, column, length = 1 }: Problem, whole: string): string {
  const from = column - 1 <= EXCERPT.whole - 20 ? 0 : Math.max(0, column - 1 - EXCERPT.before);
  const part = whole.slice(from, from + EXCERPT.whole).replaceAll('\t', ' ');
  if (part.trim() === '') return '';
  const [start, end] = [from > 0 ? '…' : '', whole.length > from + EXCERPT.whole ? '…' : ''];
  const carets = '^'.repeat(Math.max(1, Math.min(length, part.length - (column - 1 - from))));
  const number = String(line).padStart(6);
  const space = ' '.repeat(start.length + column - 1 - from);
  return `${number} | ${start}${part}${end}\n${' '.repeat(6)} | ${space}${carets}\n`;
}

function withPage(message: string, rule: string): string {
  const page = rulePage(rule);
  return page ? `${message} See ${page}.` : message;
}

/** GitHub's workflow commands; its escapes are those of actions/toolkit, `core.issueCommand`. */
function formatGithub(problems: readonly Problem[]): Said {
  const escapeText = (value: string) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (value: string) => escapeText(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;
  const said = problems.map(({ file, line, column, length, rule, severity, message }) => {
    const end = length ? say`,endColumn=${column + length}` : say``;
    const place = say`file=${sayEscaped(file, property)},line=${line},col=${column}${end}`;
    const text = sayEscaped(withPage(message, rule), escapeText);
    return say`::${levels[severity]} ${place},title=${sayEscaped(rule, property)}::${text}\n`;
  });
  return sayAll(said);
}

/** A list of `{rule, severity, file, line, column, length, message, page}`; `length` and `page` only where there is one. */
function formatJson(problems: readonly Problem[]): Said {
  const plain = problems.map(({ rule, severity, file, line, column, length, message }) => ({
    rule,
    severity,
    file,
    line,
    column,
    ...(length !== undefined && { length }),
    message,
    page: rulePage(rule),
  }));
  return say`${sayJson(plain)}\n`;
}

/** GitHub drops a summary above 1 MiB. This many findings stay well below. */
const SUMMARY_ROWS = 1000;

/** A message can quote a line as long as a file. */
const SUMMARY_MESSAGE = 400;

/** Markdown: a heading with the counts, then a table for each file; files with errors come first, and errors first in each. */
function formatSummary(problems: readonly Problem[]): Said {
  if (problems.length === 0) return say`No problems.\n`;
  const shown = sortProblems(problems).slice(0, SUMMARY_ROWS);
  const tables = [...new Set(shown.map(({ file }) => file))].map((file) => {
    const rows = shown
      .filter((problem) => problem.file === file)
      .map(
        ({ line, column, severity, rule, message }) =>
          say`| ${line}:${column} | ${severityWord(severity)} | ${sayMarkdown(rule)} | ${sayMarkdown(withPage(message, rule))} |\n`,
      );
    return say`### ${sayMarkdown(file)}\n\n| Line | | Rule | What is wrong and what to do |\n|---|---|---|---|\n${sayAll(rows)}`;
  });
  const left = problems.length - shown.length;
  if (left > 0) tables.push(say`${left} more. To see all of them: \`npm run check\`\n`);
  return say`## ${countProblems(problems)}\n\n${sayAll(tables, say`\n`)}`;
}

export const sayMarkdown = (words: string): Said => sayEscaped(words, escapeMarkdown);

/** Any words as a cell that is only text: no markup, picture, link or mention, in one line. Backslashes: CommonMark, section 2.4. */
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

export function countProblems(problems: readonly Problem[]): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    if (count === 0) return [];
    const noun = severity === 'info' ? 'note' : severity;
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
  });
  return counted.length === 0 ? 'no problems' : new Intl.ListFormat('en-GB').format(counted);
}
