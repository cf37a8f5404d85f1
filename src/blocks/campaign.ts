import { z } from 'zod';
import { label, link, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const campaign = defineBlock({
  name: 'campaign',
  about: 'A week or a season with a theme.',
  fields: z.strictObject({
    title: text('Safeguarding Week'),
    /** In words: a campaign often has a season before it has dates. */
    dates: label('October 2017').optional(),
    theme: text('Everybody’s business').optional(),
    link: link('[See the programme](https://example.org/week)').optional(),
  }),
  body: 'optional',
  example: `::: campaign
title: Safeguarding Week
dates: October 2017
link: [See the programme](https://example.org/week)

What it is about.
:::`,
});
