import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { DEMO } from '../scripts/demo.ts';

// `npm run verify` does so for the board's own content; this board has every kind of block, other languages, and by then many findings.

test('a board with everything is the same bytes on three machines, a year later too', () => {
  const words = ['--content', DEMO.content, '--date', '2027-06-15'];
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/same-bytes.ts', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^[\d,]{3,} files are the same in all 3 builds\.\n$/);
});
