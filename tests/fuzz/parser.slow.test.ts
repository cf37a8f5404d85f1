import { testParser } from './parser.ts';

testParser({ seed: 20171105, numRuns: 300 });
