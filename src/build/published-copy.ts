import { cpSync, existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ContentFiles, parseArchive, type Reading } from '../content/parse-archive.ts';
import type { PlainDate } from '../fields/dates.ts';
import { replaceFolder } from './output.ts';
import { readContent } from './read-content.ts';

// What the public archive was last made from: see docs/decisions/0014-withdrawals-start-from-what-is-public.md.

export interface PublishedCopy {
  readonly content: string;
  readonly layouts: string;
  readonly files: ContentFiles;
  readonly reading: Reading;
  readonly today: (timezone: string) => PlainDate;
}

export const publishedBeside = (content: string): string => join(dirname(resolve(content)), 'published');

/**
 * @param open the layouts for a content: a board without the program has only its own there, or none
 * @returns undefined where there is none
 */
export function readPublished(
  folder: string,
  open: (content: string) => string,
  today: PublishedCopy['today'],
): PublishedCopy | undefined {
  const content = join(folder, 'content');
  if (!existsSync(content)) return undefined;
  const layouts = open(content);
  const { files } = readContent(content);
  return { content, layouts, files, reading: parseArchive(files, { drafts: false, today }), today };
}

/** Keeps what has just been published. A checkout of git there is somebody’s, and is left alone. */
export async function keepPublished(content: string, layouts: string, folder: string): Promise<void> {
  if (existsSync(join(folder, '.git'))) return;
  await replaceFolder(folder, async (fresh) => {
    for (const [name, from] of Object.entries({ content, layouts }))
      cpSync(from, join(fresh, name), { recursive: true, filter: isReadable });
  });
}

/** A device, or a name in another encoding, cannot be copied. No page shows one. */
function isReadable(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && (found.isFile() || found.isDirectory() || found.isSymbolicLink());
}
