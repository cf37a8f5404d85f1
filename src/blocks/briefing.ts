import { z } from 'zod';
import { anchor, lines, sentences, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const briefing = defineBlock({
  name: 'briefing',
  about:
    'A 7-minute briefing for a team meeting. Each “####” opens one of its seven panels. It gets a sheet of its own to print, on A4, with room to write down what the team will do.',
  fields: z.strictObject({
    title: text('Asking the second question'),
    for: text('Every team that visits families at home').optional(),
    /** What to talk about when the panels have been read. */
    discuss: lines(sentences('When did somebody last ask you a second question?')).optional(),
    /** Keeps the address that the briefing had under another title. */
    anchor: anchor('second-question').optional(),
  }),
  body: 'required',
  example: `::: briefing
title: Asking the second question
for: Every team that visits families at home
discuss: When did you last accept an answer that did not quite fit?
discuss: Who in your team notices when a visit has become routine?
discuss: What would help you to ask once more?

Professional curiosity means wanting to understand what life is like for a child, and not taking the first answer for the whole one.

#### Background

Audits in Exampleshire in 2024 looked at 40 records of home visits by five agencies. The first question was nearly always written down. The second one seldom was.

#### Why it matters

Children rarely tell us outright. What they show, what a room looks like and who else is there say as much. Somebody has to notice, and to wonder aloud.

#### What gets in the way

- Too little time, and too many forms
- The wish to keep a good relationship with the parents
- Knowing the family so well that nothing surprises us

#### What helps

See the child alone. Ask to see where they sleep. Write down what you saw beside what you were told, and say where the two differ.

#### Words to use

- “Can you show me?”
- “What happens when that goes wrong?”
- “I may have misunderstood. Tell me once more.”

#### What to do

Bring one visit to your next supervision in which something did not fit. Agree who will ask, and by when. If a child may be at risk, do not wait for supervision.

#### Where to find out more

Your agency’s supervision policy says how to raise a worry about practice. The partnership’s training programme has a half day on curious conversations.
:::`,
});
