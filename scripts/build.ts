export { run } from '../src/cli/build.ts';
