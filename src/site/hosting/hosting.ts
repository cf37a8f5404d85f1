import { absolute, fromRoot } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';
import { renderHeaders } from './headers.ts';
import { renderRedirects } from './redirects.ts';
import { renderSitemap } from './sitemap.ts';

/** The files that hosts and search engines look for beside the pages. */
export function renderHostingFiles(archive: Archive): readonly { path: string; content: string }[] {
  const { board } = archive;
  return [
    { path: 'sitemap.xml', content: renderSitemap(archive) },
    // A page that must not be found says so itself: one that robots may not read could not.
    {
      path: 'robots.txt',
      content: `User-agent: *\nAllow: ${fromRoot(board, '')}\nSitemap: ${absolute(board, 'sitemap.xml')}\n`,
    },
    { path: '_redirects', content: renderRedirects(archive) },
    { path: '_headers', content: renderHeaders(board) },
  ];
}
