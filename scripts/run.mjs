import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundle } from '../src/bundle/bundle.mjs';
import { describeError } from '../src/cli/describe-error.mjs';

// Starts a command: `node scripts/run.mjs scripts/check.ts …`. docs/decisions/0009 has what each step here gains.

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

const [, , script, ...args] = process.argv;
process.argv.splice(1, 1);
const { run } = await import((await bundle(pathToFileURL(script))).href);
const { stdout, stderr, env: environment } = process;
// A script of the bench is no command: to load it is to run it.
const onUncaught = (/** @type {typeof report} */ ofCommand) => {
  report = ofCommand;
};
const ask = process.stdin.isTTY && stdout.isTTY ? askAtTerminal : undefined;
if (run) process.exitCode = await run(args, { stdout, stderr, ask, environment, now: () => new Date(), onUncaught });

/** @param {string} question @returns {Promise<string | undefined>} undefined where the terminal is closed instead */
async function askAtTerminal(question) {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input: process.stdin, output: stdout });
  return new Promise((resolve) => {
    reader.once('close', () => resolve(undefined));
    reader.question(question, (answer) => {
      resolve(answer);
      reader.close();
    });
  });
}
