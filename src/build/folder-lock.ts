import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Another run is writing the same folder: both would end with parts of the other's. Or nobody can say whether one is. */
export class FolderBusy extends Error {
  override readonly name = 'FolderBusy';
}

/** Between making a mark and writing its number into it another run may look: it looks again after so many milliseconds. */
const AN_INSTANT = 100;

/** Marks a folder as being written by this process, also after a killed one. @returns what removes the mark @throws FolderBusy */
export async function lockFolder(out: string): Promise<() => void> {
  const lock = `${out}.lock`;
  const isOurs = () => readOwner(lock) === String(process.pid);
  const unlock = () => {
    if (isOurs()) rmSync(lock, { force: true });
  };
  for (;;) {
    if (makeMark(lock)) return unlock;
    const owner = readOwner(lock) || (await wait(AN_INSTANT, lock).then(readOwner));
    if (owner === undefined) continue;
    if (isRunning(Number(owner)))
      throw new FolderBusy(
        `Another command is writing ${out} (process ${owner}). Wait until it has ended, and run this one again. If none is running, delete ${lock}.`,
      );
    if (readOwner(lock) !== owner) continue;
    writeFileSync(lock, String(process.pid));
    // Another run may have found the same mark, and put its own in place of this one.
    await wait(AN_INSTANT);
    if (isOurs()) return unlock;
  }
}

function makeMark(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** @throws FolderBusy where something else has its name: it is not ours to delete, and a link might never be read to its end */
function readOwner(lock: string): string | undefined {
  const found = lstatSync(lock, { throwIfNoEntry: false });
  if (found && !found.isFile())
    throw new FolderBusy(
      `${lock} is not a file. Builds mark with this name that they are writing. Rename or delete it.`,
    );
  try {
    return readFileSync(lock, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
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
