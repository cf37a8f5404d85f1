import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const APART = '**/*.apart.test.ts';
const NIGHTLY = '**/*.nightly.test.ts';

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // On a busy machine, to end a browser took more than the usual ten seconds, and the run did not end.
    teardownTimeout: 60_000,
    // Usually a second: what waits for a page would depend on how busy the machine is.
    expect: { poll: { timeout: 150_000 } },
    // Two at a time even on two cores, where Vitest would take one: each waits for a browser or a command half of its time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests make much that is thrown away at once: with more room for it, a twentieth of their time is saved. A pattern is compiled when
    // it is first used: read sign by sign, the first long text took most of the time of tests/check-patterns.apart.test.ts.
    execArgv: ['--max-semi-space-size=64', '--no-regexp-tier-up'],
    // As scripts/run.mjs has it.
    env: { ELEVENTY_SKIP_ESM_RESOLVER: 'true' },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          globalSetup: ['tests/support/test-folder.ts'],
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [APART, ...(process.env.THOROUGH ? [] : [NIGHTLY])],
          // Each worker runs its files in one process: to load our modules anew for each of 150 files took a fifth of all their time.
          isolate: false,
        },
      },
      // What would disturb others there, or be disturbed: see tests/architecture.test.ts.
      { extends: true, test: { name: 'apart', include: [`src/${APART}`, `tests/${APART}`] } },
    ],
  },
});
