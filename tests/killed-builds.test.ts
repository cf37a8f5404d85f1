import { existsSync, readdirSync, rmSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { anIssue } from './support/an-issue.ts';
import { writeContent } from './support/content-copy.ts';
import { hashOf, runBuild, startBuild } from './support/run-build.ts';
import { seeded } from './support/seeded.ts';
import { thorough } from './support/thorough.ts';

// A build that is killed leaves the last good one or the new one, as a whole, and the next one works.

const TITLES = ['The board launches its strategy', 'The board has launched its strategy'] as const;

const copy = writeContent(anIssue({ keys: { title: TITLES[0] } }));

/** What a whole build is, for each title. */
const whole: (string | undefined)[] = [];
/** Which of them dist has. */
let now = 1;

beforeAll(async () => {
  for (const index of [0, 1]) {
    rmSync(copy.out, { recursive: true, force: true });
    await copy.build();
    whole.push(hashOf(copy.out));
    copy.edit('issues/2018-02.md', TITLES[index] ?? '', TITLES[1 - index] ?? '');
  }
  expect(new Set(whole).size).toBe(2);
});

/** Afterwards the content says the title that dist has not. */
function expectWhole(folder: string): void {
  const found = whole.indexOf(hashOf(folder));
  expect(found).toBeGreaterThanOrEqual(0);
  if (found !== now) copy.edit('issues/2018-02.md', TITLES[1 - now] ?? '', TITLES[now] ?? '');
  now = found;
}

type Kill = readonly [when: string, step: string, folder: string];

/** The next one puts it back: there are no two renames in one step. */
const BETWEEN: Kill = ['between the two renames', 'renameSync dist.new', 'dist.old'];
/** Of the others, src/build/output.test.ts makes by hand what the next build finds. */
const EVERY_NIGHT: readonly Kill[] = [
  ['before anything is written', 'mkdir dist.new', 'dist'],
  ['while its pages are written', 'writeFileSync feed.xml', 'dist'],
  ['while its mails are written', 'writeFileSync email.eml', 'dist'],
  ['when all is written', 'renameSync dist', 'dist'],
  ['before the last one is deleted', 'rename dist.old', 'dist'],
  BETWEEN,
  ['before the last one is put back', 'rename dist.old', 'dist.old'],
];

test.each(thorough ? EVERY_NIGHT : [BETWEEN])(
  'killed %s, a build leaves a whole one, and the next one works',
  async (_when, KILL_AT, folder) => {
    const env = { ...process.env, KILL_AT };
    const { child, ended } = startBuild(copy, { env, node: ['--import', './tests/support/kill-at.mjs'] });
    const { code, said } = await ended;
    expect([code, child.signalCode], said).toEqual([null, 'SIGKILL']);
    expectWhole(copy.out.replace(/dist$/, folder));
  },
);

test.runIf(thorough)(
  'killed at a hundred moments, a build leaves the last good one or the new one, whole',
  async () => {
    const chance = seeded(20180201);
    const started = performance.now();
    expect((await startBuild(copy).ended).code).toBe(0);
    const usual = performance.now() - started;
    expectWhole(copy.out);
    let cutShort = 0;
    for (let round = 0; round < 100; round++) {
      const { child, ended } = startBuild(copy);
      const timer = setTimeout(() => child.kill('SIGKILL'), chance() * usual * 1.1);
      const { code } = await ended;
      clearTimeout(timer);
      if (code !== 0) cutShort++;
      // Between the two renames, and until the next build puts it back, the last one has its other name.
      expectWhole(existsSync(copy.out) ? copy.out : `${copy.out}.old`);
    }
    expect(cutShort).toBeGreaterThan(20);
  },
  1_800_000,
);

test('after all of them a build is whole, and nothing is left beside it', async () => {
  expect((await runBuild(copy)).code).toBe(0);
  expect(hashOf(copy.out)).toBe(whole[1 - now]);
  expect(readdirSync(copy.folder).sort()).toEqual(['content', 'dist']);
});
