import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const filesOf = (folder: string, isTest: boolean) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name.endsWith('.test.ts') === isTest)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** Where a rule's name is in the sources: as the first argument of a report, as a table's entry, as a schema's rule. */
const NAMES = [
  /\b(?:report|refuse|say)\(\s*'([a-z-]+)'/g,
  /\breportInto\([^;]*?\)\(\s*'([a-z-]+)'/g,
  /\b(?:rule|unknownRule): '([a-z-]+)'/g,
  /\breading(?:<[^>]*>)?\(\s*'([a-z-]+)'/g,
  /'(issue-[a-z]+)', (?:issue|FILE_START)/g,
  /\bparse(?:List|YamlFile)\([^;]*?, '([a-z-]+)'/g,
  /\breadYaml\([^;]*?, '([a-z-]+)', report/g,
  /\? '([a-z]+-[a-z]+)' : gate\.rule/g,
];

function findRules(): string[] {
  const sources = 'src/text src/fields src/content src/blocks src/checks src/email/gate src/links src/model src/build'
    .split(' ')
    .map((folder) => filesOf(folder, false))
    .join('\n');
  const named = NAMES.flatMap((pattern) => [...sources.matchAll(pattern)].map(([, name]) => name ?? ''));
  // `event-field` and the others are one rule with one wording, whatever the kind.
  return [...new Set([...named, 'event-field'])].sort();
}

test('the rules are found', () => {
  const rules = findRules();
  for (const pattern of NAMES) expect(pattern.source).toBeTruthy();
  expect(rules).toEqual(
    expect.arrayContaining(
      'block-open character content-file date event-date field-empty issue-number mail-size topics yaml'.split(' '),
    ),
  );
  expect(rules.length).toBeGreaterThan(50);
});

test('every rule has a message that a test or a page of docs/checks pins, as it is printed', () => {
  const tests =
    filesOf('src', true) + readdirSync('docs/checks').map((name) => readFileSync(`docs/checks/${name}`, 'utf8'));
  const unpinned = findRules().filter(
    (rule) =>
      !new RegExp(`(?:[:'"\`]\\d+:\\d+  |['"\`]|^(?:\\d+:\\d+  )?)${rule}(?: \\(\\w+\\))?  \\S`, 'm').test(tests),
  );
  expect(unpinned).toEqual([]);
});
