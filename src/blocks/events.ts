import { z } from 'zod';
import { address, day, label, oneOf, text } from './fields.ts';
import { defineBlock } from './kind.ts';

/** Its fields hold for each row that has no cell for them. Every row becomes a block of the kind `event`. */
export const events = defineBlock({
  name: 'events',
  about:
    'A table of training, pasted or typed, with a heading for each column. Each row is an event with a calendar file. Columns can be in any order; a course and its date are needed. A field holds for every row that does not say it.',
  fields: z.strictObject({
    when: label('5 December 2017').optional(),
    where: text('MS Teams').optional(),
    for: text('Frontline practitioners and their managers').optional(),
    level: text('Level 3').optional(),
    cost: label('Free').optional(),
    book: address('training@example.org').optional(),
    send: text('your name, job title and organisation').optional(),
    closes: day('1 December 2017').optional(),
    status: oneOf('open', 'full', 'cancelled').optional(),
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
