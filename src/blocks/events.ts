import { z } from 'zod';
import { event } from './event.ts';
import { choice, label, text } from './fields.ts';
import { defineBlock } from './kind.ts';

const { for: audience, level, cost, book, send, closes } = event.fields.shape;

/** Every row becomes a block of the kind `event`. */
export const events = defineBlock({
  name: 'events',
  about:
    'A table of training, pasted or typed. Each row is an event with its own calendar file. The first row names the columns: Course, Date, Time, Venue, Booking and others, in any order. A field above the table applies to every row without such a cell.',
  fields: z.strictObject({
    when: label('5 December 2017').optional(),
    where: text('MS Teams').optional(),
    ...{ for: audience, level, cost, book, send, closes },
    status: choice('open', 'full', 'cancelled').optional(),
  }),
  body: 'optional',
  example: `::: events
book: training@example.org

| Course | Date | Time | Venue |
|---|---|---|---|
| Recognising neglect early | Tuesday 5 December 2017 | 9.15am to 12.45pm | The Corn Hall, Exampleton |
| Harmful sexual behaviour | Thursday 7 December 2017 | 1.30pm to 4.30pm | MS Teams |
:::`,
});
