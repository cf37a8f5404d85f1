export { run } from '../src/cli/check.ts';
