import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder, as the server of the preview asks for them. */
export const readFolder =
  (folder: string) =>
  (path: string): Promise<Buffer | undefined> =>
    readFile(join(folder, path)).catch(() => undefined);
