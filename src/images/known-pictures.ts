import { stat } from 'node:fs/promises';

/** What was read of pictures before, for commands that check again and again. */
export type KnownPictures = Map<string, unknown>;

/**
 * Reads a picture, unless the disk says that its file is the one that was read before.
 * @param purpose what is read of it: several things may be
 * @throws what the disk or `read` throws; that is not remembered
 */
export async function recallPicture<T>(
  known: KnownPictures,
  purpose: string,
  path: string,
  read: () => Promise<T>,
): Promise<T> {
  const { mtimeMs, size } = await stat(path);
  const key = `${purpose}\n${path}\n${mtimeMs}\n${size}`;
  if (!known.has(key)) known.set(key, await read());
  return known.get(key) as T;
}
