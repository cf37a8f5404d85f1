import { readFileSync } from 'node:fs';
import { judgeLicences, renderLicenceList } from '../supply/licence-list.ts';
import { readLockfile } from '../supply/lockfile.ts';
import { readArguments } from './arguments.ts';
import { LOCKFILE } from './places.ts';

readArguments({
  name: 'npm run licences',
  about: 'Lists every package by its licence. Ends with exit code 1 when there is one that nobody has agreed to.',
  options: {},
});

const { packages } = readLockfile(readFileSync(LOCKFILE, 'utf8'));
process.stdout.write(renderLicenceList(packages));
const problems = judgeLicences(packages);
if (problems.length > 0) {
  process.stderr.write(`\n${problems.join('\n')}\n`);
  process.exitCode = 1;
}
