import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWords } from '../../src/cli/start-words.ts';
import type { ContentCopy } from './content-copy.ts';
import { READING } from './reading.ts';
import { type CommandResult, runCommand } from './run-command.ts';

// `npm run build`, in this process or in one of its own, and what it leaves behind.

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

export interface BuildProcess {
  readonly env?: NodeJS.ProcessEnv;
  /** What Node itself is started with. */
  readonly node?: readonly string[];
}

type Folders = Pick<ContentCopy, 'content' | 'out'>;
const wordsFor = ({ content, out }: Folders) => ['--date', READING.today(), '--content', content, '--out', out];

export const runBuild = (folders: Folders): Promise<CommandResult> => runCommand('build', ...wordsFor(folders));

export function startBuild(
  folders: Folders,
  { node = [], ...options }: BuildProcess = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const command = [...node, ...startWords('scripts/build.ts')];
  const child = spawn(process.execPath, [...command, ...wordsFor(folders)], options);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, said }))) };
}

/** One hash for every byte of a folder and for the names of its files; undefined where there is no such folder. */
export function hashOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest('hex');
}
