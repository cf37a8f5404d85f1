import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/*.slow.test.ts', 'node_modules/**'],
    globalSetup: ['tests/support/built-archive.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
