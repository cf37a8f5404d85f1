import { expect, test } from 'vitest';
import { tellGoals, tellGrowth, tellLoop, tellStages } from '../bench/goals.ts';
import { measureLoop } from '../bench/loop.ts';
import { runBench } from '../bench/run-bench.ts';
import { thorough } from './support/thorough.ts';

const ISSUES = thorough ? 10 : 2;

test('the bench builds its issues, and says of each goal whether it is met', async () => {
  const measured = await runBench(ISSUES, 1);
  expect(Object.keys(measured.ours.stages)).toContain('pages and search');
  expect(measured.ours.peak).toBeGreaterThan(50);
  expect(measured.mail).toBeGreaterThan(0);
  expect(measured.mjml).toBeGreaterThan(measured.mail);
  expect(tellStages(measured)).toContain(`${ISSUES} issues, one run: the whole build takes`);
  expect(tellGoals({ ...measured, hugo: 1 }).match(/\| (?:met|\*\*not met\*\*) \|/g)).toHaveLength(8);
  expect(tellGoals({ ...measured, hugo: undefined })).toContain('not measured: Hugo is not installed');
  expect(tellGrowth(measured, { ...measured, issues: ISSUES * 10 })).toMatch(
    /1\.00 times as long; at most 11\.00 times is wanted: met/,
  );
}, 120_000);

test.runIf(thorough)(
  'the bench saves an issue, and waits until the browser shows its page and its mail',
  async () => {
    const loop = await measureLoop(3, 1);
    expect(loop.page).toBeGreaterThan(0);
    expect(loop.mail).toBeGreaterThan(0);
  },
  120_000,
);

test('the bench says whether a save is shown soon enough', () => {
  expect(tellLoop({ issues: 3, page: 299, mail: 301 })).toMatch(
    /the page, among 3 issues \| 299 ms \| at most 300 ms \| met \|\n.*the mail.*\| \*\*not met\*\* \|/,
  );
});
