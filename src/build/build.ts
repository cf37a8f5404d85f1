import { join } from 'node:path';
import type { Memory } from '../content/memory.ts';
import { eachOf } from '../images/parallel.ts';
import type { SearchRecord } from '../search/record.ts';
import { makeSearch } from '../search/write-search.ts';
import type { Page } from '../site/pages.ts';
import { listSearchIndexes } from '../site/search-records.ts';
import type { Site } from '../site/site.ts';
import { writePages } from './eleventy.ts';
import type { Folders } from './folders.ts';
import { keepCompiled } from './kept.ts';
import { describeFiles, LastBuild } from './last-build.ts';
import { writeFiles } from './output.ts';
import { digestMakers } from './program.ts';
import { createSiteRenderer, listSite, type SiteFiles, type SiteRenderer, type TypedSource } from './site-files.ts';
import { type Found, type KitSummary, writeKits } from './write-kits.ts';
import { writeProofs } from './write-proofs.ts';

export interface BuildSummary extends KitSummary {
  readonly issues: number;
  readonly pages: number;
}

export interface BuildOptions {
  readonly progress?: (step: string) => void;
  /** How many make the mails of so many issues beside this one, which makes the pages: 0 makes both here. */
  readonly threads?: (issues: number) => number;
  /** The folder of the last build, whose place `out` will take: what has not changed since is taken over from it. */
  readonly last?: string;
  /** What was made of each file before, and is now. */
  readonly memory?: Memory | undefined;
}

/** Writes all that is made of a sound archive into an empty folder. `found` is for the kits. */
export async function writeArchive(
  source: TypedSource,
  found: Found,
  folders: Folders,
  out: string,
  { progress = () => {}, threads = () => 0, last = out, memory }: BuildOptions = {},
): Promise<BuildSummary> {
  progress('pages and mails');
  const files = listSite(source, folders.layouts);
  const makers = digestMakers(folders.layouts);
  const open = (name: string) =>
    LastBuild.open(join(out, name), { folder: join(last, name), cache: folders.cache, makers });
  const [site, email] = [await open('site'), await open('email')];
  const [kits] = await allOf(
    writeKits(source, found, folders, email, threads),
    writeSite(files, folders, site, memory),
  );
  await writeProofs(source, found, kits, folders, site, email);
  await Promise.all([site.keep(), email.keep(), keepCompiled(folders)]);
  return { issues: source.archive.issues.length, pages: files.pages.length, ...kits };
}

const SEARCH = 'assets/search/';

export async function writeSite(
  { site, pages, others }: SiteFiles,
  folders: Folders,
  last: LastBuild,
  memory?: Memory,
): Promise<void> {
  const render = createSiteRenderer(folders, memory);
  const { out } = last;
  // Another process makes the indexes while this one renders the pages.
  const search = writeSearchIndexes(site, render, last);
  // What went wrong is thrown where it is waited for; pages that cannot be rendered come first.
  search.catch(() => {});
  try {
    const keys = new Map(pages.map((page) => [page, last.keyOf(`${page.layout} ${page.path}`, page.data)]));
    const changed = pages.filter((page) => !last.reuse(keys.get(page) ?? ''));
    const renderPage = (page: Page) => {
      const content = render.page(page);
      last.add(keys.get(page) ?? '', { files: describeFiles([{ path: page.path, content }]) });
      return content;
    };
    if (changed.length > 0) await writePages(changed, renderPage, folders, out);
    await writeOthers(others, render, last);
    if (site.archive.board.desk !== 'off') await last.reuseOrMake('desk modules', {}, render.deskModules);
  } finally {
    // A program that is left in the middle of its work complains of a broken pipe, in its own words.
    await Promise.allSettled([search]);
  }
  await search;
}

async function writeSearchIndexes(site: Site, render: SiteRenderer, last: LastBuild): Promise<void> {
  const { language } = site.archive.board;
  for (const { folder, parts } of listSearchIndexes(site, render.template)) {
    const known = parts.map(({ data, list }) => {
      const key = last.keyOf('search', data);
      return { key, records: last.reuse<readonly SearchRecord[]>(key)?.facts, list };
    });
    await last.reuseOrMake(`search ${folder}`, { keys: known.map(({ key }) => key), language }, async () => {
      const records = known.flatMap(({ key, records: kept, list }) => {
        const facts = kept ?? list();
        last.add(key, { files: {}, facts });
        return facts;
      });
      const files = await makeSearch(records, language, folder);
      return files.map(({ path, content }) => ({ path: `${SEARCH}${path}`, content }));
    });
  }
}

async function writeOthers(others: SiteFiles['others'], render: SiteRenderer, last: LastBuild): Promise<void> {
  await eachOf(others, async (file) => {
    const make = async () => [{ path: file.path, content: await render.other(file) }];
    // Its data has the name and the size of a download alone.
    if (file.layout === 'download') writeFiles(last.out, await make());
    else await last.reuseOrMake(`${file.layout} ${file.path}`, file.data, make);
  });
}

/** Waits for both, also where one has failed: nothing is written any more once this throws. */
async function allOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
