import { expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { readLanguages } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { eventsOf } from '../model/model.ts';
import { bookingInWords } from './language.ts';
import { ownLanguage } from './languages.ts';

const english = ownLanguage(readLanguages(LAYOUTS, new Map()), { language: 'en-GB' });

test.each([
  [['book: training@example.org', 'send: your name'], 'Send your name to training@example.org.'],
  [['book: training@example.org'], 'training@example.org'],
  [['book: https://example.org/book', 'send: your name'], 'You will need: your name.'],
  [['book: https://example.org/book'], ''],
])('%j says “%s”', (fields, words) => {
  const body = `## S\n\n::: event\ntitle: One\nwhen: 5 December 2030\nwhere: Town Hall\n${fields.join('\n')}\n:::\n`;
  const [event] = eventsOf(readIssue({ keys: { date: '2030-02-01' }, slug: '2030-02', body }));
  expect(event && bookingInWords(event, english)).toBe(words);
});
