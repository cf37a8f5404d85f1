import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dedent, renderRuleGuide } from '../src/checks/guide.ts';
import { rules } from '../src/checks/index.ts';
import { findInExample } from './support/found-in-example.ts';

const FOLDER = 'docs/checks';

test('docs/checks is as npm run docs writes it', () => {
  const written = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(renderRuleGuide(findInExample)));
});

/** The others describe files or servers that no example can show. */
const runnable = [...rules.values()].filter(({ raises }) =>
  raises.every((example) => typeof example === 'string' || !('note' in example)),
);

describe.each(runnable)('the examples of $rule', ({ rule, severity, otherwise, masked, raises, passes }) => {
  test('raise it, as severe as its page says', () => {
    const severities = [severity, ...(otherwise?.match(/error|warning|info/g) ?? [])];
    for (const example of raises) {
      const found = findInExample(example).filter((finding) => finding.rule === rule);
      expect(found, JSON.stringify(example)).not.toEqual([]);
      for (const { severity, line, column, length = 0, message } of found) {
        expect(severities).toContain(severity);
        const text = typeof example === 'string' ? dedent(example).split('\n')[line - 1] : undefined;
        if (masked) expect(message).not.toContain(text?.slice(column - 1, column - 1 + length));
      }
    }
  });

  test('that should pass raise nothing', () => {
    expect(passes.length).toBeGreaterThan(0);
    for (const example of passes) expect(findInExample(example), JSON.stringify(example)).toEqual([]);
  });
});
