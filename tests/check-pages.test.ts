import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderRuleGuide } from '../src/checks/guide.ts';
import { rules } from '../src/checks/index.ts';
import { findingsOf } from './support/rule-example.ts';

const FOLDER = 'docs/checks';

test('docs/checks is as npm run docs writes it', () => {
  const written = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(renderRuleGuide()));
});

/** The others describe files or servers that no example can show. */
const runnable = [...rules.values()].filter(({ docs: { raises } }) =>
  raises.every((example) => typeof example === 'string' || !('note' in example)),
);

describe.each(runnable)('the examples of $rule', ({ rule, severity, docs }) => {
  test('raise it, as severe as its page says', () => {
    const severities = [severity, ...(docs.otherwise?.match(/error|warning|info/g) ?? [])];
    for (const example of docs.raises) {
      const found = findingsOf(example).filter((finding) => finding.rule === rule);
      expect(found, JSON.stringify(example)).not.toEqual([]);
      for (const finding of found) expect(severities).toContain(finding.severity);
    }
  });

  test('that should pass raise nothing', () => {
    expect(docs.passes.length).toBeGreaterThan(0);
    for (const example of docs.passes) expect(findingsOf(example), JSON.stringify(example)).toEqual([]);
  });
});
