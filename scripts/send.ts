export { run } from '../src/cli/send.ts';
