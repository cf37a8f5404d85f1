export { run } from '../src/cli/blocks.ts';
