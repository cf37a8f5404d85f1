import { z } from 'zod';
import { imageFile, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const welcome = defineBlock({
  name: 'welcome',
  about: 'Opens an issue in somebody’s voice, signed by their role.',
  fields: z.strictObject({
    role: text('Independent Chair'),
    name: text('A name, where the board wants one').optional(),
    photo: imageFile('chair.jpg').optional(),
    alt: text('The chair at her desk').optional(),
  }),
  body: 'required',
  example: `::: welcome
role: Independent Chair

Welcome to this issue.
:::`,
});
