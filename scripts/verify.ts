import { spawnSync } from 'node:child_process';
import { readArguments } from './arguments.ts';

readArguments({
  name: 'npm run verify',
  about: 'Everything that continuous integration runs, in its order. Ends at the first step that fails.',
  options: {},
});

/** Cheap steps first; the tests build the example archive themselves. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['npx', 'tsc']],
  ['style', ['npx', 'biome', 'check', '--error-on-warnings', '.']],
  ['content', ['npm', 'run', '--silent', 'check']],
  ['tests', ['npm', 'test', '--silent']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['same bytes', ['npm', 'run', '--silent', 'same-bytes']],
];

for (const [name, [command = '', ...args]] of steps) {
  process.stdout.write(`\n── ${name}: ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    process.stderr.write(`\n${name} failed.\n`);
    process.exit(status ?? 1);
  }
}
process.stdout.write('\nEverything is in order.\n');
