import type { Findings, ReadFiles } from '../checks/check-files.ts';
import type { Waived } from '../checks/engine/waivers.ts';
import { dateInWords } from '../fields/dates.ts';
import type { Issue } from '../model/model.ts';
import { type Problem, sortProblems } from '../text/problem.ts';
import { type Said, say, sayAll } from '../text/said.ts';
import { countProblems, sayMarkdown } from './findings.ts';

/** What a chair signs: every finding, and every finding that the board has accepted. */
export type SafetyReport = Findings & { readonly read: Pick<ReadFiles, 'board' | 'today' | 'issues'> };

export function formatSafetyReport({ read: { board, today, issues }, problems, waived }: SafetyReport): Said {
  const name = sayMarkdown(board?.board?.name ?? board?.title ?? 'This board');
  const title = sayMarkdown(board?.title ?? 'the bulletin');
  const parts = [
    say`# Safety report: ${title}`,
    say`${name}, ${dateInWords(today)}. ${counted(issues.length, 'issue')} read: ${countProblems(problems)}, and ${counted(waived.length, 'finding')} waived.`,
    say`A program looked for text that could harm a child, a reader or the board. It marks what a person should check. It cannot find everything, and does not certify that anything is anonymous. This report does not repeat what was found: each line gives its kind, its place and its length.`,
    say`## Findings`,
    problems.length === 0 ? say`None.` : findingsTable(problems),
    say`## Findings the board has accepted`,
    waived.length === 0 ? say`None.` : waiversTable(waived),
    say`## Approval`,
    approvals(issues),
    say`## Signed`,
    say`I have read this report and checked each place it names.`,
    say`Name and role: ______________________________`,
    say`Date: ______________________________\n`,
  ];
  return sayAll(parts, say`\n\n`);
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const LINE = say`\n`;
const row = (cells: readonly (string | Said)[]): Said =>
  say`| ${sayAll(
    cells.map((cell) => say`${cell}`),
    say` | `,
  )} |`;
const place = ({ file, line, column }: Problem) => say`${sayMarkdown(file)}:${line}:${column}`;

function table(heads: readonly string[], rows: readonly Said[]): Said {
  const under = say`|${sayAll(heads.map(() => say`---|`))}`;
  return sayAll([row(heads), under, ...rows], LINE);
}

function findingsTable(problems: readonly Problem[]): Said {
  const rows = sortProblems(problems).map((problem) =>
    row([problem.severity, problem.rule, place(problem), sayMarkdown(problem.message)]),
  );
  return table(['', 'Rule', 'Place', 'What is wrong and what to do'], rows);
}

function waiversTable(waived: readonly Waived[]): Said {
  const rows = waived.map(({ problem, waiver: { reason, by, until } }) =>
    row([problem.rule, place(problem), sayMarkdown(reason), sayMarkdown(by), dateInWords(until)]),
  );
  return table(['Rule', 'Place', 'Reason', 'Accepted by', 'Until'], rows);
}

function approvals(issues: readonly Issue[]): Said {
  if (issues.length === 0) return say`There is no issue yet.`;
  const rows = [...issues]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ file, title, status, approved }) => {
      const by = approved ? say`${sayMarkdown(approved.by)}, ${dateInWords(approved.on)}` : '–';
      return row([sayMarkdown(file), sayMarkdown(title), status, by]);
    });
  return table(['Issue', 'Title', 'Status', 'Approved'], rows);
}
