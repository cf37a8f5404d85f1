import { z } from 'zod';
import type { Session } from '../fields/dates.ts';
import { anchor, booking, choice, day, label, lines, sessions, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const event = defineBlock({
  name: 'event',
  about: 'Training that readers can book. Each gets a calendar file.',
  fields: z.strictObject({
    title: text('Recognising neglect early'),
    /** A line for each sitting, or for several at the same times. */
    when: lines(sessions('Tuesday 5 December 2017, 9.15am to 12.45pm'))
      .min(1)
      .meta({ examples: ['Tuesday 5 December 2017, 9.15am to 12.45pm'] })
      .transform((all): readonly Session[] =>
        all.flatMap((ofLine, line) => ofLine.map((session) => ({ ...session, line }))),
      ),
    /** A venue, or `Online` and the programme used. */
    where: text('The Corn Hall, Exampleton'),
    for: text('Frontline practitioners and their managers').optional(),
    level: text('Level 3').optional(),
    cost: label('Free').optional(),
    book: booking('training@example.org').optional(),
    send: text('your name, job title and organisation').optional(),
    closes: day('1 December 2017').optional(),
    /** Keeps the address that the event had under another title. */
    anchor: anchor('recognising-neglect').optional(),
    status: choice('open', 'full', 'cancelled').prefault('open'),
  }),
  body: 'optional',
  example: `::: event
title: Recognising neglect early
when: Tuesday 5 December 2017, 9.15am to 12.45pm
where: The Corn Hall, Exampleton
for: Frontline practitioners and their managers
book: training@example.org
send: your name, job title and organisation

What the session covers.
:::`,
});
