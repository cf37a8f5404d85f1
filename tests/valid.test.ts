import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import './support/built-boards.ts';
import { aFolder } from './support/a-folder.ts';
import { copyContent } from './support/content-copy.ts';
import { onePageOfEachKind } from './support/page-kinds.ts';
import { weighPage } from './support/page-weight.ts';
import { readSite, textsOf } from './support/site-files.ts';
import { findKitFaults } from './support/validators/html.ts';
import { siteValidators } from './support/validators/site.ts';
import { findVnuFaults, hasJava } from './support/validators/vnu.ts';

// Every file of every board that was built, by programs that had no part in making it.

const KB = 1024;
/** Of an issue's page without pictures, compressed, with its styles and scripts. */
const MOST_WORDS = 40 * KB;
const MOST_FONTS = 60 * KB;

const copy = copyContent();

/** The same issues under a path, with addresses that they had before, of which one was withdrawn. */
async function buildUnderPath(): Promise<string> {
  for (const name of ['bulletin.yaml', 'addresses.txt'])
    copy.edit(name, 'https://bulletin.example.org/', 'https://example.org/bulletins/');
  copy.edit(
    'issues/2018-02.md',
    'status: published',
    'status: published\nformerly: [spring, /old/march.html, /old/february]',
  );
  copy.edit(
    'issues/2017-11.md',
    'status: published',
    'status: withdrawn\nwithdrawn: { date: 2018-09-03, reason: It was out of date. }\nformerly: [autumn]',
  );
  await copy.build();
  return join(copy.out, 'site');
}

const PREFIX = 'https://example.org/bulletins/';
const underPath = await buildUnderPath();
const boards = [
  { name: 'Bradford', folder: join(inject('dist'), 'site'), address: 'https://bulletin.example.org/' },
  { name: 'Exampleshire', folder: join(inject('exampleshire'), 'site'), address: 'https://org.example/bulletins/' },
  { name: 'the archive under a path', folder: underPath, address: PREFIX },
];

const kitFolders = [join(inject('dist'), 'email'), join(inject('exampleshire'), 'email')];
/** What else lies there are the mails: no pages, and looked at by the gate. */
const KIT = /(^|\/)index\.html$/;

describe.each(boards)('every file of $name', ({ folder, address }) => {
  const site = readSite(folder, address);

  test('is there at all, of each kind that is looked at below', () => {
    for (const path of 'index.html feed.xml feed.json events.ics sitemap.xml robots.txt _redirects _headers'.split(' '))
      expect(site.files.has(path), path).toBe(true);
    expect(textsOf(site, /^issues\/[^/]+\/index\.html$/).length).toBeGreaterThan(1);
    expect(textsOf(site, /^topics\/[^/]+\/feed\.(xml|json)$/).length).toBeGreaterThan(1);
  });

  test.each(siteValidators)('is %s', async (_what, find) => expect(await find(site)).toEqual([]));

  test('is at most a few hundred kilobytes where it is fetched whole again and again', () => {
    for (const [path, text] of textsOf(site, /(^|\/)feed\.(xml|json)$/))
      expect(text.length, path).toBeLessThan(500 * KB);
  });

  test.each(textsOf(site, /^issues\/[^/]+\/index\.html$/).map(([path]) => path))('%s is light', (path) => {
    const { words, fonts } = weighPage(site, path);
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThan(MOST_FONTS);
  });
});

describe.skipIf(!hasJava())('the W3C’s checker (which needs Java: where there is none this is skipped)', () => {
  const filesIn = (folder: string, pattern: RegExp) =>
    textsOf(readSite(folder, PREFIX), pattern).map(([path, text]) => [join(folder, path), text] as const);
  const sites = boards.map(({ folder }) => folder);
  const kits = kitFolders.flatMap((folder) => filesIn(folder, KIT));
  const pages = onePageOfEachKind(new Map([...sites.flatMap((folder) => filesIn(folder, /\.html$/)), ...kits]));
  const others = sites.flatMap((folder) => filesIn(folder, /\.(?:css|svg)$/).map(([path]) => path));
  const wrong = aFolder();
  let faults: readonly string[];

  // It takes long to start: once for all.
  beforeAll(async () => {
    writeFileSync(join(wrong, 'a.html'), '<!doctype html><title>A</title><p><div>x</div></p>');
    writeFileSync(join(wrong, 'b.css'), 'p { colour: red }');
    faults = await findVnuFaults([...pages, ...others, wrong]);
  });

  test('finds what it is for', () => {
    const found = faults.filter((line) => line.startsWith(wrong)).join('\n');
    expect(found).toMatch(/a\.html:\d+ No “p” element in scope/);
    expect(found).toContain('b.css');
  });

  test('finds nothing in a page of each kind, kits among them, and in any style sheet and drawing', () => {
    expect(pages.filter((path) => kits.some(([kit]) => kit === path)).length).toBeGreaterThan(1);
    expect(pages.length).toBeGreaterThan(20);
    expect(others.length).toBeGreaterThan(5);
    expect(faults.filter((line) => !line.startsWith(wrong))).toEqual([]);
  });
});

test.each([
  ['Bradford', inject('dist')],
  ['Exampleshire', inject('exampleshire')],
])('a page of each kind from which the mails of %s are sent is sound HTML', (_, dist) => {
  const pages = new Map(textsOf(readSite(join(dist, 'email'), PREFIX), KIT));
  expect(pages.size).toBeGreaterThan(2);
  expect(onePageOfEachKind(pages).flatMap((path) => findKitFaults(path, pages.get(path) ?? ''))).toEqual([]);
});

describe('an address that an issue had before', () => {
  const site = readSite(underPath, PREFIX);
  const pageAt = (path: string) => site.files.get(path)?.toString('utf8') ?? '';

  test.each([
    ['issues/spring/index.html', '2018-02'],
    ['old/march.html', '2018-02'],
    ['old/february/index.html', '2018-02'],
    ['issues/autumn/index.html', '2017-11'],
  ])('%s leads to %s', (path, slug) => {
    expect(pageAt(path)).toContain(`<meta http-equiv="refresh" content="0; url=/bulletins/issues/${slug}/">`);
    expect(pageAt(path)).toContain(`<a class="button" href="/bulletins/issues/${slug}/">`);
    expect(pageAt(path)).toContain('<meta name="robots" content="noindex">');
  });

  test('names the issue as the page to be found, unless that was withdrawn', () => {
    expect(pageAt('old/march.html')).toContain(`<link rel="canonical" href="${PREFIX}issues/2018-02/">`);
    expect(pageAt('issues/autumn/index.html')).not.toContain('canonical');
  });

  test('of a withdrawn issue says nothing of it', () => {
    expect(pageAt('issues/autumn/index.html')).not.toContain('Safeguarding Week 2017');
  });
});
