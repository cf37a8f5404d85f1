import { expect, test } from 'vitest';
import { createMarkdown, plainText, typeset } from './markdown.ts';

const markdown = createMarkdown({});

test.each([
  [`The word 'stop' was heard.`, 'The word ‘stop’ was heard.'],
  [`the class of '26, the '90s and their parents' picnic`, 'the class of ’26, the ’90s and their parents’ picnic'],
  [`children's and carers' views`, 'children’s and carers’ views'],
  [`"It's 'so' -- yes..."`, '“It’s ‘so’ – yes…”'],
  [`'Don't do that,' she said.`, '‘Don’t do that,’ she said.'],
  [`("quoted") and "'inner'"`, '(“quoted”) and “‘inner’”'],
  [`She said:"No"`, 'She said:“No”'],
  [`'tis rock 'n' roll`, '’tis rock ’n’ roll'],
  [`a 6" ruler`, 'a 6" ruler'],
  ['(c) (C) (R) (r) (tm) (p) +- 1/2', '(c) (C) (R) (r) (tm) (p) +- 1/2'],
  ['wait.... what?? no!!!! a,, b', 'wait.... what?? no!!!! a,, b'],
  [`the **'bold'** 'word'`, 'the ‘bold’ ‘word’'],
])('sets %j', (typed, set) => expect(plainText(markdown.parse(typed, {}))).toBe(set));

test.each([
  ['The *new* course<br>one', 'The new course one'],
  ['Staff &amp; carers&nbsp;room, _upstairs_', 'Staff & carers\u00a0room, upstairs'],
  ['<b>Free</b> to **all**', 'Free to all'],
  ['**Neglect:** the ***basics***, __*(a)*__', 'Neglect: the basics, (a)'],
  ['snake_case_name, 2 * 3 * 4', 'snake_case_name, 2 * 3 * 4'],
  ['a < b, <c>', 'a < b, <c>'],
  ['On ~~Monday~~ Tuesday', 'On Tuesday'],
])('reads %j in a field as an editor means it', (typed, words) => expect(typeset(typed)).toBe(words));
