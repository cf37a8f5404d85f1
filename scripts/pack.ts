export { run } from '../src/cli/pack.ts';
