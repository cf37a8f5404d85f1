import { FILE_START } from '../../../text/problem.ts';
import type { BoardCheck } from '../../engine/check.ts';

/** The Public Sector Bodies Accessibility Regulations 2018 (regulation 8) ask every public body’s site for a statement. */
export const accessibilityStatement: BoardCheck = {
  rule: 'accessibility-statement',
  force: 'binding',
  find({ board }, report) {
    if (board.accessibility || board.keyAt.accessibility) return;
    report(
      'accessibility-statement',
      FILE_START,
      'The archive has no accessibility statement, which the law asks of public bodies. Add “accessibility:” with “prepared”, “how” and “reply”, as in the example’s bulletin.yaml.',
      'warning',
    );
  },
};
