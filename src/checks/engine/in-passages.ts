import type { Severity } from '../../text/problem.ts';
import type { Rule, TextContext } from './check.ts';
import { type Passage, spanAt, type Typed } from './passages.ts';

/** Reports some characters of a passage. */
export type PassageReport = (index: number, length: number, message: string, severity?: Severity) => void;

/** Looks at each passage of issues, pages and file names in turn. */
export const inPassages =
  (
    find: (passage: Passage, report: PassageReport, typed: Typed, context: TextContext) => void,
  ): NonNullable<Rule['findInText']> =>
  (typed, context, report) => {
    if (typed.isSettings) return;
    for (const passage of typed.passages) {
      const at = (index: number, length: number) => spanAt(typed, passage.offset + index, length);
      find(passage, (index, length, ...rest) => report(at(index, length), ...rest), typed, context);
    }
  };
