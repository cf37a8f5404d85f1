import Eleventy from '@11ty/eleventy';

// The same pages as anybody would write them with Eleventy and Nunjucks: an issue, the list of all, a page for each year and each topic, a feed.
// No mails, no search, no checks. The corpus’s blocks are left as the paragraphs that Markdown makes of them.

const [content, out] = process.argv.slice(2);
process.chdir(new URL('.', import.meta.url).pathname);

const eleventy = new Eleventy(content, out, {
  quietMode: true,
  configPath: false,
  config(config) {
    config.setIncludesDirectory(process.env.INCLUDES);
    config.setTemplateFormats(['md', 'njk']);
    config.setUseGitIgnore(false);
    config.addGlobalData('layout', 'issue.njk');
    // A glob would not match: the corpus lies outside of this folder, and its paths start with dots.
    const issues = (all) => all.getAll().filter(({ inputPath }) => inputPath.includes('/issues/'));
    config.addCollection('issues', (all) => issues(all).reverse());
    config.addFilter('day', (date) => new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long' }));
    config.addFilter('year', (date) => String(date).slice(0, 4));
    config.addGlobalData('eleventyComputed', {
      permalink: (data) => data.permalink || `/issues/${data.page.fileSlug}/`,
    });
    const years = (all) => [...new Set(all.map(({ data }) => String(data.date.getUTCFullYear())))];
    const topics = (all) => [...new Set(all.flatMap(({ data }) => data.topics))];
    config.addCollection('years', (all) => years(issues(all)));
    config.addCollection('topicNames', (all) => topics(issues(all)));
    config.addTemplate('index.njk', '', { layout: 'list.njk', permalink: '/index.html' });
    config.addTemplate('feed.njk', '', { layout: 'feed.njk', permalink: '/feed.xml' });
    for (const [name, data] of [
      ['year', 'collections.years'],
      ['topic', 'collections.topicNames'],
    ])
      config.addTemplate(`${name}.njk`, '', {
        layout: `${name}.njk`,
        pagination: { data, size: 1, alias: 'key' },
        permalink: ({ key }) => `/${name}s/${key}/index.html`,
      });
  },
});
eleventy.disableLogger();
await eleventy.write();
process.stdout.write(`${JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024 })}\n`);
