import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Folders, renderFeedFiles } from '../build/build.ts';
import { listCards } from '../images/cards.ts';
import { issuePath } from '../model/addresses.ts';
import { writeSearch } from '../search/write-search.ts';
import { readAssets } from '../site/assets.ts';
import { renderIssuePage } from '../site/issue-page.ts';
import { filesOf, pages } from '../site/pages.ts';
import { listSearchRecords } from '../site/search-records.ts';
import { indexSite, type SiteSource } from '../site/site.ts';
import { createViews, showSite, type Views } from '../site/views.ts';

/** The public archive of one moment, file by file as a build would write it: each is made when it is asked for. */
export interface LiveSite {
  /** @param path as in `dist/site`; undefined for what a build would not write */
  readonly read: (path: string) => Promise<string | Buffer | undefined>;
  /** The paths of all pages. */
  readonly pages: readonly string[];
}

const SEARCH = 'assets/search/';

/**
 * @param views of these layouts: they show this site from now on
 * @param out where the pictures are, and where the index of the search goes
 */
export function openSite(
  source: SiteSource,
  views: Views,
  { content, layouts, cache }: Folders,
  out: string,
): LiveSite {
  const site = indexSite(source, layouts);
  showSite(views, site);
  const { archive, images, languages } = source;
  const made = listPages();
  const pictures = new Set([...images.values()].flatMap(({ fallback, webp }) => [fallback, ...webp]).map(pathOf));
  const assets = once(async () => contentsOf(await readAssets(site)));
  const cards = once(async () => {
    const listed = await listCards(archive, languages, { contentFolder: content, cacheFolder: join(cache, 'cards') });
    return new Map(listed.map(({ path, make }) => [path, make]));
  });
  const feeds = once(async () => contentsOf(renderFeedFiles(source, layouts)));
  const search = once(() => {
    // Views of its own: the records are asked for bit by bit, when these may show the next site already.
    const own = createViews(layouts);
    showSite(own, site);
    const outFolder = join(out, SEARCH);
    return writeSearch(listSearchRecords(own, site), { language: archive.board.language, outFolder });
  });

  function listPages(): ReadonlyMap<string, () => string> {
    const issues = [...archive.issues, ...archive.withdrawn].map((issue) => {
      const path = `${issuePath(issue)}index.html`;
      return [path, () => renderIssuePage(views, site, issue, { url: urlOf(path) })] as const;
    });
    const others = pages.flatMap((page) =>
      filesOf(page, archive).map(
        ([path, key]) => [path, () => views.render(`${page.name}.njk`, { key, page: { url: urlOf(path) } })] as const,
      ),
    );
    return new Map([...issues, ...others]);
  }

  return {
    pages: [...made.keys()],
    async read(path) {
      const page = made.get(path);
      if (page) return page();
      if (pictures.has(path)) return readFile(join(out, path));
      if (path.startsWith(SEARCH)) {
        await search();
        return readIfThere(join(out, path));
      }
      return (await assets()).get(path) ?? (await cards()).get(path)?.() ?? (await feeds()).get(path);
    },
  };
}

const pathOf = ({ path }: { readonly path: string }) => path;

/** As Eleventy tells a page its own address. */
const urlOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

const contentsOf = <T>(files: readonly { readonly path: string; readonly content: T }[]) =>
  new Map(files.map(({ path, content }) => [path, content]));

/** What it gave the first time, whoever asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}
