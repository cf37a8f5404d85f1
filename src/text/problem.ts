import { order } from './order.ts';

/** A place in a file: line and column, both counted from 1, as editors and GitHub count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place, and how many characters of its line are meant. */
export interface Span extends Position {
  readonly length?: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something an editor should know. `message` says what was found, what was expected and what to type. */
export interface Problem extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** Path as the editor knows it, with forward slashes: `content/issues/2018-02.md`. */
  readonly file: string;
  readonly message: string;
}

/** Notes a problem in the file that the reporter belongs to. An error unless a severity is given. */
export type Report = (rule: string, at: Span, message: string, severity?: Severity) => void;

/** What a reading step gives back: everything that was wrong, and the value as far as it could be made. Publish it only without errors. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** The place of a line that is counted from 0, as Markdown's tokens count. */
export const atLine = (line: number, column = 1): Position => ({ line: line + 1, column });

export const FILE_START: Position = { line: 1, column: 1 };

export function reportInto(problems: Problem[], file: string): Report {
  return (rule, at, message, severity = 'error') => {
    const { line, column, length } = at;
    problems.push({ rule, severity, file, line, column, ...(length !== undefined && { length }), message });
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Each problem once: what is wrong with a layout, every issue that uses it says. */
export function withoutTwins(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ file, line, column, rule, message }: Problem) => [file, line, column, rule, message].join('\n');
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** Errors first. Then by file, place and rule: the same problems always come in the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      RANKS[a.severity] - RANKS[b.severity] ||
      order(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.rule, b.rule),
  );
}
