import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Starts a command: `node scripts/run.mjs scripts/check.ts …` is what `node scripts/check.ts …` is to a Node that reads TypeScript.
process.argv.splice(1, 1);
// So that a changed configuration is read anew, Eleventy would hook into the loading of every module, in an older Node on a thread of its own
// that each waits for. We have no such configuration.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= 'true';
// Node 20 makes machine code of a function early, on other threads, and most commands end before that has paid: a third of the work of a
// check. Later versions wait longer by themselves. The number is of bytes of code that have run, 67,584 as it comes.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=800000');
try {
  // Found at all: the first command in a fresh copy may be typed before npm ci.
  import.meta.resolve('rolldown');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('The packages that this needs are not here yet. Type: npm ci\n');
  process.exit(1);
}
// A fault of the program is told with its place in what it was made of.
process.setSourceMapsEnabled(true);
const { bundle, BundleError } = await import('../src/bundle/bundle.mjs');
try {
  await import((await bundle(pathToFileURL(process.argv[1]))).href);
} catch (error) {
  // A command that runs says so itself: tell-fault.ts.
  const told = process.listenerCount('uncaughtException') > 0 ? undefined : await tell(error);
  if (told === undefined) throw error;
  process.stderr.write(told);
  process.exit(1);
}

/** What can go wrong before there is a command. @param {unknown} error @returns {Promise<string | undefined>} */
async function tell(error) {
  if (error instanceof BundleError) return `${error.message}\n`;
  // The bundle is kept on the disk.
  if (/^(?:ENOSPC|EDQUOT)$/.test(error?.code)) return 'The disk is full. Free some space, and try again.\n';
  const { tellMissingPackage } = await import('../src/bundle/missing-package.mjs');
  return tellMissingPackage(error);
}
