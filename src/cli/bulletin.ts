#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../text/nearest.ts';
import type { Run } from './command.ts';
import { ROOT } from './places.ts';
import { startProcess } from './start-process.mjs';

// `bulletin` of the package: each command as `npm run` has it in this repository.

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  check: () => import('./check.ts'),
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  mail: () => import('./mail.ts'),
  addresses: () => import('./addresses.ts'),
  withdraw: () => import('./withdraw.ts'),
  schema: () => import('./schema.ts'),
};

const names = Object.keys(COMMANDS);
const HELP = `bulletin COMMAND\n  ${names.join(', ')}\n\nHelp for one of them: bulletin COMMAND --help\n`;

/** Messages name commands as they are called in this repository. */
const nameCommands = (text: string): string =>
  text.replace(
    new RegExp(`\\bnpm (?:run (?:--silent )?)?(${names.join('|')})\\b(?: --(?= ))?`, 'g'),
    'npx bulletin $1',
  );

const [name = '--help', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load) await startProcess(load, args, nameCommands);
else if (name === '--help' || name === '-h') process.stdout.write(HELP);
else if (name === '--version')
  process.stdout.write(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
else {
  const near = nearest(name, names);
  process.stderr.write(`“${name}” is not a command.${near ? ` Did you mean “${near}”?` : ''}\n\n${HELP}`);
  process.exitCode = 2;
}
