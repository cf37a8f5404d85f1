import { defineConfig } from 'vitest/config';

/** What takes over a minute: `npm run test:slow`. */
export default defineConfig({
  test: { include: ['tests/**/*.slow.test.ts'], testTimeout: 600_000 },
});
