import { z } from 'zod';
import { day, link, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const action = defineBlock({
  name: 'action',
  about: 'Something that readers must do, and by when.',
  fields: z.strictObject({
    title: text('Read the new protocol with your team'),
    for: text('Team managers').optional(),
    by: day('1 March 2018').optional(),
    link: link('[Read the protocol](https://example.org/protocol)').optional(),
  }),
  body: 'optional',
  example: `::: action
title: Read the new protocol with your team
for: Team managers
by: 1 March 2018
link: [Read the protocol](https://example.org/protocol)
:::`,
});
