import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findBrokenLinks } from './support/broken-links.ts';
import { weighPage } from './support/page-weight.ts';
import { readSite, textsOf } from './support/site-files.ts';
import { findAtomFaults } from './support/validators/atom.ts';
import { findCalendarFaults } from './support/validators/calendar.ts';
import { findHtmlFaults } from './support/validators/html.ts';
import { findJsonFeedFaults } from './support/validators/json-feed.ts';
import { findSitemapFaults } from './support/validators/sitemap.ts';
import { findVnuFaults, hasJava } from './support/validators/vnu.ts';

// Every file of every board that was built, by programs that had no part in making it.

const KB = 1024;
/** Of an issue's page without pictures, compressed, with its styles and scripts. */
const MOST_WORDS = 40 * KB;
const MOST_FONTS = 60 * KB;

const boards = [{ name: 'Bradford', folder: join(inject('dist'), 'site'), address: 'https://bulletin.example.org/' }];

describe.each(boards)('every file of $name', ({ folder, address }) => {
  const site = readSite(folder, address);

  test('is there at all, of each kind that is looked at below', () => {
    for (const path of ['index.html', 'feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', '_redirects', '_headers'])
      expect(site.files.has(path), path).toBe(true);
    expect(textsOf(site, /^issues\/[^/]+\/index\.html$/).length).toBeGreaterThan(1);
    expect(textsOf(site, /\.ics$/).length).toBeGreaterThan(0);
    expect(textsOf(site, /^topics\/[^/]+\/feed\.(xml|json)$/).length).toBeGreaterThan(1);
  });

  test('is sound HTML where it is a page', () => {
    expect(textsOf(site, /\.html$/).flatMap(([path, html]) => findHtmlFaults(path, html))).toEqual([]);
  });

  test.skipIf(!hasJava())('passes the W3C’s checker (which needs Java: where there is none this is skipped)', () => {
    expect(findVnuFaults([folder])).toEqual([]);
  });

  test('is a valid Atom feed where it is one', async () => expect(await findAtomFaults(site)).toEqual([]));
  test('is a valid JSON Feed where it is one', () => expect(findJsonFeedFaults(site)).toEqual([]));
  test('is in the sitemap where it may be found, and not where it may not', async () =>
    expect(await findSitemapFaults(site)).toEqual([]));
  test('is a valid calendar where it is one', () => expect(findCalendarFaults(site)).toEqual([]));
  test('leads to no address of the archive that is not there', () => expect(findBrokenLinks(site)).toEqual([]));

  test.each(textsOf(site, /^issues\/[^/]+\/index\.html$/).map(([path]) => path))('%s is light', (path) => {
    const { words, fonts } = weighPage(site, path);
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThan(MOST_FONTS);
  });
});
