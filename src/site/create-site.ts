import { basename, join, relative, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Eleventy, { type EleventyConfig, type ExtensionMap } from '@11ty/eleventy';
import { issuePath } from '../issue/addresses.ts';
import { frontMatterEngines } from '../issue/front-matter.ts';
import type { Writing } from '../issue/model.ts';
import { languageOf } from '../language/languages.ts';
import { writeSearch } from '../search/write-search.ts';
import { writeAssets } from './assets.ts';
import { type Page, pages } from './pages.ts';
import { listSearchRecords } from './search-records.ts';
import { renderSections } from './sections.ts';
import { indexSite, type Site, type SiteSource } from './site.ts';
import { createViews, showSite, type Views } from './views.ts';

// The one place that knows Eleventy. An issue's .md file is a template of its own, so that watching sees the real files, but
// what it says comes from the model: Eleventy never opens it. Traps closed here:
// - Eleventy would run Liquid in Markdown, .njk and .11ty.js templates, `_data` and *.11tydata.js files, `---js` front matter, and
//   `eleventyComputed` or `templateEngineOverride` in it. Only .md is a template, nothing of it is read, and no data files are;
// - the return value of `config:` is ignored: only calls on the configuration count;
// - its chain of layouts compiles a page's layout anew for each page, half of the time that a site of 1,000 issues took: a template here is
//   a function that renders its page whole, by our own environment, which compiles each layout once a build;
// - it caches templates for the whole process, with the environment of the first build: the cache is off;
// - data is deeply copied for every page: the archive reaches layouts through the environment instead;
// - absolute paths become `.//tmp`: paths are relative to the working directory;
// - it writes nothing when its input lies in its includes folder.

export interface SiteFolders {
  readonly contentFolder: string;
  readonly layoutsFolder: string;
  /** Eleventy never empties it: give a fresh one. */
  readonly outFolder: string;
}

/**
 * Eleventy, set up for one board's site. `write()` builds it once, `watch()` again and again.
 * @param read asked before each build; when it throws, nothing is written
 * @param written called after each build, when every page is in its place
 */
export function createSite(
  folders: SiteFolders,
  read: () => Promise<SiteSource>,
  written: () => Promise<void> = async () => {},
): Eleventy {
  const { contentFolder, layoutsFolder, outFolder } = folders;
  const views = createViews(layoutsFolder);
  let site: Site | undefined;
  let search: Promise<void> | undefined;
  const current = (): Site => {
    if (!site) throw new Error('Eleventy asked for a page before the content was read.');
    return site;
  };

  const eleventy = new Eleventy(fromHere(contentFolder), fromHere(outFolder), {
    quietMode: true,
    configPath: false,
    config(config) {
      config.on('eleventy.before', async () => {
        site = indexSite(await read(), layoutsFolder);
        showSite(views, site);
        forgetFolders(eleventy);
        // Another process makes the index while this one renders the pages.
        search = writeSearch(listSearchRecords(views, site), {
          language: site.archive.board.language,
          outFolder: join(outFolder, 'assets', 'search'),
        });
        // What went wrong is thrown where it is waited for; pages that cannot be rendered come first.
        search.catch(() => {});
      });
      config.on('eleventy.after', async () => {
        await writeAssets(current(), outFolder);
        await search;
        await written();
      });

      config.on('eleventy.extensionmap', completeEngines);

      config.setLibrary('njk', views);
      config.setIncludesDirectory(slashes(relative(contentFolder, join(layoutsFolder, 'site'))));
      config.setUseTemplateCache(false);
      closeContent(config, slashes(relative(contentFolder, join(layoutsFolder, 'site', '_data'))));
      addIssues(config, views, current);
      for (const page of pages) addPage(config, page, current);
      config.addWatchTarget(fromHere(join(contentFolder, '**')));
      for (const name of ['language/*.yaml', 'email/**/*']) config.addWatchTarget(fromHere(join(layoutsFolder, name)));
    },
  });
  return eleventy;
}

/**
 * An engine that stands in for one of Eleventy's own, as ours for Markdown does, is made without the map of extensions that an
 * incremental build asks it for, and the build ends with “missing extensionMap”.
 */
function completeEngines(map: ExtensionMap): void {
  const { engineManager } = map;
  const getEngine = engineManager.getEngine.bind(engineManager);
  engineManager.getEngine = async (name, extensions) => {
    const engine = await getEngine(name, extensions);
    engine.extensionMap = extensions;
    return engine;
  };
}

/** Outside the working directory Eleventy takes a new file for another one, and would never make its page. */
function forgetFolders({ fileSystemSearch }: Eleventy): void {
  fileSystemSearch.outputs = {};
  fileSystemSearch.promises = {};
}

/** Leaves nothing in the content folder that Eleventy would run. `dataFolder` is one of the designer's, not the board's. */
function closeContent(config: EleventyConfig, dataFolder: string): void {
  config.setTemplateFormats(['md']);
  config.setDataFileSuffixes([]);
  config.setDataDirectory(dataFolder);
  config.setFrontMatterParsingOptions({ engines: frontMatterEngines, language: 'yaml' });
  config.setUseGitIgnore(false);
}

/** `content/issues/2018-02.md` becomes `issues/2018-02/index.html`, of a withdrawn issue only a notice; a file that is not in the archive becomes nothing. */
function addIssues(config: EleventyConfig, views: Views, current: () => Site): void {
  const issueAt = (path: string) => {
    const { archive, tombstones } = current();
    const slug = basename(path, '.md');
    const issue = archive.bySlug.get(slug) ?? tombstones.get(slug);
    return issue?.file === fromHere(path) ? issue : undefined;
  };
  config.addExtension('md', {
    read: false,
    getData(path) {
      const issue = issueAt(path);
      return { permalink: issue ? `${issuePath(issue)}index.html` : false };
    },
    compile:
      (_content, path) =>
      async ({ layoutName, key, page }) => {
        await turn();
        if (layoutName !== undefined) return views.render(`${layoutName}.njk`, { key, page });
        const issue = issueAt(path);
        if (!issue) return '';
        const own = { slug: issue.slug, page, ...speak(current(), issue) };
        return issue.status === 'withdrawn'
          ? views.render('withdrawn.njk', own)
          : views.render('issue.njk', { ...own, content: renderSections(views, current(), issue) });
      },
    compileOptions: { cache: false },
  });
}

/** What a layout needs of a language that is not the board's own. */
function speak({ languages, archive }: Site, writing: Writing) {
  const { tag, direction, words } = languageOf(languages, writing, archive.board);
  return tag === archive.board.language ? {} : { language: tag, direction, words };
}

/** A page without a file of its own: Eleventy sees an empty template, which says the layout that makes it. */
function addPage(config: EleventyConfig, page: Page, current: () => Site): void {
  const layoutName = page.name;
  if ('path' in page) {
    config.addTemplate(virtualPath(page), '', { layoutName, permalink: page.path });
    return;
  }
  const keys = `keysOf_${page.name}`;
  config.addGlobalData(keys, () => page.each(current().archive));
  config.addTemplate(virtualPath(page), '', {
    layoutName,
    pagination: { data: keys, size: 1, alias: 'key' },
    permalink: ({ key }: { key: string }) => page.pathOf(key),
  });
}

/** Where no file of a board lies: Eleventy refuses a template without a file where there is one. */
const virtualPath = ({ name }: Page) => `.pages/${name}.md`;

const slashes = (path: string) => path.split(sep).join('/');
const fromHere = (path: string) => slashes(relative('', path)) || '.';
