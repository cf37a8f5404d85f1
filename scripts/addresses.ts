export { run } from '../src/cli/addresses.ts';
