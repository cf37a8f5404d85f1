import { stat } from 'node:fs/promises';
import { UnreadablePicture } from './pixels.ts';

/** What was read of pictures before, for commands that check again and again. */
export type KnownPictures = Map<string, Promise<unknown>>;

/**
 * Reads a picture, unless the disk says that its file is the one that was read before. That it cannot be read is remembered too.
 * @param purpose what is read of it: several things may be
 * @throws what the disk or `read` throws
 */
export async function recallPicture<T>(
  known: KnownPictures,
  purpose: string,
  path: string,
  read: () => Promise<T>,
): Promise<T> {
  const { mtimeMs, size } = await stat(path);
  const key = `${purpose}\n${path}\n${mtimeMs}\n${size}`;
  const reading = (known.get(key) as Promise<T> | undefined) ?? read();
  known.set(key, reading);
  reading.catch((error: unknown) => error instanceof UnreadablePicture || known.delete(key));
  return reading;
}
