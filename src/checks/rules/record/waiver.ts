import type { Rule } from '../../engine/check.ts';

/** `src/checks/engine/waivers.ts` finds these. */
export const waiver: Rule = {
  rule: 'waiver',
  severity: 'error',
  force: 'binding',
  finds: 'A waiver that names no rule, cannot apply, has run out, gives no reason, or is not needed',
  otherwise: 'warning',
  raises: [
    `::: callout
      title: Where to send the form
      waive: postcode; It is the postcode of a mailbox; Independent Chair; until 1 March 2027

      Send it to the board.
      :::`,
  ],
  passes: [
    `::: callout
      title: Where to send the form
      waive: postcode; It is the postcode of a mailbox; Independent Chair; until 1 March 2027

      Send it to BD1 1HX.
      :::`,
  ],
  why: 'A waiver is a decision about one finding, for a time. One that outlives its finding would hide the next one.',
  source: 'Our own judgement, from how faults in code are waived.',
};
