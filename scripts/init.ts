export { run } from '../src/cli/init.ts';
