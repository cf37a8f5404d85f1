export { run } from '../src/cli/same-bytes.ts';
