import { z } from 'zod';
import { lines, link, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const resources = defineBlock({
  name: 'resources',
  about: 'A list of documents and pages, each with its type and size.',
  fields: z.strictObject({
    title: text('Find out more').optional(),
    item: lines(link('[Neglect strategy](https://example.org/neglect.pdf), PDF, 640 KB, for everyone')).min(1),
  }),
  body: 'optional',
  example: `::: resources
title: Find out more
item: [Neglect strategy](https://example.org/neglect.pdf), PDF, 640 KB, for everyone
:::`,
});
