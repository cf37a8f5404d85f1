// All that `npm test` proves, of every page, every mailer and every moment, and what only this proves: `npm run test:nightly`.
process.env.THOROUGH = 'true';
const { default: config } = await import('./vitest.config.ts');

export default {
  ...config,
  test: { ...config.test, testTimeout: 1_800_000, hookTimeout: 1_800_000, maxConcurrency: 2 },
};
