import { defineConfig } from 'vitest/config';

/** What plays a package's part, or measures what a first call takes: a module that another file has loaded already would be in its way. */
const APART = ['src/search/refused.test.ts', 'tests/check-patterns.test.ts'];
const SLOW = '**/*.slow.test.ts';

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // As scripts/run.mjs has it.
    env: { ELEVENTY_SKIP_ESM_RESOLVER: 'true' },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          globalSetup: ['tests/support/built-archive.ts'],
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [SLOW, ...APART],
          // All files in one process: to load our modules anew for each of 150 files took a fifth of all their time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
