import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DESK_MODULES } from '../build/desk-modules.ts';
import { makePackage } from '../bundle/make-package.ts';
import { say } from '../text/said.ts';
import { defineCommand } from './command.ts';
import { CACHE, ROOT } from './places.ts';

const at = (path: string) => new URL(path, import.meta.url);

/** Everything that a process or a thread can start with. */
const ENTRIES = {
  bulletin: at('bulletin.ts'),
  'read-pdf-thread': at('read-pdf-thread.ts'),
  'picture-process': at('../images/picture-process.ts'),
  'write-kits-thread': at('../build/write-kits-thread.ts'),
};

export const run = defineCommand(
  {
    name: 'npm run pack',
    about: 'Packs the commands and the layouts as a package that a board installs instead of copying this repository.',
    options: { out: { type: 'string', default: '.', value: 'DIR', about: 'the folder for the package (default: .)' } },
  },
  async ({ values: { out } }, { stdout }) => {
    const folder = join(CACHE, 'package');
    await makePackage(ROOT, folder, { entries: ENTRIES, desk: DESK_MODULES });
    const args = ['pack', folder, '--ignore-scripts', '--silent', '--pack-destination', out];
    const name = execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
    stdout.write(say`${join(out, name)}\n`);
    return 0;
  },
);
