import { plainLines } from '../issue/source.ts';
import type { IssueCheck } from './check.ts';

/** What mailers take for their own codes. Mailchimp alone reads `*|…|*`, and would print nothing in its place. */
const CODES = /\*\||\|\*/g;

export const mergeTag: IssueCheck = {
  rule: 'merge-tag',
  find(issue, { texts }, report) {
    const lines = plainLines(texts.get(issue.file) ?? '').split('\n');
    for (const [index, line] of lines.entries()) {
      for (const found of line.matchAll(CODES)) {
        report(
          'merge-tag',
          { line: index + 1, column: found.index + 1 },
          `“${found[0]}” is how Mailchimp marks its own codes, and would vanish from the mail. Put a space between the two signs.`,
        );
      }
    }
  },
};
