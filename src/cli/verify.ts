import { spawnSync } from 'node:child_process';
import { say } from '../text/said.ts';
import { defineCommand, folders, Stop } from './command.ts';

export const run = defineCommand(
  {
    name: 'npm run verify',
    about: 'Runs every step of continuous integration, in its order. Ends at the first that fails.',
    options: folders,
  },
  ({ values }, { stdout }) => {
    const places = ['--', '--content', values.content, '--out', values.out];
    /** Cheap steps first. */
    const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
      ['types', 'npx', 'tsc'],
      ['style', 'npx', 'biome', 'check', '--error-on-warnings', '.'],
      ['content', 'npm', 'run', '--silent', 'check', ...places],
      ['tests', 'npm', 'test', '--silent'],
      ['build', 'npm', 'run', '--silent', 'build', ...places],
      ['same bytes', 'npm', 'run', '--silent', 'same-bytes', ...places],
    ];
    for (const [name, command, ...args] of steps) {
      stdout.write(say`\n── ${name}: ${command} ${args.join(' ')}\n`);
      const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
      if (status !== 0) throw new Stop(say`\n${name} failed.`, status ?? 1);
    }
    stdout.write(say`\nEverything passed.\n`);
    return 0;
  },
);
