import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textRules } from '../src/checks/index.ts';
import { aBulletin, check, shownLine, typed } from './support/an-issue.ts';
import { byLine, readMarked } from './support/marked.ts';

const FOLDER = 'tests/fixtures/checks';
const fixtures = readdirSync(FOLDER)
  .sort()
  .map((name) => [name, readMarked(readFileSync(`${FOLDER}/${name}`, 'utf8'))] as const);

/** A board whose own words the fixtures use. */
const bulletin = aBulletin({
  board: '{ name: Exampleshire Safeguarding Children Board, short: ESCB }',
  postal: 'The board, Exampleton',
});

const glossary = {
  path: 'content/glossary.yaml',
  text: `CSE: Child Sexual Exploitation
DSL: Designated Safeguarding Lead
EHCP: Education, Health and Care Plan
MARAC: Multi-Agency Risk Assessment Conference
SCR: Serious Case Review
`,
};

test.each(fixtures)('%s raises exactly what is marked on its lines', (_name, { text, expected }) => {
  const { problems } = check(typed(text), { bulletin, glossary });
  const found = problems.map(({ line, rule }) => `${line} ${rule}`);
  expect([...new Set(found)].sort(byLine)).toEqual([...new Set(expected)]);
});

test('no finding of a masked rule repeats what it found', () => {
  const masked = new Set(textRules.flatMap(({ rule, masked }) => (masked ? [rule] : [])));
  for (const [name, { text }] of fixtures) {
    const checked = check(typed(text), { bulletin });
    const { problems } = checked;
    const lines = text.split('\n');
    for (const { rule, file, line, column, length = 0 } of problems.filter(({ rule }) => masked.has(rule))) {
      const found = (lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
      expect(found.length, `${name}:${line} ${rule}`).toBeGreaterThan(2);
      expect(problems.filter(({ message }) => message.includes(found))).toEqual([]);
      expect(shownLine(checked, line, file)).not.toContain(found);
    }
  }
});
