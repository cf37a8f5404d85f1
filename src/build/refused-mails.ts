import type { Problem } from '../text/problem.ts';

export class RefusedMails extends Error {
  override readonly name = 'RefusedMails';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.problems = problems;
  }
}
