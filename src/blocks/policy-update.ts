import { z } from 'zod';
import { choice, dateOrMonth, link, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const policyUpdate = defineBlock({
  name: 'policy-update',
  about: 'A policy, procedure or protocol that is new or has changed.',
  fields: z.strictObject({
    title: text('Resolving professional disagreement and escalation'),
    /** `live`: announced before, and in force now. */
    change: choice('new', 'live', 'updated'),
    /** The policy that this one takes the place of. */
    replaces: text('Escalation policy, 2015').optional(),
    from: dateOrMonth('1 February 2018').optional(),
    link: link('[Read the policy](https://example.org/escalation)').optional(),
  }),
  body: 'optional',
  example: `::: policy-update
title: Resolving professional disagreement and escalation
change: new
from: 1 February 2018
link: [Read the policy](https://example.org/escalation)

What changed.
:::`,
});
