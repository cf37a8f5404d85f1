import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole, or not at all. In place of a link, and of nothing behind it: that may be outside the board’s folder. */
export function replaceFile(path: string, text: string): void {
  const part = `${path}.${process.pid}`;
  try {
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
