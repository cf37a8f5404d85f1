import { absolute } from '../../model/addresses.ts';
import type { Board } from '../../model/model.ts';
import { escapeXml } from '../../render/xml.ts';
import type { Page } from '../pages.ts';

/** `sitemap.xml`: every page that may be found, and when it last said something else where the model knows it. */
export function renderSitemap({ board, pages }: ReturnType<typeof sitemapData>): string {
  const urls = pages.map(({ path, changed }) => {
    const address = escapeXml(absolute(board, path.replace(/(^|\/)index\.html$/, '$1')));
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

export function sitemapData(board: Board, pages: readonly Page[]) {
  const listed = pages.filter(({ unlisted }) => !unlisted);
  return { board, pages: listed.map(({ path, changed }) => ({ path, changed })) };
}
