import { expect, test } from 'vitest';
import { type Problem, type Severity, sortProblems } from './problem.ts';

const problem = (severity: Severity, file: string, line: number): Problem => ({
  rule: 'date',
  severity,
  file,
  line,
  column: 1,
  message: '',
});

test('errors come first, then warnings, each by file and line', () => {
  const sorted = [
    problem('error', 'a.md', 9),
    problem('error', 'b.md', 1),
    problem('warning', 'a.md', 1),
    problem('warning', 'a.md', 2),
    problem('info', 'a.md', 1),
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});
