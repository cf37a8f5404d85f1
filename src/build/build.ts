import { join } from 'node:path';
import { eachOf } from '../images/parallel.ts';
import { finishSearch, writeSearch } from '../search/write-search.ts';
import { listSearchRecords } from '../site/search-records.ts';
import { sortProblems } from '../text/problem.ts';
import { writePages } from './eleventy.ts';
import type { Folders } from './folders.ts';
import { writeFiles } from './output.ts';
import { createSiteRenderer, listSite, type SiteFiles, type SiteRenderer, type TypedSource } from './site-files.ts';
import { type Found, type KitSummary, writeKits } from './write-kits.ts';
import { writeProofs } from './write-proofs.ts';

export interface BuildSummary extends KitSummary {
  readonly issues: number;
  readonly pages: number;
}

export interface BuildOptions {
  readonly progress?: (step: string) => void;
  /** How many make mails beside this one, which makes the pages: 0 makes both here. */
  readonly threads?: number;
}

/** Writes all that is made of a sound archive into an empty folder. `found` is for the kits. */
export async function writeArchive(
  source: TypedSource,
  found: Found,
  folders: Folders,
  out: string,
  { progress = () => {}, threads = 0 }: BuildOptions = {},
): Promise<BuildSummary> {
  progress('pages and mails');
  const files = listSite(source, folders.layouts);
  const [kits] = await allOf(
    writeKits(source, found, folders, out, threads),
    writeSite(files, folders, join(out, 'site')),
  );
  await writeProofs(
    source,
    { ...found, problems: sortProblems([...found.problems, ...kits.found]) },
    kits.listed,
    folders,
    out,
  );
  return { issues: source.archive.issues.length, pages: files.pages.length, ...kits };
}

export async function writeSite({ site, pages, others }: SiteFiles, folders: Folders, out: string): Promise<void> {
  const render = createSiteRenderer(folders);
  // Another process makes the index while this one renders the pages.
  const search = writeSearch(listSearchRecords(site, render.template), {
    language: site.archive.board.language,
    outFolder: join(out, 'assets', 'search'),
  });
  // What went wrong is thrown where it is waited for; pages that cannot be rendered come first.
  search.catch(() => {});
  try {
    await writePages(pages, render.page, folders, out);
    await writeOthers(others, render, out);
    await search;
  } finally {
    await finishSearch();
  }
}

async function writeOthers(others: SiteFiles['others'], render: SiteRenderer, out: string): Promise<void> {
  await eachOf(others, async (file) => {
    writeFiles(out, [{ path: file.path, content: await render.other(file) }]);
  });
}

/** Waits for both, also where one has failed: nothing is written any more once this throws. */
async function allOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
