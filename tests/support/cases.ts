import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/text/source.ts';
import { anIssue, type IssueParts, problemsOf } from './an-issue.ts';

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

export const testCases = (cases: Cases, title = '%s') => testCasesOf(cases, { title, find: reportedOf });

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
  if (typeof typed === 'string') return problemsOf(anIssue({ body: typed }));
  return problemsOf('path' in typed ? typed : anIssue(typed));
}
