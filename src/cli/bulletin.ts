#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '../text/nearest.ts';
import { say } from '../text/said.ts';
import { defineCommand, flag, type Run, Stop } from './command.ts';
import { ROOT } from './places.ts';
import { startProcess } from './start-process.mjs';

// `bulletin` of the package: each command as `npm run` has it in this repository.

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  import: () => import('./import.ts'),
  check: () => import('./check.ts'),
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  mail: () => import('./mail.ts'),
  send: () => import('./send.ts'),
  addresses: () => import('./addresses.ts'),
  withdraw: () => import('./withdraw.ts'),
  schema: () => import('./schema.ts'),
};

const names = Object.keys(COMMANDS);
/** Messages name commands as they are called in this repository. */
const nameCommands = (text: string): string =>
  text.replace(
    new RegExp(`\\bnpm (?:run (?:--silent )?)?(${names.join('|')})\\b(?: --(?![\\w-]))?`, 'g'),
    'npx --no bulletin $1',
  );

/** Where no command is named, or none of that name is there. */
const run = defineCommand(
  {
    name: 'bulletin',
    words: 'COMMAND',
    about: `Runs a command: ${names.join(', ')}. Help for one of them: bulletin COMMAND --help`,
    options: { version: flag('show the version of the package') },
  },
  ({ values, words: [name] }, { stdout }) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    if (!values.version)
      throw new Stop(say`${name ? `“${name}” is not a command.` : 'Which command?'} ${suggest(name ?? '', names)}`);
    stdout.write(say`${version}\n`);
    return 0;
  },
);

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load) await startProcess(load, args, nameCommands);
else await startProcess(async () => ({ run }), process.argv.slice(2), nameCommands);
