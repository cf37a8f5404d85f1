import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOut } from '../build/output.ts';
import { overlayLayouts, ownLayouts } from '../build/overlay-layouts.ts';
import { say } from '../text/said.ts';
import { type Io, Stop } from './command.ts';

export const ROOT = join(import.meta.dirname, '../..');

export const LAYOUTS = join(ROOT, 'layouts');

export const CACHE = join(ROOT, '.cache');

/** `BULLETIN_CACHE` names another folder: comparing builds needs an empty one. */
export const cacheFrom = ({ environment }: Io): string => environment.BULLETIN_CACHE || CACHE;

/** The layouts of a board: ours, and its own in their place. Ask again after a save. */
export function openLayouts(content: string, io: Io): () => string {
  const made = join(cacheFrom(io), 'layouts', String(process.pid));
  const open = overlayLayouts(LAYOUTS, content, made);
  if (open() === made) process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return open;
}

/** Folders in which a save may change a page. */
export const watchedFolders = (content: string): readonly string[] => {
  const own = ownLayouts(content);
  return [...new Set([content, LAYOUTS, ...(existsSync(own) ? [own] : [])])];
};

/** Stops where `out` is a folder that a build must not replace: the project, the content, anything a build did not make. */
export async function refuseForeign(out: string, content: string): Promise<void> {
  const why = await refuseOut(out, [ROOT, process.cwd()], [content, LAYOUTS]);
  if (why) throw new Stop(say`${why}`);
}
