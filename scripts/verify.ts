export { run } from '../src/cli/verify.ts';
