import * as example from '../../src/cli/run-example.ts';
import { once } from './once.ts';

/** What the checks find in an example of a rule: the same for all tests that ask. */
export const findInExample = once(example.findInExample);
