import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another run is writing the same folder: both would end with parts of the other's. */
export class FolderBusy extends Error {
  override readonly name = 'FolderBusy';

  constructor(out: string, lock: string, owner: string) {
    super(
      `Another build is writing ${out} (process ${owner}). Wait until it has ended, and build again. If none is running, delete ${lock}.`,
    );
  }
}

/**
 * Marks a folder as being written by this process. The mark of a process that was killed is taken over.
 * @returns what takes the mark away
 * @throws FolderBusy
 */
export function lockFolder(out: string): () => void {
  const lock = `${out}.lock`;
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = readFileSync(lock, 'utf8').trim();
    if (isRunning(Number(owner))) throw new FolderBusy(out, lock, owner);
    writeFileSync(lock, String(process.pid));
  }
  return () => rmSync(lock, { force: true });
}

/** Whether a process is there. In a container the next run may have the number of the one that was killed: this process is not another. */
function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
