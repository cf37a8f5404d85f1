import type { Rule } from '../../engine/check.ts';
import { aCallout } from '../../examples.ts';

const WAIVER = 'waive: postcode; It is the postcode of a mailbox; Independent Chair; until 1 March 2027';

/** `src/checks/engine/waivers.ts` finds these. */
export const waiver: Rule = {
  rule: 'waiver',
  severity: 'error',
  force: 'binding',
  finds: 'A waiver that names no rule, cannot apply, has run out, gives no reason, or is not needed',
  otherwise: 'warning',
  raises: [aCallout('Send it to the board.', WAIVER)],
  passes: [aCallout('Send it to BD1 1HX.', WAIVER)],
  advised: [aCallout('Send it to the board.')],
  why: 'A waiver is a decision about one finding, for a time. One that outlives its finding would hide the next one.',
};
