import { expect, test } from 'vitest';
import { DEMO } from '../src/cli/demo.ts';
import { runProcess } from './support/run-command.ts';

// `npm run verify` does so for the board's own content; this board has every kind of block, other languages, and by then many findings.

test('a board with everything is the same bytes on three machines, a year later too', async () => {
  const { stdout, stderr } = await runProcess('same-bytes', '--content', DEMO.content, '--date', '2027-06-15');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^[\d,]{3,} files are the same in all three builds\.\n$/);
});
