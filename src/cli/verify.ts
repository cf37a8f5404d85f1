import { spawnSync } from 'node:child_process';
import { folders, readArguments } from './arguments.ts';

const { values } = readArguments({
  name: 'npm run verify',
  about: 'Everything that continuous integration runs, in its order. Ends at the first step that fails.',
  options: folders,
});

const places = ['--', '--content', values.content, '--out', values.out];

/** Cheap steps first; the tests build the example archive themselves. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['npx', 'tsc']],
  ['style', ['npx', 'biome', 'check', '--error-on-warnings', '.']],
  ['content', ['npm', 'run', '--silent', 'check', ...places]],
  ['tests', ['npm', 'test', '--silent']],
  ['slow tests', ['npm', 'run', '--silent', 'test:slow']],
  ['build', ['npm', 'run', '--silent', 'build', ...places]],
  ['same bytes', ['npm', 'run', '--silent', 'same-bytes', ...places]],
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
