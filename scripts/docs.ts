export { run } from '../src/cli/docs.ts';
