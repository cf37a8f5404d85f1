import { type BuildOptions, type BuildSummary, writeArchive } from '../../src/build/build.ts';
import { checkContent } from '../../src/build/check-content.ts';
import type { LayoutFolders } from '../../src/build/folders.ts';
import type { ReadOptions } from '../../src/build/read-archive.ts';
import { CACHE, LAYOUTS } from '../../src/cli/places.ts';
import { formats } from '../../src/report/findings.ts';

type Options = BuildOptions & Partial<LayoutFolders>;

/** Builds a content folder in which nothing may be wrong. */
export async function buildBoard(
  content: string,
  options: ReadOptions,
  out: string,
  { layouts = LAYOUTS, cache = CACHE, ...how }: Options = {},
): Promise<BuildSummary> {
  const folders = { content, layouts, cache };
  const { archive, images, languages, problems, secrets, waived, read } = await checkContent(folders, options);
  if (!archive) throw new Error(`${content} has errors:\n${formats.pretty(problems)(String)}`);
  const found = { problems, secrets, waived };
  return writeArchive({ archive, images, languages, files: read.files }, found, folders, out, {
    memory: options.memory,
    ...how,
  });
}
