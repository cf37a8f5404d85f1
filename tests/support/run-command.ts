import { spawnSync } from 'node:child_process';
import { startWords } from '../../scripts/start-words.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file of scripts/ as `npm run` does. */
export function runCommand(name: string, ...args: readonly string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...startWords(`scripts/${name}.ts`), ...args], {
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
