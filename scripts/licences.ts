export { run } from '../src/cli/licences.ts';
