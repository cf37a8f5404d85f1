import { cpSync, existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stampFolder } from './folder-stamp.ts';

/** A board's own layouts, beside its content. */
export const ownLayouts = (content: string): string => join(dirname(resolve(content)), 'layouts');

/**
 * The project's layouts, each file of the board's own in place of the project's.
 * @param made where both are put together, for this process alone
 * @returns asks again for the folder to use: call it after each save
 */
export function overlayLayouts(ours: string, content: string, made: string): () => string {
  const own = ownLayouts(content);
  if (!existsSync(own) || realpathSync(own) === realpathSync(ours)) return () => ours;
  // Nothing of ours is missing where a board copied all of them.
  if (readdirSync(ours, { recursive: true, encoding: 'utf8' }).every((path) => existsSync(join(own, path))))
    return () => own;
  let known = '';
  return () => {
    const stamp = stampFolder(own);
    if (stamp === known) return made;
    rmSync(made, { recursive: true, force: true });
    for (const folder of [ours, own]) cpSync(folder, made, { recursive: true });
    known = stamp;
    return made;
  };
}
