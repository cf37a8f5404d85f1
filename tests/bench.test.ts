import { expect, test } from 'vitest';
import { tellGoals, tellGrowth, tellLoop, tellStages } from '../bench/goals.ts';
import { measureLoop } from '../bench/loop.ts';
import { type Measured, runBench } from '../bench/run-bench.ts';
import { thorough } from './support/thorough.ts';

/** As one run over ten issues measures; what it takes is measured every night. */
const MEASURED: Measured = {
  issues: 10,
  runs: 1,
  ours: { wall: 2000, peak: 200, stages: { parsing: 20, 'parsing and checks': 60, 'pages and search': 900 } },
  day: { wall: 300, peak: 120 },
  edit: { wall: 500, peak: 130 },
  plain: { wall: 1500, peak: 180 },
  hugo: undefined,
  mail: 0.5,
  mjml: 60,
};

test('the bench says of each goal whether it is met', () => {
  expect(tellStages(MEASURED)).toContain('10 issues, one run: the whole build takes');
  expect(tellGoals({ ...MEASURED, hugo: 1 }).match(/\| (?:met|\*\*not met\*\*) \|/g)).toHaveLength(9);
  expect(tellGoals(MEASURED)).toContain('not measured: Hugo is not installed');
  expect(tellGrowth(MEASURED, { ...MEASURED, issues: 100 })).toMatch(
    /1\.00 times as long; at most 10\.50 times is wanted: met/,
  );
  const desk = { opened: 900, key: 90 };
  expect(tellLoop({ issues: 3, page: 149, mail: 151, desk, longDesk: desk })).toMatch(
    /the page, among 3 issues \| 149 ms \| at most 150 ms \| met \|\n.*the mail.*\| \*\*not met\*\* \|/,
  );
});

test.runIf(thorough)('the bench measures a build, and how long an editor waits', async () => {
  const measured = await runBench(10, 1);
  expect(Object.keys(measured.ours.stages)).toEqual(expect.arrayContaining(Object.keys(MEASURED.ours.stages)));
  expect(measured.ours.peak).toBeGreaterThan(50);
  expect(measured.edit.wall).toBeLessThan(measured.ours.wall);
  expect(measured.mail).toBeGreaterThan(0);
  expect(measured.mjml).toBeGreaterThan(measured.mail);
  const loop = await measureLoop(3, 1);
  expect(loop.page).toBeGreaterThan(0);
  expect(loop.mail).toBeGreaterThan(0);
  expect(loop.desk.opened).toBeGreaterThan(0);
  expect(loop.desk.key).toBeGreaterThan(0);
});
