import { absolute, fromRoot } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';
import type { ViewFile } from '../../render/view-file.ts';
import type { Page } from '../pages.ts';
import { renderHeaders } from './headers.ts';
import { redirectsData, renderRedirects } from './redirects.ts';
import { renderSitemap, sitemapData } from './sitemap.ts';

export function listHostingFiles(archive: Archive, pages: readonly Page[]): readonly ViewFile[] {
  const { board } = archive;
  const { address } = board;
  return [
    { path: 'sitemap.xml', layout: 'sitemap.xml', data: sitemapData(board, pages) },
    { path: 'robots.txt', layout: 'robots.txt', data: { address } },
    { path: '_redirects', layout: '_redirects', data: redirectsData(archive) },
    { path: '_headers', layout: '_headers', data: { address } },
  ];
}

// A page that must not be found says so itself: one that robots may not read could not.
const renderRobots = (board: { readonly address: string }) =>
  `User-agent: *\nAllow: ${fromRoot(board, '')}\nSitemap: ${absolute(board, 'sitemap.xml')}\n`;

export const hostingLayouts = {
  'sitemap.xml': renderSitemap,
  'robots.txt': renderRobots,
  _redirects: renderRedirects,
  _headers: renderHeaders,
};
