import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWords } from '../../src/cli/start-words.ts';
import type { ContentCopy } from './content-copy.ts';

// `npm run build` in a process of its own, and what it leaves behind.

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

export interface BuildProcess {
  readonly uid?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** What Node itself is started with. */
  readonly node?: readonly string[];
}

export function startBuild(
  { content, out }: Pick<ContentCopy, 'content' | 'out'>,
  { node = [], ...options }: BuildProcess = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const command = [...node, ...startWords('scripts/build.ts')];
  const child = spawn(
    process.execPath,
    [...command, '--date', '2018-02-02', '--content', content, '--out', out],
    options,
  );
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
