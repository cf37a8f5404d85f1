import type { Rule } from '../../engine/check.ts';

/** `src/checks/engine/waivers.ts` finds these. */
export const waiver: Rule = {
  rule: 'waiver',
  severity: 'error',
  force: 'binding',
  docs: {
    finds: 'A waiver that names no rule, cannot apply, has run out, gives no reason, or is not needed',
    otherwise: 'warning',
    raises: [
      `---
        title: The board launches its neglect strategy
        number: 2
        date: 2018-02-01
        summary: What it asks of you.
        status: published
        topics: [neglect]
        waivers:
          - rule: postcode
            reason: It is the postcode of a mailbox.
            by: Independent Chair
            until: 2027-03-01
        ---

        Words in which there is no postcode.`,
    ],
    passes: [
      `---
        title: The board launches its neglect strategy
        number: 2
        date: 2018-02-01
        summary: What it asks of you.
        status: published
        topics: [neglect]
        waivers:
          - rule: postcode
            reason: It is the postcode of a mailbox.
            by: Independent Chair
            until: 2027-03-01
        ---

        Send the form to BD1 1HX.`,
    ],
    why: `A waiver is a decision about one finding, for a time. One that outlives its finding would hide the next one.`,
    source: 'Our own judgement, from how faults in code are waived.',
  },
};
