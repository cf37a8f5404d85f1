import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file is made from, in 32 letters: the same parts give the same name. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // A length before each part: “ab” and “c” are not “a” and “bc”.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/**
 * The bytes kept under a name, or made and kept now. Each entry starts with the seal of its name and bytes: one that is damaged, or another's, is made
 * again. Where nothing can be read or written, nothing is kept, and the build goes on.
 */
export async function keep(folder: string, name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await recall(folder, name);
  if (kept) return kept;
  const made = await make();
  await store(folder, name, made);
  return made;
}

/**
 * The bytes kept under a name; undefined where there are none, or they are damaged.
 * @param makers the digest of what makes them: what other makers have kept is not looked at
 */
export async function recall(folder: string, name: string, makers = ''): Promise<Buffer | undefined> {
  const entry = await readFile(join(folder, name)).catch(() => undefined);
  const bytes = entry?.subarray(SEAL_LENGTH);
  return entry && bytes && seal(makers + name, bytes).equals(entry.subarray(0, SEAL_LENGTH)) ? bytes : undefined;
}

/** Keeps bytes under a name, where that can be done. */
export async function store(folder: string, name: string, bytes: Buffer, makers = ''): Promise<void> {
  await write(folder, name, [seal(makers + name, bytes), bytes]).catch(() => undefined);
}

const SEAL_LENGTH = 32;
const seal = (of: string, bytes: Buffer) => createHash('sha256').update(`${of}\n`).update(bytes).digest();

/** Moved into its place when whole: a killed run leaves no half file. */
async function write(folder: string, name: string, parts: readonly Buffer[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(join(folder, 'new-'));
  try {
    await writeFile(join(aside, name), parts, { flush: true });
    const move = () => rename(join(aside, name), join(folder, name));
    // A folder may be in its place.
    await move().catch(() => rm(join(folder, name), { recursive: true }).then(move));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
