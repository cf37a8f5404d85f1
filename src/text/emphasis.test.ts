import { expect, test } from 'vitest';
import { createMarkdown } from './markdown.ts';

const render = (text: string) => createMarkdown({}).renderInline(text);

test.each([
  '5*3*2 and 2*3 = 6, 4*5 = 20',
  'Date: __/__/____',
  '*|NAME|* and *|OTHER|*',
  'file_name_2.docx, parents*carers*children',
])('finds no emphasis in %j', (text) => expect(render(text)).toBe(text));

test.each([
  ['**Note:**ring first', '<strong>Note:</strong>ring first'],
  ['**“Who?”**They asked', '<strong>“Who?”</strong>They asked'],
  [
    '***all*** of *it*, un**believ**able',
    '<em><strong>all</strong></em> of <em>it</em>, un<strong>believ</strong>able',
  ],
])('stresses %j', (text, html) => expect(render(text)).toBe(html));
