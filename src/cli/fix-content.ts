import { readContent } from '../build/read-content.ts';
import type { CheckedFiles } from '../checks/check-files.ts';
import { fixFiles } from '../fixes/fix-files.ts';
import { formatDifference } from '../fixes/format-difference.ts';
import { say } from '../text/said.ts';
import { contentOption, type Io } from './command.ts';
import { replaceFile } from './replace-file.ts';

export function fixContent(
  { content, write }: { readonly content: string; readonly write: boolean },
  { read, secrets }: CheckedFiles,
  io: Io,
): void {
  const { stdout, stderr } = io;
  io.keepSecret(secrets);
  const fixed = fixFiles(readContent(content).files, read.board?.['https-hosts'] ?? []);
  for (const file of fixed) stdout.write(formatDifference(file));
  const changes = fixed.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const counted = `${changes} change${changes === 1 ? '' : 's'} in ${fixed.length} file${fixed.length === 1 ? '' : 's'}`;
  if (changes === 0) stderr.write(say`There is nothing to fix automatically.\n`);
  else if (!write)
    stderr.write(say`${counted}. To make them: npm run check -- --fix --write${contentOption(content)}\n`);
  else {
    for (const { path, after } of fixed) replaceFile(path, after);
    stderr.write(say`Wrote ${counted}.\n`);
  }
}
