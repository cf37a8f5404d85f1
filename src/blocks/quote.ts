import { z } from 'zod';
import { text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const quote = defineBlock({
  name: 'quote',
  about: 'Somebody’s words, by their role.',
  fields: z.strictObject({
    by: text('A health visitor'),
    source: text('Learning event, January 2018').optional(),
  }),
  body: 'required',
  example: `::: quote
by: A health visitor

What they said, without quotation marks.
:::`,
});
