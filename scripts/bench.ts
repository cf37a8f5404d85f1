export { run } from '../bench/bench.ts';
