import { stat } from 'node:fs/promises';
import { UnreadablePicture } from './pixels.ts';

/** What was read of pictures, for the whole process: a build asks twice, a preview after every save. */
const known = new Map<string, Promise<unknown>>();

/**
 * Reads a picture, unless the disk says that its file is the one that was read before. That it cannot be read is remembered too.
 * @param purpose what is read of it: several things may be
 * @throws what the disk or `read` throws
 */
export async function recallPicture<T>(purpose: string, path: string, read: () => Promise<T>): Promise<T> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  const key = [purpose, path, ino, size, mtimeNs, ctimeNs].join('\n');
  const reading = (known.get(key) as Promise<T> | undefined) ?? read();
  known.set(key, reading);
  reading.catch((error: unknown) => error instanceof UnreadablePicture || known.delete(key));
  return reading;
}
