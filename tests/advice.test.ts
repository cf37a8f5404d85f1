import { describe, expect, test } from 'vitest';
import type { Example } from '../src/checks/engine/check.ts';
import { dedent } from '../src/checks/guide.ts';
import { rules } from '../src/checks/index.ts';
import { findInExample } from '../src/cli/run-example.ts';
import { followAdvice } from './support/follow-advice.ts';

// An editor does what a message says, to the letter. Then its finding is gone, and no other is there.

const cases = [...rules.values()].flatMap(({ rule, raises, advised = [] }) =>
  raises.flatMap((raised, index) =>
    typeof raised !== 'string' && 'note' in raised ? [] : [{ rule, raised, advised: advised[index] }],
  ),
);

function advisedFor(rule: string, raised: Example): Example | undefined {
  const found = findInExample(raised).filter((problem) => problem.rule === rule);
  return typeof raised === 'string' ? followAdvice(dedent(raised), found) : undefined;
}

describe('the advice of each rule, followed to the letter', () => {
  test.each(cases)('$rule: $raised', ({ rule, raised, advised = advisedFor(rule, raised) }) => {
    expect(advised, `“advised” of ${rule} says what an editor types who follows its message`).toBeDefined();
    const before = new Set(findInExample(raised).map((problem) => problem.rule));
    expect(before).toContain(rule);
    const after = findInExample(advised ?? '').filter((one) => one.rule === rule || !before.has(one.rule));
    expect(after).toEqual([]);
  });
});
