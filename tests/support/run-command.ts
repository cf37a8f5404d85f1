import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Machine, Run } from '../../src/cli/command.ts';
import { startWords } from '../../src/cli/start-words.ts';
import { READING } from './reading.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A terminal for a command that runs in this process. */
export function captureIo() {
  const printed = { stdout: '', stderr: '' };
  const output = (name: keyof typeof printed) => ({ write: (part: string) => (printed[name] += part) });
  const io: Machine = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    environment: {},
    // Nothing here changes with the calendar.
    now: () => new Date(`${READING.today()}T12:00:00Z`),
  };
  return { io, printed };
}

/** Runs a command of scripts/ in this process. */
export async function runCommand(name: string, ...args: readonly string[]): Promise<CommandResult> {
  const { run } = (await import(`../../scripts/${name}.ts`)) as { readonly run: Run };
  const { io, printed } = captureIo();
  return { code: await run(args, io), ...printed };
}

/** Runs a command of scripts/ as `npm run` does. */
export async function runProcess(name: string, ...args: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, [...startWords(`scripts/${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
