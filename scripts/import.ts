export { run } from '../src/cli/import.ts';
