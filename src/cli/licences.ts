import { readFileSync } from 'node:fs';
import { judgeLicences, renderLicenceList } from '../supply/licence-list.ts';
import { readLockfile } from '../supply/lockfile.ts';
import { defineCommand, Stop } from './command.ts';
import { LOCKFILE } from './places.ts';

export const run = defineCommand(
  {
    name: 'npm run licences',
    about: 'Lists every package by its licence. Exit code 1 when a licence is not on the agreed list.',
    options: {},
  },
  (_typed, { stdout }) => {
    const { packages } = readLockfile(readFileSync(LOCKFILE, 'utf8'));
    stdout.write(renderLicenceList(packages));
    const problems = judgeLicences(packages);
    if (problems.length > 0) throw new Stop(`\n${problems.join('\n')}`, 1);
    return 0;
  },
);
