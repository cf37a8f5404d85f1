import { expect, test } from 'vitest';
import { leaveOutMailerWords } from './mailer-words.ts';

const OWN = '[Unsubscribe](mailer:)';

test.each([
  ['between two paragraphs', `Words.\n\n${OWN}\n\nMore.`, 'Words.\n\nMore.'],
  ['in a paragraph', `Words,\n${OWN}\nand more.`, 'Words,\nand more.'],
  ['in a table', `| Course |\n| --- |\n${OWN}\n| Neglect |`, '| Course |\n| --- |\n| Neglect |'],
])('a mailer’s line %s is left out, and what is beside it is as before', (_where, written, markdown) => {
  expect(leaveOutMailerWords(written)).toEqual({ markdown, left: ['Unsubscribe'], archived: undefined });
});
