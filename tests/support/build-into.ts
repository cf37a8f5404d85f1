import { type BuildOptions, type BuildSummary, writeArchive } from '../../src/build/build.ts';
import { checkContent } from '../../src/build/check-content.ts';
import type { ReadOptions } from '../../src/build/read-archive.ts';
import { CACHE, LAYOUTS } from '../../src/cli/places.ts';
import { formats } from '../../src/report/findings.ts';
import { READING } from './reading.ts';

/** Builds a content folder in which nothing may be wrong. */
export async function buildInto(
  out: string,
  content: string,
  reading: ReadOptions = READING,
  options: BuildOptions = {},
  layouts = LAYOUTS,
): Promise<BuildSummary> {
  const folders = { content, layouts, cache: CACHE };
  const { archive, images, languages, problems } = await checkContent(folders, reading);
  if (!archive) throw new Error(`${content} has errors:\n${formats.pretty(problems)}`);
  return writeArchive({ archive, images, languages }, problems, folders, out, options);
}
