import { z } from 'zod';
import { dateOrMonth, label, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const statistic = defineBlock({
  name: 'statistic',
  about: 'A figure, set large, with what it counts and where it comes from.',
  fields: z.strictObject({
    figure: label('140,000'),
    label: text('children and young people live in the district'),
    source: text('The board’s own figure').optional(),
    date: dateOrMonth('November 2017').optional(),
  }),
  body: 'none',
  example: `::: statistic
figure: 140,000
label: children and young people live in the district
source: The board’s own figure
date: November 2017
:::`,
});
