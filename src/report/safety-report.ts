import type { Findings, ReadFiles } from '../checks/check-files.ts';
import type { Waived } from '../checks/engine/waivers.ts';
import { dateInWords } from '../fields/dates.ts';
import type { Issue } from '../model/model.ts';
import { type Problem, sortProblems } from '../text/problem.ts';
import { countProblems, escapeMarkdown } from './findings.ts';

/** What a chair signs: every finding, and every finding that the board has accepted. */
export type SafetyReport = Findings & { readonly read: Pick<ReadFiles, 'board' | 'today' | 'issues'> };

export function formatSafetyReport({ read: { board, today, issues }, problems, waived }: SafetyReport): string {
  const name = escapeMarkdown(board?.board?.name ?? board?.title ?? 'This board');
  const title = escapeMarkdown(board?.title ?? 'the bulletin');
  return [
    `# Safety report: ${title}`,
    `${name}, ${dateInWords(today)}. ${counted(issues.length, 'issue')} read: ${countProblems(problems)}, and ${counted(waived.length, 'finding')} waived.`,
    'A program looked for text that could harm a child, a reader or the board. It marks what a person should check. It cannot find everything, and does not certify that anything is anonymous. This report does not repeat what was found: each line gives its kind, its place and its length.',
    '## Findings',
    problems.length === 0 ? 'None.' : findingsTable(problems),
    '## Findings the board has accepted',
    waived.length === 0 ? 'None.' : waiversTable(waived),
    '## Approval',
    approvals(issues),
    '## Signed',
    'I have read this report and checked each place it names.',
    'Name and role: ______________________________',
    'Date: ______________________________\n',
  ].join('\n\n');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const place = ({ file, line, column }: Problem) => `${escapeMarkdown(file)}:${line}:${column}`;

function findingsTable(problems: readonly Problem[]): string {
  const rows = sortProblems(problems).map((problem) =>
    row([problem.severity, problem.rule, place(problem), escapeMarkdown(problem.message)]),
  );
  return [row(['', 'Rule', 'Place', 'What is wrong and what to do']), '|---|---|---|---|', ...rows].join('\n');
}

function waiversTable(waived: readonly Waived[]): string {
  const rows = waived.map(({ problem, waiver }) =>
    row([
      problem.rule,
      place(problem),
      escapeMarkdown(waiver.reason),
      escapeMarkdown(waiver.by),
      dateInWords(waiver.until),
    ]),
  );
  return [row(['Rule', 'Place', 'Reason', 'Accepted by', 'Until']), '|---|---|---|---|---|', ...rows].join('\n');
}

function approvals(issues: readonly Issue[]): string {
  const rows = [...issues]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ file, title, status, approved }) =>
      row([
        escapeMarkdown(file),
        escapeMarkdown(title),
        status,
        approved ? `${escapeMarkdown(approved.by)}, ${dateInWords(approved.on)}` : '–',
      ]),
    );
  return rows.length === 0
    ? 'There is no issue yet.'
    : [row(['Issue', 'Title', 'Status', 'Approved']), '|---|---|---|---|', ...rows].join('\n');
}
