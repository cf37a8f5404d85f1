import { join } from 'node:path';
import { run } from '../../src/cli/start.ts';
import type { ContentCopy } from './content-copy.ts';
import { captureIo } from './run-command.ts';

/** `npm start`, on a copy of a board. */
export interface Preview {
  /** As it printed it: `http://localhost:40123/board/`. */
  readonly address: string;
  /** As it printed it, if the board has one. */
  readonly desk: string | undefined;
  /** `http://localhost:40123` */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Resolves when the preview has printed where it is.
 * @param environment for what is to be other than here, such as the cache
 * @throws with what it said, when it ends instead
 */
export async function startPreview(
  copy: Pick<ContentCopy, 'content' | 'folder'>,
  words: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<Preview> {
  const folders = ['--content', copy.content, '--out', join(copy.folder, 'preview')];
  const { io, printed } = captureIo();
  const ending = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();
  const [address, desk] = await new Promise<readonly [string, string | undefined]>((ready, failed) => {
    const write = (part: string) => {
      const [, found] = /Archive {2}(http:\/\/localhost:\d+\/\S*)/.exec(part) ?? [];
      if (found) ready([found, /Desk {5}(\S+)/.exec(part)?.[1]]);
    };
    const machine = { ...io, environment, stdout: { write }, signal: ending.signal };
    ended = run([...folders, '--port', '0', ...words], machine);
    ended.then((code) => failed(new Error(`npm start ended with ${code}:\n${printed.stderr}`)), failed);
  });
  return {
    address,
    desk,
    origin: new URL(address).origin,
    async stop() {
      ending.abort();
      await ended;
    },
  };
}
