import { pathToFileURL } from 'node:url';
import { bundle } from '../src/bundle/bundle.mjs';
import { startProcess } from '../src/cli/start-process.mjs';

// Starts a command: `node scripts/run.mjs scripts/check.ts …`.

const [, , script, ...args] = process.argv;
process.argv.splice(1, 1);
await startProcess(async () => import((await bundle(pathToFileURL(script))).href), args);
