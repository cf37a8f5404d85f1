import { positionAt } from '../issue/source.ts';
import type { IssueCheck } from './check.ts';

/** What mailers take for their own codes. Mailchimp alone reads `*|…|*`, and would print nothing in its place. */
const CODES = [/\*\|/g, /\|\*/g] as const;

export const mergeTag: IssueCheck = {
  rule: 'merge-tag',
  find(issue, { texts }, report) {
    const text = texts.get(issue.file) ?? '';
    for (const code of CODES) {
      for (const found of text.matchAll(code)) {
        report(
          'merge-tag',
          positionAt(text, found.index),
          `“${found[0]}” is how Mailchimp marks its own codes, and would vanish from the mail. Put a space between the two signs.`,
        );
      }
    }
  },
};
