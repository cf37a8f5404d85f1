import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anIssue, check } from '../../../../tests/support/an-issue.ts';
import type { Rule } from '../../engine/check.ts';
import { aReview } from '../../examples.ts';
import { proseDate } from '../events/prose-date.ts';
import { timeStyle } from '../events/time-style.ts';
import * as links from '../links/index.ts';
import * as personal from '../personal/index.ts';
import * as words from '../words/index.ts';
import * as review from './index.ts';

// What people type, in many forms, is in the fixture: a rule must know the evidence, not a phrase.

const namesOf = (...folders: readonly Readonly<Record<string, Rule>>[]) =>
  new Set(folders.flatMap((rules) => Object.values(rules).map(({ rule }) => rule)));
/** Who speaks of a fixture’s lines. Long sentences are of a whole issue. */
const FIXTURES = [
  ['evidence', namesOf(personal, review)],
  ['evidence-of-words', namesOf(links, words, { proseDate, timeStyle })],
] as const;
type Place = 'review' | 'prose';

/** The rules that speak of each line, in an issue of its own. */
function rulesIn(
  rules: ReadonlySet<string>,
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
    const found = problems.filter(({ file, rule }) => file === issues[at]?.path && rules.has(rule));
    return [line, [...new Set(found.map(({ rule }) => rule))]];
  });
}

interface Lines {
  readonly place: Place;
  readonly lines: readonly string[];
}

describe.each(FIXTURES)('in many forms: %s', (fixture, rules) => {
  const { risky, harmless } = parse(readFileSync(`tests/fixtures/${fixture}.yaml`, 'utf8')) as {
    readonly risky: readonly (Lines & { readonly rules: string })[];
    readonly harmless: readonly Lines[];
  };

  test.each(risky)('$rules is found in $place', ({ rules: wanted, place, lines }) => {
    const missed = rulesIn(rules, place, lines).flatMap(([line, found]) =>
      wanted.split(' ').some((rule) => found.includes(rule)) ? [] : line,
    );
    expect(missed).toEqual([]);
  });

  test.each(harmless)('what is harmless in $place is left alone', ({ place, lines }) => {
    expect(rulesIn(rules, place, lines).filter(([, found]) => found.length > 0)).toEqual([]);
  });
});
