export { run } from '../src/cli/schema.ts';
