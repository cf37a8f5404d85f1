import { z } from 'zod';
import { link } from './fields.ts';
import { defineBlock } from './kind.ts';

export const button = defineBlock({
  name: 'button',
  about: 'One link as a button.',
  fields: z.strictObject({ link: link('[Sign up for the bulletin](https://example.org/sign-up)') }),
  body: 'none',
  example: `::: button
link: [Sign up for the bulletin](https://example.org/sign-up)
:::`,
});
