import { join } from 'node:path';
import { refuseOut } from '../build/output.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The layouts that come with the project. */
export const LAYOUTS = join(ROOT, 'layouts');

/** Every package, in the version and with the hash that `npm ci` installs. */
export const LOCKFILE = join(ROOT, 'package-lock.json');

/** What is expensive to make and safe to delete. Another place is named by `BULLETIN_CACHE`: comparing builds wants an empty one. */
export const CACHE = process.env.BULLETIN_CACHE || join(ROOT, '.cache');

/** Ends with exit code 2 when `out` is a folder that a build must not replace: the project, the content, anything not its own. */
export async function stopUnlessOurs(out: string, content: string): Promise<void> {
  const why = await refuseOut(out, [ROOT, process.cwd()], [content, LAYOUTS]);
  if (!why) return;
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
