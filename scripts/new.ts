export { run } from '../src/cli/new.ts';
