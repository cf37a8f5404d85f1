import { isPageFile } from '../../fields/former-address.ts';
import { absolute, fromRoot, issuePath } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';
import type { Board } from '../../model/model.ts';
import type { ViewFile } from '../../render/view-file.ts';
import { escapeXml } from '../../render/xml.ts';
import type { Page } from '../pages.ts';
import { renderHeaders } from './headers.ts';

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

/** `sitemap.xml`: every page that may be found, and when it last said something else where the model knows it. */
function renderSitemap({ board, pages }: ReturnType<typeof sitemapData>): string {
  const urls = pages.map(({ path, changed }) => {
    const address = escapeXml(absolute(board, path.replace(/(^|\/)index\.html$/, '$1')));
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

function sitemapData(board: Board, pages: readonly Page[]) {
  const listed = pages.filter(({ unlisted }) => !unlisted);
  return { board, pages: listed.map(({ path, changed }) => ({ path, changed })) };
}

function redirectsData({ board, issues, withdrawn }: Pick<Archive, 'board' | 'issues' | 'withdrawn'>) {
  const moved = [...issues, ...withdrawn].filter(({ formerly }) => formerly.length > 0);
  return { board: { address: board.address }, moved: moved.map(({ slug, formerly }) => ({ slug, formerly })) };
}

/** For Netlify and Cloudflare Pages. Netlify would take `301!`, which Cloudflare refuses; on Netlify the old page sends readers on. */
function renderRedirects({ board, moved }: ReturnType<typeof redirectsData>): string {
  const lines = moved.flatMap((issue) =>
    issue.formerly
      .flatMap(spellings)
      .map((path) => `${fromRoot(board, path)} ${fromRoot(board, issuePath(issue))} 301\n`),
  );
  return lines.sort().join('');
}

/** To Cloudflare `/old` and `/old/` are two addresses, and a link may have either. */
function spellings(path: string): readonly string[] {
  if (isPageFile(path)) return [path];
  const bare = path.replace(/\/$/, '');
  return [bare, `${bare}/`];
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
