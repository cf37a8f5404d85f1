import { testParser } from './parser.ts';

testParser({ seed: 20180201, numRuns: 60 });
