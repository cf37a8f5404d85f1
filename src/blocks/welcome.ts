import { z } from 'zod';
import { label, lastDay, note, pictureName, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const welcome = defineBlock({
  name: 'welcome',
  about: 'Opens an issue in somebody’s voice, signed by their role.',
  fields: z.strictObject({
    role: text('Independent Chair'),
    name: text('A name, where the board wants one').optional(),
    photo: pictureName('chair.jpg').optional(),
    alt: text('The chair at her desk').optional(),
    credit: label('Taken for the board').optional(),
    licence: label('All rights reserved').optional(),
    /** Why a child may be shown: “drawn”, or who has agreed. Readers do not see it. */
    consent: note('given by the family').optional(),
    /** The last day on which the picture may be shown. */
    consentUntil: lastDay('31 December 2028').optional(),
  }),
  body: 'required',
  example: `::: welcome
role: Independent Chair

Welcome to this issue.
:::`,
});
