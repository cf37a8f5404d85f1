import { setFlagsFromString } from 'node:v8';
import { describeError } from './describe-error.mjs';

// What a process needs before a command runs in it. JavaScript, since it comes before any bundle. docs/decisions/0009 has what each step gains.

/**
 * @param {() => Promise<{ run?: import('./command.ts').Run }>} load the module of the command
 * @param {readonly string[]} args
 * @param {import('./command.ts').Machine['nameCommands']} [nameCommands]
 */
export async function startProcess(load, args, nameCommands) {
  /** Before there is a command, nothing of a board has been read. @param {unknown} error */
  let report = (error) => void process.stderr.write(describeError(error));

  // What a command does not catch, and what goes wrong before there is one.
  process.on('uncaughtException', (error) => {
    // The reader of a pipe, such as `head`, has seen enough. The code is that of a program which the system ends for it.
    if (error.code === 'EPIPE') process.exit(141);
    report(error);
    process.exit(1);
  });
  // Node 20 compiles functions early, on other threads, and most commands end before that has paid. In bytes of executed code; the default is 67,584.
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=800000');
  // Eleventy would hook into the loading of every module, to reread a configuration that we do not have.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= 'true';
  process.setSourceMapsEnabled(true);

  const { run } = await load();
  const { stdin, stdout, stderr, env: environment } = process;
  const ask = stdin.isTTY && stdout.isTTY ? askAtTerminal : undefined;
  const onUncaught = (/** @type {typeof report} */ ofCommand) => {
    report = ofCommand;
  };
  const machine = { stdout, stderr, ask, nameCommands, environment, now: () => new Date(), onUncaught };
  // A script of the bench is no command: to load it is to run it.
  if (run) process.exitCode = await run(args, machine);
}

/** @param {string} question @returns {Promise<string | undefined>} undefined where the terminal is closed instead */
async function askAtTerminal(question) {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    reader.once('close', () => resolve(undefined));
    reader.question(question, (answer) => {
      resolve(answer);
      reader.close();
    });
  });
}
