export { run } from '../src/cli/start.ts';
