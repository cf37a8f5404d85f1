import { expect, test } from 'vitest';
import { scoreNewsletters } from './corpus/newsletters.ts';
import { scoreCorpus } from './corpus/score.ts';

const score = scoreCorpus();

test('the corpus is large enough to say something', () => {
  expect(score.risky).toBeGreaterThanOrEqual(200);
  expect(score.harmless).toBeGreaterThanOrEqual(200);
});

test('of what is risky, nearly all is found', () => expect(score.recall).toBeGreaterThanOrEqual(0.97));

test('of what is found, nearly all is risky', () => expect(score.precision).toBeGreaterThanOrEqual(0.95));

test.each([...score.byKind])('%s does well by itself', (_kind, { found, missed, false: mistakes }) => {
  expect(found / (found + missed.length)).toBeGreaterThanOrEqual(0.9);
  expect(found / (found + mistakes.length)).toBeGreaterThanOrEqual(0.85);
});

test('newsletters raise hardly any findings that are wrong or pointless, and show nearly all of their faults', () => {
  const { issues, found, missed, pointless } = scoreNewsletters('newsletters');
  expect(issues).toBe(16);
  expect(pointless.length, pointless.join('\n')).toBeLessThanOrEqual(5);
  expect(found / (found + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});
