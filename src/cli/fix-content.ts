import { writeFileSync } from 'node:fs';
import { readContent } from '../build/read-content.ts';
import type { CheckedFiles } from '../checks/check-files.ts';
import { mendContent } from '../fixes/mend-content.ts';
import { formatDifference } from '../report/format-difference.ts';
import { naming } from './arguments.ts';

/** Prints what can be mended without asking as a difference, and writes it when that is wanted. */
export function fixContent(content: string, { read, masks }: CheckedFiles, wish: 'show' | 'write'): void {
  const mended = mendContent(readContent(content).files, read.board?.['https-hosts'] ?? []);
  for (const file of mended) process.stdout.write(formatDifference(file, (line) => masks.text(file.path, line)));
  const changes = mended.reduce((sum, { mends }) => sum + mends.length, 0);
  const counted = `${changes} change${changes === 1 ? '' : 's'} in ${mended.length} file${mended.length === 1 ? '' : 's'}`;
  if (changes === 0) process.stderr.write('Nothing here can be mended without asking.\n');
  else if (wish === 'show')
    process.stderr.write(`${counted}. To make them: npm run check -- --fix --write${naming(content)}\n`);
  else {
    for (const { path, after } of mended) writeFileSync(path, after);
    process.stderr.write(`Wrote ${counted}.\n`);
  }
}
