import { findBrokenLinks } from '../broken-links.ts';
import { onePageOfEachKind } from '../page-kinds.ts';
import { type SiteFiles, textsOf } from '../site-files.ts';
import { findAtomFaults } from './atom.ts';
import { findCalendarFaults } from './calendar.ts';
import { findHtmlFaults } from './html.ts';
import { findJsonFeedFaults } from './json-feed.ts';
import { findSitemapFaults } from './sitemap.ts';

type FindFaults = (site: SiteFiles) => readonly string[] | Promise<readonly string[]>;

/** What each file of a site is, by programs that had no part in making it. */
export const siteValidators: readonly (readonly [what: string, find: FindFaults])[] = [
  ['sound HTML where it is a page', findPageFaults],
  ['a valid Atom feed where it is one', findAtomFaults],
  ['a valid JSON Feed where it is one', findJsonFeedFaults],
  ['in the sitemap where it may be found, and not where it may not', findSitemapFaults],
  ['a valid calendar where it is one', findCalendarFaults],
  ['without an address of the archive that is not there', findBrokenLinks],
];

function findPageFaults(site: SiteFiles): readonly string[] {
  const pages = new Map(textsOf(site, /\.html$/));
  return onePageOfEachKind(pages).flatMap((path) => findHtmlFaults(path, pages.get(path) ?? ''));
}
