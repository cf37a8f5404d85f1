import type { Board, Issue } from '../issue/model.ts';
import type { Report } from '../issue/problem.ts';

/** What a check may look at beside the issue itself. */
export interface Surroundings {
  /** Undefined when bulletin.yaml could not be read. */
  readonly board: Board | undefined;
  /** Every issue as far as it was read, drafts and withdrawn ones too, by slug. */
  readonly issues: ReadonlyMap<string, Issue>;
  /** Names in the images folder. */
  readonly images: ReadonlySet<string>;
  /** Every issue as it was typed, by file; also those that could not be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A rule about one issue. It reports under its own name. */
export interface IssueCheck {
  readonly rule: string;
  find(issue: Issue, surroundings: Surroundings, report: Report): void;
}

/** A rule about the board's configuration. */
export interface BoardCheck {
  readonly rule: string;
  find(surroundings: Surroundings & { readonly board: Board }, report: Report): void;
}
