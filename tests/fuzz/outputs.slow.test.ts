import { testOutputs } from './outputs.ts';

testOutputs({ seed: 20171105, issues: 40, mailers: 'every mailer' });
testOutputs({ seed: 20171106, issues: 60, mailers: 'a mail program' });
