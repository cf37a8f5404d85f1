import { join, relative, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { EleventyConfig } from '@11ty/eleventy';
import type { Page } from '../site/pages.ts';
import type { Folders } from './folders.ts';
import { frontMatterEngines } from './front-matter-engines.ts';

// The one place that knows Eleventy. An issue's .md file is the template of its page; every other page is a template with data and a permalink.
// What they say comes from the model: Eleventy never opens a file. Traps closed here:
// - Eleventy would run Liquid in Markdown, .njk and .11ty.js templates, `_data` and *.11tydata.js files, `---js` front matter, and
//   `eleventyComputed` or `templateEngineOverride` in it. Only .md is a template, nothing of it is read, and no data files are;
// - the return value of `config:` is ignored: only calls on the configuration count;
// - its chain of layouts compiles a page's layout again for each page, half of the time that a site of 1,000 issues took: a template here is
//   a function that renders its page whole, by our own environment, which compiles each layout once;
// - it caches templates for the whole process, with the environment of the first build: the cache is off;
// - it copies a page's data deeply: each page has its path alone, by which its data is found;
// - absolute paths become `.//tmp`: paths are relative to the working directory;
// - it writes nothing when its input lies in its includes folder;
// - loading it takes time: it is imported when there is a site to write, since many commands end before that. Its hooks are turned off in
//   scripts/run.mjs.

/** Writes every page. `out` is a fresh folder. @throws when a layout cannot be rendered, or when Eleventy left out a page */
export async function writePages(
  pages: readonly Page[],
  render: (page: Page) => string,
  { content, layouts }: Pick<Folders, 'content' | 'layouts'>,
  out: string,
): Promise<void> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const sources = new Map(pages.flatMap(({ source, path }) => (source === undefined ? [] : [[source, path] as const])));
  const made = new Map(pages.map((page) => [page.path, page]));
  const eleventy = new Eleventy(fromHere(content), fromHere(out), {
    quietMode: true,
    configPath: false,
    config(config) {
      config.setIncludesDirectory(slashes(relative(content, join(layouts, 'site'))));
      config.setUseTemplateCache(false);
      closeContent(config, slashes(relative(content, join(layouts, 'site', '_data'))));
      config.addExtension('md', {
        read: false,
        getData: (file) => ({ path: sources.get(fromHere(file)) ?? '' }),
        compile:
          () =>
          async ({ path }) => {
            await turn();
            const page = made.get(path);
            return page ? render(page) : '';
          },
        compileOptions: { cache: false },
      });
      config.addGlobalData(
        'permalink',
        () =>
          ({ path }: { readonly path: string }) =>
            path || false,
      );
      config.addGlobalData('paths', () => pages.flatMap(({ source, path }) => (source === undefined ? [path] : [])));
      // Where no file of a board lies: Eleventy refuses a template without a file where there is one.
      config.addTemplate('.pages/pages.md', '', { pagination: { data: 'paths', size: 1, alias: 'path' } });
    },
  });
  // It would print every error a second time.
  eleventy.disableLogger();
  const [, written] = await eleventy.write().catch((cause: unknown) => {
    throw new Error(`The site could not be written. ${reasons(cause).join(' ')}`, { cause });
  });
  const urls = new Set(written.map(({ url }) => url));
  const missing = pages.filter(({ data }) => !urls.has(data.page.url));
  if (missing.length > 0) {
    const names = missing.map(({ source, path }) => source ?? path);
    throw new Error(`Eleventy left out ${names.join(', ')}. Is there an .eleventyignore?`);
  }
}

/** Leaves nothing in the content folder that Eleventy would run. `dataFolder` is one of the designer's, not the board's. */
function closeContent(config: EleventyConfig, dataFolder: string): void {
  config.setTemplateFormats(['md']);
  config.setDataFileSuffixes([]);
  config.setDataDirectory(dataFolder);
  config.setFrontMatterParsingOptions({ engines: frontMatterEngines, language: 'yaml' });
  config.setUseGitIgnore(false);
}

const slashes = (path: string) => path.split(sep).join('/');
const fromHere = (path: string) => slashes(relative('', path)) || '.';

function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.message, ...('originalError' in error && error.originalError ? reasons(error.originalError) : [])];
}
