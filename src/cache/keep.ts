import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file is made from, in 32 letters: the same parts give the same name. */
export function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  // A length before each part: “ab” and “c” are not “a” and “bc”.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** The bytes kept under a name, or made and kept now. They are moved there when whole: a killed run leaves no half file. */
export async function keep(folder: string, name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = join(folder, name);
  return readFile(kept).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const made = await make();
    const aside = await mkdtemp(join(folder, 'new-'));
    try {
      await writeFile(join(aside, name), made, { flush: true });
      await rename(join(aside, name), kept);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    return made;
  });
}
