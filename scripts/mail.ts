export { run } from '../src/cli/mail.ts';
