import { defineConfig } from 'vitest/config';

/** What takes over a minute: `npm run test:slow`. */
export default defineConfig({
  // Two at a time even on two cores: they wait for other processes more than they work.
  test: {
    include: ['tests/**/*.slow.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
