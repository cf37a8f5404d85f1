import { z } from 'zod';
import { text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const callout = defineBlock({
  name: 'callout',
  about: 'A paragraph that must not be missed.',
  fields: z.strictObject({ title: text('Worth knowing').optional() }),
  body: 'required',
  example: `::: callout
title: Worth knowing

What to remember.
:::`,
});
