import { finishSearch } from '../search/write-search.ts';
import { createSite, type SiteFolders } from './create-site.ts';
import type { SiteSource } from './site.ts';

/**
 * Writes every page of the public archive, with what the pages load beside them. Pictures are there already: see images.ts.
 * @param options.outFolder a fresh folder
 * @throws when a layout cannot be rendered, or when Eleventy left out an issue
 */
export async function writeSite(options: SiteFolders & SiteSource): Promise<{ readonly pages: number }> {
  const eleventy = await createSite(options);
  // It would print every error a second time.
  eleventy.disableLogger();
  const [, written] = await eleventy.write().catch(async (cause: unknown) => {
    await finishSearch();
    throw new Error(`The site could not be written. ${reasons(cause).join(' ')}`, { cause });
  });
  const urls = new Set(written.map(({ url }) => url));
  const missing = options.archive.issues.filter(({ slug }) => !urls.has(`/issues/${slug}/`));
  if (missing.length > 0) {
    throw new Error(`Eleventy left out ${missing.map(({ file }) => file).join(', ')}. Is there an .eleventyignore?`);
  }
  return { pages: written.filter(({ outputPath }) => outputPath !== false).length };
}

/** Eleventy wraps an error in errors that say less and less. */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.message, ...('originalError' in error && error.originalError ? reasons(error.originalError) : [])];
}
