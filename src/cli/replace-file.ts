import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole, or not at all, also when the power is cut. In place of a link, and of nothing behind it: that may be outside the board’s
 * folder. What a killed run leaves has a name that nothing reads.
 */
export function replaceFile(path: string, text: string): void {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    rmSync(part, { force: true });
    writeFileSync(part, text, { flag: 'wx', flush: true });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
