import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { images, languages, renderer } from '../../tests/support/a-site.ts';
import { anIssue } from '../../tests/support/an-issue.ts';
import { type ContentCopy, writeContent } from '../../tests/support/content-copy.ts';
import { READING } from '../../tests/support/reading.ts';
import { readSite } from '../../tests/support/site-files.ts';
import { LAYOUTS } from '../cli/places.ts';
import { formats } from '../report/findings.ts';
import { writeSite } from './build.ts';
import { writePages } from './eleventy.ts';
import { LastBuild } from './last-build.ts';
import { readArchive } from './read-archive.ts';
import { listSite } from './site-files.ts';

/** Its content folder lies outside the project. */
let board: ContentCopy;
beforeEach(() => {
  const older = anIssue({ slug: '2017-11', keys: { number: '1', date: '2017-11-13', title: 'The older one' } });
  board = writeContent([older, anIssue()]);
});
const at = (...parts: readonly string[]) => join(board.folder, ...parts);

function list() {
  const { archive, problems, read } = readArchive(at('content'), READING);
  if (!archive) throw new Error(formats.pretty(problems)(String));
  return listSite({ archive, images, languages, files: read.files }, LAYOUTS);
}

/** The pages that Eleventy writes, by path. */
async function build({ pages } = list()): Promise<ReadonlyMap<string, string>> {
  rmSync(at('out'), { recursive: true, force: true });
  await writePages(pages, renderer.page, { content: at('content'), layouts: LAYOUTS }, at('out'));
  return new Map([...readSite(at('out'), '').files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

const rendered = () => new Map(list().pages.map((page) => [page.path, renderer.page(page)]));

test('Eleventy writes every page as it was rendered, and nothing else, whatever other folders have', async () => {
  const wanted = [...rendered()].sort();
  board.write('notes/2018-02.md', '---js\nthrow new Error("ran")\n---\n# No');
  board.write('README.md', '# {{ 7 * 7 }}');
  expect([...(await build())].sort()).toEqual(wanted);
  expect([...(await build())].sort()).toEqual(wanted);
});

describe('nothing in the content folder is run', () => {
  const mark = () => `require('node:fs').writeFileSync(${JSON.stringify(at('ran'))}, 'x')`;
  const module = () =>
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(at('ran'))}, 'x'); export default { title: 'ran' };`;

  test.each([
    ['a script template', 'evil.11ty.js', module],
    [
      'a script template of the other kind',
      'issues/evil.11ty.cjs',
      () => `${mark()}; module.exports = { render: () => 'ran' };`,
    ],
    ['a Nunjucks template', 'evil.njk', () => '{{ 7 * 7 }} ran'],
    ['a Liquid template', 'issues/evil.liquid', () => '{{ 7 | times: 7 }} ran'],
    ['a page of HTML', 'evil.html', () => 'ran {{ 7 }}'],
    ['a folder’s data', 'issues/issues.11tydata.js', module],
    ['a file’s data', 'issues/2018-02.11tydata.js', module],
    [
      'a file’s data without that ending',
      'issues/2018-02.json',
      () => '{"title": "ran", "layout": "home.njk", "permalink": "ran.html"}',
    ],
    ['global data', '_data/evil.js', module],
    ['global data of the other kind', '_data/evil.cjs', mark],
    ['an include', '_includes/base.njk', () => 'ran'],
    ['a configuration', 'eleventy.config.js', module],
    ['front matter that is a script', 'notes.md', () => `---js\n${mark()}\n---\nran`],
    [
      'front matter with commands for Eleventy',
      'notes.md',
      () =>
        '---\npermalink: ran.html\ntemplateEngineOverride: njk\neleventyComputed:\n  x: "{{ 7 * 7 }}"\n---\nran {{ 7 * 7 }}',
    ],
  ])('%s', async (_what, name, text) => {
    // Those beside the issues are refused by the checks already; here they have come past them.
    const settled = list();
    const wanted = [...rendered()].sort();
    board.write(name, text());
    expect([...(await build(settled))].sort()).toEqual(wanted);
    expect(existsSync(at('ran'))).toBe(false);
  });
});

describe('a build that goes wrong says why', () => {
  test('an issue that Eleventy was told to leave out', async () => {
    board.write('.eleventyignore', 'issues/2017-11.md\n');
    await expect(build()).rejects.toThrow(/Eleventy left out .*2017-11\.md/);
  });

  test('a layout that asks for words which the language does not have', async () => {
    const layouts = at('layouts');
    cpSync(LAYOUTS, layouts, { recursive: true });
    writeFileSync(join(layouts, 'site', 'home.njk'), '{{ words.site.nothing }}');
    await expect(
      writeSite(list(), { content: at('content'), layouts, cache: at('cache') }, new LastBuild(at('out'))),
    ).rejects.toThrow(/The site could not be written.*home\.njk:1:1: “\{\{ words\.site\.nothing \}\}” has no value/s);
    // The program of the search was not left in the middle of its work.
    expect(existsSync(at('out', 'assets', 'search', 'pagefind.js'))).toBe(true);
  });
});
