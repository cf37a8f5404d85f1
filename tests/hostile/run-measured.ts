import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { startWords } from '../../src/cli/start-words.ts';

/** What a command did, and what it took. */
export interface Measured {
  /** Null when it was stopped for taking too long. */
  readonly code: number | null;
  readonly output: string;
  /** Of work, whoever else uses the machine. Waiting does not count; a command that waits for ever is stopped. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

const USAGE = join(import.meta.dirname, '../../bench/tell-usage.mjs');
/** Far over any limit: a command that hangs is stopped, and fails its test with what it had said. */
const STOP_AFTER = 180_000;

/** Runs a file of scripts/ as `npm run` does, with a cache of its own. */
export async function runMeasured(name: string, cache: string, ...args: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', USAGE, ...startWords(`scripts/${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: STOP_AFTER,
    env: { ...process.env, BULLETIN_CACHE: cache },
  });
  // Each by itself: what comes on one may come in the middle of a line of the other.
  const said = child.stdio.slice(1).map((pipe) => text(pipe as Readable));
  const [[code], out = '', err = '', used] = await Promise.all([once(child, 'close'), ...said]);
  const { peak = Number.NaN, work = Number.NaN } = JSON.parse(used || '{}') as { peak?: number; work?: number };
  return { code, output: err + out, milliseconds: work, megabytes: peak };
}
