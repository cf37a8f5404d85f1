import type { Rule } from '../../engine/check.ts';

/** `src/checks/engine/run-checks.ts` finds these. */
export const checksSetting: Rule = {
  rule: 'checks',
  severity: 'error',
  force: 'binding',
  finds: 'A name under `checks:` in `bulletin.yaml` that is not a rule, or a rule that no board can change',
  raises: [{ board: 'checks: { nhs-number: off }' }],
  passes: [{ board: 'checks: { postcode: error }' }],
  advised: [{ board: 'postal: The board, Exampleton' }],
  why: `What no bulletin may contain, and what would break a page or an email, is the same on every board. Every other
    rule can be \`off\`, \`info\`, \`warning\` or \`error\`.`,
};
