import { z } from 'zod';
import { label, lastDay, note, pictureName, sentences, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const figure = defineBlock({
  name: 'figure',
  about: 'A picture with its caption, its credit and its description.',
  fields: z.strictObject({
    src: pictureName('team-meeting.jpg'),
    /** Left out, the picture is decoration and screen readers pass it over. */
    alt: text('Three practitioners talking at a table').optional(),
    caption: sentences('The launch at City Hall').optional(),
    credit: label('Drawn for the board').optional(),
    licence: label('CC BY 4.0').optional(),
    /** Why a child may be shown: “drawn”, or who has agreed. Readers do not see it. */
    consent: note('given by the family').optional(),
    /** The last day on which the picture may be shown. */
    consentUntil: lastDay('31 December 2028').optional(),
  }),
  body: 'none',
  example: `::: figure
src: team-meeting.jpg
alt: Three practitioners talking at a table
caption: The launch at City Hall
credit: Drawn for the board
licence: CC BY 4.0
:::`,
});
