export { run } from '../src/cli/withdraw.ts';
