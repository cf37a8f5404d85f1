export { run } from '../tests/corpus/check-score.ts';
