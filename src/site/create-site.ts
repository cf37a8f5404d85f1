import { basename, join, relative, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type Eleventy from '@11ty/eleventy';
import type { EleventyConfig } from '@11ty/eleventy';
import { frontMatterEngines } from '../build/front-matter-engines.ts';
import { issuePath } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { writeSearch } from '../search/write-search.ts';
import { writeAssets } from './assets.ts';
import { findWritten, renderIssuePage } from './issue-page.ts';
import { type Page, pages } from './pages.ts';
import { listSearchRecords } from './search-records.ts';
import { indexSite, type Site, type SiteSource } from './site.ts';
import { createViews, showSite, type Views } from './views.ts';

// The one place that knows Eleventy. An issue's .md file is a template of its own, but what it says comes from the
// model: Eleventy never opens it. Traps closed here:
// - Eleventy would run Liquid in Markdown, .njk and .11ty.js templates, `_data` and *.11tydata.js files, `---js` front matter, and
//   `eleventyComputed` or `templateEngineOverride` in it. Only .md is a template, nothing of it is read, and no data files are;
// - the return value of `config:` is ignored: only calls on the configuration count;
// - its chain of layouts compiles a page's layout anew for each page, half of the time that a site of 1,000 issues took: a template here is
//   a function that renders its page whole, by our own environment, which compiles each layout once;
// - it caches templates for the whole process, with the environment of the first build: the cache is off;
// - data is deeply copied for every page: the archive reaches layouts through the environment instead;
// - absolute paths become `.//tmp`: paths are relative to the working directory;
// - it writes nothing when its input lies in its includes folder;
// - loading it takes time: it is imported when there is a site to write, since many commands end before that. Its hooks are turned off in
//   scripts/run.mjs.

export interface SiteFolders {
  readonly contentFolder: string;
  readonly layoutsFolder: string;
  /** Eleventy never empties it: give a fresh one. */
  readonly outFolder: string;
}

/** Eleventy, set up to write one board's site once. */
export async function createSite(options: SiteFolders & SiteSource): Promise<Eleventy> {
  const { contentFolder, layoutsFolder, outFolder, ...source } = options;
  const { default: Eleventy } = await import('@11ty/eleventy');
  const views = createViews(layoutsFolder);
  const site = indexSite(source, layoutsFolder);
  let search: Promise<void> | undefined;

  return new Eleventy(fromHere(contentFolder), fromHere(outFolder), {
    quietMode: true,
    configPath: false,
    config(config) {
      config.on('eleventy.before', async () => {
        showSite(views, site);
        // Another process makes the index while this one renders the pages.
        search = writeSearch(listSearchRecords(views, site), {
          language: site.archive.board.language,
          outFolder: join(outFolder, 'assets', 'search'),
        });
        // What went wrong is thrown where it is waited for; pages that cannot be rendered come first.
        search.catch(() => {});
      });
      config.on('eleventy.after', async () => {
        await writeAssets(site, outFolder);
        await search;
      });

      config.setIncludesDirectory(slashes(relative(contentFolder, join(layoutsFolder, 'site'))));
      config.setUseTemplateCache(false);
      closeContent(config, slashes(relative(contentFolder, join(layoutsFolder, 'site', '_data'))));
      addIssues(config, views, site);
      for (const page of pages) addPage(config, page, site.archive);
    },
  });
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
function addIssues(config: EleventyConfig, views: Views, site: Site): void {
  const issueAt = (path: string) => {
    const issue = findWritten(site, basename(path, '.md'));
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
        return issue ? renderIssuePage(views, site, issue, page) : '';
      },
    compileOptions: { cache: false },
  });
}

/** A page without a file of its own: Eleventy sees an empty template, which says the layout that makes it. */
function addPage(config: EleventyConfig, page: Page, archive: Archive): void {
  const layoutName = page.name;
  if ('path' in page) {
    config.addTemplate(virtualPath(page), '', { layoutName, permalink: page.path });
    return;
  }
  const keys = `keysOf_${page.name}`;
  config.addGlobalData(keys, () => page.each(archive));
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
