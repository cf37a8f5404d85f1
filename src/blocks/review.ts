import { z } from 'zod';
import { anchor, choice, commaList, dateOrMonth, lastDay, lines, link, sentences, text } from './fields.ts';
import { defineBlock } from './kind.ts';

export const review = defineBlock({
  name: 'review',
  about: 'What a case review found, by its pseudonym, with the files to read.',
  fields: z.strictObject({
    /** The pseudonym or pseudonyms, as the published review uses them. */
    case: text('Autumn'),
    /** Nations and years differ, so this is the board's own word: serious case review, LCSPR, learning review … */
    type: text('Serious case review'),
    /** The board that published it. */
    board: text('Exampleshire Safeguarding Children Partnership').optional(),
    published: dateOrMonth('December 2016').optional(),
    form: choice('full', 'summary', 'improvements only').optional(),
    themes: commaList('child sexual exploitation, professional challenge').optional(),
    for: text('Everyone who works with teenagers').optional(),
    changed: lines(sentences('A learning event is open to every partner')).optional(),
    /** Keeps the address that the review had under another name. */
    anchor: anchor('autumn').optional(),
    /** The last day on which the archive lists the review and links to its files. */
    withdrawAfter: lastDay('31 December 2021').optional(),
    file: lines(link('[Full report](https://example.org/autumn.pdf), PDF, 1.2 MB')).optional(),
  }),
  body: 'optional',
  example: `::: review
case: Autumn
type: Serious case review
published: December 2016
themes: child sexual exploitation, professional challenge
file: [Full report](https://example.org/autumn.pdf), PDF, 1.2 MB

What was learned.
:::`,
});
