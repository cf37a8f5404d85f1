import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf } from '../../../tests/support/an-issue.ts';
import { maskRanges, SecretIndex } from './secret-index.ts';

const masked = (words: readonly string[], text: string) =>
  maskRanges(text, new SecretIndex({ words, names: [], days: [] }).find(text));

describe('what was found', () => {
  test.each([
    ['as it was typed, anywhere', ['07700 900123'], 'Ring 07700 900123.', 'Ring ▇▇▇▇▇▇▇▇▇▇▇▇.'],
    ['with the signs around it', ['(01632) 960 123'], 'Ring (01632) 960 123.', 'Ring ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇.'],
    ['with other signs between', ['943 476 5919'], 'Write 943-476-5919.jpg', 'Write ▇▇▇▇▇▇▇▇▇▇▇▇.jpg'],
    ['in small letters, as an anchor', ['Robyn Smith'], '#robyn-smith', '#▇▇▇▇▇▇▇▇▇▇▇'],
    ['in curly quotes, and with spaces that do not break', ["O'Neil a"], 'O’Neil\u00a0a', '▇▇▇▇▇▇▇▇'],
    ['the longest of several', ['12 High Street', '12 High Street, LS1'], '12 High Street, LS1', '▇'.repeat(19)],
    [
      'the shorter of two, at a text’s end',
      ['Exampleton School', 'Exampleton School of Art'],
      'Exampleton School.',
      `${'▇'.repeat(17)}.`,
    ],
    ['twice', ['14'], '14 and 14', '▇▇ and ▇▇'],
    ['cut off', ['born on 3 May 2012'], 'The boy, born on 3 M…', 'The boy, ▇▇▇▇▇▇▇▇▇▇▇…'],
    ['in part', ['QQ 33 40 18 A'], '“QQ 33 40 18” has no month', '“QQ ▇▇▇▇▇▇▇▇” has no month'],
    ['without its accents', ['Zoë Fixture'], '#zoe-fixture', '#▇▇▇▇▇▇▇▇▇▇▇'],
    ['of another script', ['محمد علي'], 'محمد علي', '▇▇▇▇▇▇▇▇'],
  ])('is masked %s', (_name, secrets, text, expected) => expect(masked(secrets, text)).toBe(expected));

  test.each([
    ['a short one with other signs between', ['14'], 'Write 1, 4 or 1-4.'],
    ['a short one in other letters', ['Ann'], 'ann'],
    ['letters that stand far from each other', ['943 476 5919'], '943 of 476 and of 591'],
    ['the name of a file that is a month', ['20261234'], '2026-12.md, 2026-12-01'],
    ['anything, where there is nothing but signs', ['—'], 'a — b'],
    ['anything, where nothing was found', [], 'Words.'],
  ])('is not masked: %s', (_name, secrets, text) => expect(masked(secrets, text)).toBe(text));
});

test('nothing of several secrets is left whole in any text, whose length stays', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'B', '1', '2', ' ', '-', 'é', '’', '%20', 'ﬁ', 'İ'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 8 }), (parts, filling) => {
      const secrets = parts
        .map((part) => part.trim())
        .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:19|20)\d\d$/.test(part.replace(/[^\p{L}\p{N}]/gu, '')));
      const text = ` ${[...secrets, ...filling].sort().join(' ')} `;
      const shown = masked(secrets, text);
      expect([...shown]).toHaveLength([...text].length);
      for (const secret of secrets) expect(shown.includes(` ${secret} `)).toBe(false);
    }),
    { seed: 20180201, numRuns: 500 },
  );
});

test('what to write in place of a wrapped link is shown', () => {
  const wrapped = 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fplan&data=05';
  expect(problemsOf(anIssue({ body: `[The plan](${wrapped})` })).join('\n')).toContain(
    'Write https://www.example.org/plan',
  );
});

test.each([
  ['::: figure\nsrc: 943 476 5919.jpg\nalt: A desk\n:::', /943.?476/],
  ['![x](born 3 May 2012.jpg)', /3\D{1,3}May/],
  ['[x](https://example.org/born 3 May 2012.pdf)', /3\D{1,3}May/],
  ['## Born 3 May 2012 {#Born 3 May 2012}\n\nWords.', /3\D{1,3}may/i],
])('no advice writes it in another way: %s', (body, secret) => {
  const said = problemsOf(anIssue({ body })).join('\n');
  expect(said).toContain('▇');
  expect(said).not.toMatch(secret);
});
