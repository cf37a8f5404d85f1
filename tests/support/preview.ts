import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startWords } from '../../src/cli/start-words.ts';
import type { ContentCopy } from './content-copy.ts';

/** `npm start`, on a copy of a board. */
export interface Preview {
  /** As it printed it: `http://localhost:40123/board/`. */
  readonly address: string;
  /** `http://localhost:40123` */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Resolves when the preview has printed where it is.
 * @param env for what is to be other than here, such as the cache
 * @throws with what it said, when it ends instead
 */
export async function startPreview(
  copy: Pick<ContentCopy, 'content' | 'folder'>,
  words: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Preview> {
  const folders = ['--content', copy.content, '--out', join(copy.folder, 'preview')];
  const command = [...startWords('scripts/start.ts'), ...folders, '--port', '0', ...words];
  const child: ChildProcess = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise<string>((ready, failed) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const found = /Archive {2}(http:\/\/localhost:\d+\/\S*)/.exec(printed)?.[1];
      if (found) ready(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
  return {
    address,
    origin: new URL(address).origin,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
