import { join } from 'node:path';
import { refuseOut } from '../build/output.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';

export const ROOT = join(import.meta.dirname, '../..');

export const LAYOUTS = join(ROOT, 'layouts');

export const CACHE = join(ROOT, '.cache');

/** `BULLETIN_CACHE` names another folder: comparing builds needs an empty one. */
export const cacheFrom = ({ environment }: Io): string => environment.BULLETIN_CACHE || CACHE;

/** Stops where `out` is a folder that a build must not replace: the project, the content, anything a build did not make. */
export async function refuseForeign(out: string, content: string): Promise<void> {
  const why = await refuseOut(out, [ROOT, process.cwd()], [content, LAYOUTS]);
  if (why) throw new Stop(say`${why}`);
}
