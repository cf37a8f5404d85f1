import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { startWords } from '../../src/cli/start-words.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file of scripts/ as `npm run` does. */
export async function runCommand(name: string, ...args: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, [...startWords(`scripts/${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
