import { z } from 'zod';
import { text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const keyIssues = defineBlock({
  name: 'key-issues',
  about: 'What to take from a case into practice, as a list.',
  fields: z.strictObject({
    title: text('Key issues').optional(),
    /** The pseudonym of the review that these issues come from. */
    case: text('Polly').optional(),
    for: text('Any practitioner or manager whose work brings them into contact with children').optional(),
  }),
  body: 'required',
  example: `::: key-issues
title: Key issues

- What was missed, in one sentence.
:::`,
});
