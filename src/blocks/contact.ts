import { z } from 'zod';
import { address, phone, sentences, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const contact = defineBlock({
  name: 'contact',
  about: 'Whom to ask, by their role.',
  fields: z.strictObject({
    role: text('Team manager, children’s services'),
    about: sentences('Questions about the protocol').optional(),
    email: address('protocol@example.org').optional(),
    phone: phone('01632 960 000').optional(),
  }),
  body: 'optional',
  example: `::: contact
role: Team manager, children’s services
about: Questions about the protocol
email: protocol@example.org
:::`,
});
