import { expect, test } from 'vitest';
import type { Problem } from '../../src/text/problem.ts';
import { plainLines, type SourceFile } from '../../src/text/source.ts';
import { anIssue, check, type IssueParts, problemsOf } from './an-issue.ts';
import { followInLine } from './follow-advice.ts';

/** An issue's body, its parts, its whole file, or how to find what is reported. */
type Typed = string | IssueParts | SourceFile | (() => readonly string[]);

/** By the sentence that it proves: what is typed, and then each line that is reported, without the file's name. */
export type Cases<T = Typed> = Readonly<Record<string, readonly [typed: T, ...reported: string[]]>>;

export type NamedCase = readonly [name: string, example: Cases[string]];

interface Options<T> {
  readonly title?: string;
  readonly file?: string;
  readonly find: (typed: T) => readonly string[];
}

/** Each is reported as it says, and what a message says to type works. */
export function testCases(cases: Cases, title = '%s'): void {
  testCasesOf(cases, { title, find: reportedOf });
  const files = Object.entries(cases).flatMap(([name, [typed, ...reported]]) =>
    typeof typed === 'function' || reported.length === 0 ? [] : [[name, fileOf(typed)] as const],
  );
  test.each(files)(`${title}: the advice works`, (_name, file) => expectAdviceWorks(file));
}

/** What an error hides: what is not typed yet, a file that is not there, a key that nobody could read before. */
const HIDDEN = / is (?:missing|empty)\. |^(?:file-details|image-file|unknown-key) /;

/** Follows each advice that leaves no choice, one at a time: its finding goes, and no other comes. */
export function expectAdviceWorks(file: SourceFile): void {
  const { problems } = check(file);
  const lines = plainLines(file.text).split('\n');
  const before = new Set(problems.map(({ rule }) => rule));
  for (const problem of problems) {
    const line = problem.file === file.path ? followInLine(lines[problem.line - 1] ?? '', problem) : undefined;
    if (line === undefined) continue;
    const text = lines.with(problem.line - 1, line).join('\n');
    const after = check({ ...file, text }).problems;
    const isSame = ({ rule, message }: Problem) => rule === problem.rule && message === problem.message;
    const gone = after.filter(isSame).length < problems.filter(isSame).length;
    const fresh = after.filter(({ rule, message }) => !before.has(rule) && !HIDDEN.test(`${rule} ${message}`));
    expect({ advice: problem.message, typed: line, gone, fresh }).toMatchObject({ gone: true, fresh: [] });
  }
}

export function testCasesOf<T>(
  cases: Cases<T>,
  { title = '%s', file = 'content/issues/2018-02.md', find }: Options<T>,
): void {
  test.each(Object.entries(cases))(title, (_name, [typed, ...reported]) =>
    expect(find(typed).map((line) => line.replace(`${file}:`, ''))).toEqual(reported),
  );
}

function reportedOf(typed: Typed): readonly string[] {
  if (typeof typed === 'function') return typed();
  return problemsOf(fileOf(typed));
}

function fileOf(typed: Exclude<Typed, () => unknown>): SourceFile {
  if (typeof typed === 'string') return anIssue({ body: typed });
  return 'path' in typed ? typed : anIssue(typed);
}
