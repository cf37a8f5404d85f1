import { testOutputs } from './outputs.ts';

testOutputs({ seed: 20180201, issues: 4, mailers: 'every mailer' });
testOutputs({ seed: 20180202, issues: 10, mailers: 'a mail program' });
