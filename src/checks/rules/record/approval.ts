import { dateInWords } from '../../../fields/dates.ts';
import type { Rule } from '../../engine/check.ts';

export const approval: Rule = {
  rule: 'approval',
  severity: 'error',
  force: 'binding',
  finds: 'A published issue without approval, if the board requires it; or an approval with a future date',
  raises: [{ keys: 'approved: { by: Independent Chair, on: 2018-03-30 }' }, { board: 'approval: required' }],
  passes: [{ keys: 'approved: { by: Independent Chair, on: 2018-01-30 }' }],
  advised: [
    { keys: 'approved: { by: Independent Chair, on: 2018-01-30 }' },
    { keys: 'approved: { by: Independent Chair, on: 2018-01-30 }', board: 'approval: required' },
  ],
  why: `With \`approval: required\` in \`bulletin.yaml\`, an issue can be published only with an approval. A draft never
    needs one. Write a role, not a name.`,
  source: 'How boards sign off their publications.',
  findInIssue({ status, approved, keyAt }, { board, today }, report) {
    if (approved && approved.on > today)
      report(
        keyAt.approved,
        `${dateInWords(approved.on)} is in the future. Write the date on which this issue was approved.`,
      );
    // An `approved` that could not be read has its own error.
    if (status !== 'published' || board?.approval !== 'required' || approved || keyAt.approved) return;
    report(
      keyAt.status,
      'This issue is not approved, and the board requires that. Add “approved: { by: …, on: … }” with the role and the date, or write “status: draft”.',
    );
  },
};
