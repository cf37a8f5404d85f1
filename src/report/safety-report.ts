import type { Findings, ReadFiles } from '../checks/check-files.ts';
import type { Waived } from '../checks/engine/waivers.ts';
import { dateInWords } from '../fields/dates.ts';
import type { Issue } from '../model/model.ts';
import type { Problem } from '../text/problem.ts';
import { countProblems, escapeMarkdown } from './findings.ts';

/** What a chair signs: everything that was found, and everything that the board has decided to let stand. */
export type SafetyReport = Findings & { readonly read: Pick<ReadFiles, 'board' | 'today' | 'issues'> };

/** Markdown, of which nothing is left out: unlike GitHub’s summary it has no longest length. */
export function formatSafetyReport({ read: { board, today, issues }, problems, waived }: SafetyReport): string {
  const name = escapeMarkdown(board?.board?.name ?? board?.title ?? 'This board');
  const title = escapeMarkdown(board?.title ?? 'the bulletin');
  return [
    `# Safety report: ${title}`,
    `${name}, ${dateInWords(today)}. ${counted(issues.length, 'issue')} read: ${countProblems(problems)}, and ${counted(waived.length, 'finding')} waived.`,
    'A program looked for what could harm a child, a reader or the board. It flags what a person should look at; it certifies nothing as anonymous, and what it does not know it does not find. What it found is not repeated here: each line says of which kind it is, where it stands and how long it is.',
    '## What was found',
    problems.length === 0 ? 'Nothing.' : findingsTable(problems),
    '## What the board has decided to let stand',
    waived.length === 0 ? 'Nothing.' : waiversTable(waived),
    '## Approval',
    approvals(issues),
    '## Signed',
    'I have read this report and what it points to.',
    'Name and role: ______________________________',
    'Date: ______________________________\n',
  ].join('\n\n');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const place = ({ file, line, column }: Problem) => `${escapeMarkdown(file)}:${line}:${column}`;

function findingsTable(problems: readonly Problem[]): string {
  const ranks = { error: 0, warning: 1, info: 2 } as const;
  const rows = [...problems]
    .sort((a, b) => ranks[a.severity] - ranks[b.severity])
    .map((problem) => row([problem.severity, problem.rule, place(problem), escapeMarkdown(problem.message)]));
  return [row(['', 'Rule', 'Place', 'What it is, and what to do']), '|---|---|---|---|', ...rows].join('\n');
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
  return [row(['Rule', 'Place', 'Reason', 'Decided by', 'Until']), '|---|---|---|---|---|', ...rows].join('\n');
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
