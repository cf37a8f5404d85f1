import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';
import { aReview } from '../../examples.ts';
import * as personal from '../personal/index.ts';
import * as review from './index.ts';

// What people type, in many forms, is in the fixture: a rule must know the evidence, not a phrase.

const RULES = new Set([...Object.values(personal), ...Object.values(review)].map(({ rule }) => rule));
type Place = 'review' | 'prose';

/** The rules about persons and reviews that speak of each line, in an issue of its own. */
function rulesIn(
  place: Place,
  lines: readonly string[],
): readonly (readonly [line: string, rules: readonly string[]])[] {
  const issues = lines.map((line, at) =>
    anIssue({
      slug: `issue-${at}`,
      keys: { number: String(at + 1) },
      body: place === 'review' ? aReview(line, [], `Wren ${at}`) : line,
    }),
  );
  const { problems } = check(issues);
  return lines.map((line, at) => {
    const found = problems.filter(({ file, rule }) => file === issues[at]?.path && RULES.has(rule));
    return [line, [...new Set(found.map(({ rule }) => rule))]];
  });
}

interface Lines {
  readonly place: Place;
  readonly lines: readonly string[];
}
const { risky, harmless } = parse(readFileSync('tests/fixtures/evidence.yaml', 'utf8')) as {
  readonly risky: readonly (Lines & { readonly rules: string })[];
  readonly harmless: readonly Lines[];
};

describe('in many forms', () => {
  test.each(risky)('$rules is found in $place', ({ rules, place, lines }) => {
    const missed = rulesIn(place, lines).flatMap(([line, found]) =>
      rules.split(' ').some((rule) => found.includes(rule)) ? [] : line,
    );
    expect(missed).toEqual([]);
  });

  test.each(harmless)('what is harmless in $place is left alone', ({ place, lines }) => {
    expect(rulesIn(place, lines).filter(([, found]) => found.length > 0)).toEqual([]);
  });
});
