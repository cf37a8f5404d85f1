import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { startWords } from '../../scripts/start-words.ts';

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
export function runMeasured(name: string, cache: string, ...args: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', USAGE, ...startWords(`scripts/${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: STOP_AFTER,
    env: { ...process.env, BULLETIN_CACHE: cache },
  });
  // Each by itself: what comes on one may come in the middle of a line of the other.
  const [, out, err, used] = child.stdio.map(collect);
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => {
      const { peak = Number.NaN, work = Number.NaN } = JSON.parse(used?.() || '{}') as { peak?: number; work?: number };
      done({ code, output: `${err?.()}${out?.()}`, milliseconds: work, megabytes: peak });
    });
  });
}

/** What has come through a pipe so far, whenever it is asked. */
function collect(pipe: unknown): () => string {
  let text = '';
  if (pipe instanceof Readable)
    pipe.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
  return () => text;
}
