import { expect, test } from 'vitest';
import { blockForms } from '../engine/block-forms.ts';
import { inFormWords } from './form-words.ts';

const say = (kind: string, message: string, rule = 'a-rule') => {
  const form = blockForms.find((one) => one.kind === kind);
  if (!form) throw new Error(kind);
  return inFormWords({ rule, message }, form).message;
};

test.each([
  [
    'event',
    'It does not say how. Add a line “book:” with the mailbox, or “status: full”.',
    'It does not say how. Fill in “Where to book” (“book:”) with the mailbox, or “Status: full”.',
  ],
  [
    'events',
    'Write it for all rows in a line “book:” above the table.',
    'Write it for all rows in “Where to book” (“book:”) above the table.',
  ],
  [
    'figure',
    'Add “credit:” with its maker and “licence:” with its licence. If it is written as ![…](…), add it again.',
    'Fill in “Credit” with its maker and “Licence” with its licence.',
  ],
  [
    'events',
    'Write it in the column “Venue”, or add a line “where:” above the table with the venue of all such rows.',
    'Write it in the column “Venue”, or fill in “Where” above the table with the venue of all such rows.',
  ],
  [
    'figure',
    'Say what it shows under “alt:”, or between the square brackets of “![]()”.',
    'Say what it shows under “What the picture shows, for readers who cannot see it” (“alt:”).',
  ],
  [
    'figure',
    'Add “consent-until:” with the agreed date.',
    'Fill in “Last day of consent” (“consent-until:”) with the agreed date.',
  ],
])('what the form of %s asks for has the label that the form shows', (kind, message, expected) => {
  expect(say(kind, message)).toBe(expected);
});

test('a picture in its short form is described in its form or between its brackets', () => {
  const form = blockForms.find(({ kind }) => kind === 'figure');
  const message = 'Say it under “alt:”, or between the square brackets of “![]()”.';
  expect(form && inFormWords({ rule: 'image-alt', message }, form, 'as a picture').message).toBe(
    'Say it under “What the picture shows, for readers who cannot see it” (“alt:”), or between the square brackets of “![]()”.',
  );
});

test('what is no field of the form, or about a line as it is typed, keeps its words', () => {
  const approved = 'Add “approved: { by: …, on: … }” with the role.';
  expect(say('event', approved)).toBe(approved);
  const twice = 'This block has two “where:” lines. Keep one.';
  expect(say('event', twice, 'field-twice')).toBe(twice);
});
