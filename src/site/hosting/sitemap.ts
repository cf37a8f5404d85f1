import type { PlainDate } from '../../fields/dates.ts';
import { absolute, issuePath } from '../../model/addresses.ts';
import type { Archive } from '../../model/archive.ts';
import { type Issue, lastChange } from '../../model/model.ts';
import { escapeXml } from '../../render/xml.ts';
import { filesOf, type Page, pages } from '../pages.ts';

/** What a list of issues says, by the name of its page: it changes when one of them does. */
const LISTED: Readonly<Record<string, (archive: Archive, key: string) => readonly Issue[]>> = {
  home: ({ issues }) => issues,
  years: ({ issues }) => issues,
  year: ({ byYear }, year) => byYear.get(year) ?? [],
  topics: ({ issues }) => issues,
  topic: ({ byTopic }, id) => byTopic.get(id) ?? [],
};

/** `sitemap.xml`: every page that may be found, and when it last said something else where the model knows it. */
export function renderSitemap(archive: Archive): string {
  const published = archive.issues.filter(({ status }) => status === 'published');
  const places = [
    ...pages.filter(({ unlisted }) => !unlisted).flatMap((page) => placesOf(page, archive)),
    ...published.map((issue) => [issuePath(issue), lastChange(issue)] as const),
  ];
  const urls = places.map(([path, changed]) => {
    const address = escapeXml(absolute(archive.board, path));
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

function placesOf(page: Page, archive: Archive): readonly (readonly [path: string, changed: PlainDate | undefined])[] {
  return filesOf(page, archive).map(([file, key]) => [
    file.replace(/(^|\/)index\.html$/, '$1'),
    newest(LISTED[page.name]?.(archive, key) ?? []),
  ]);
}

function newest(issues: readonly Issue[]): PlainDate | undefined {
  return issues
    .filter(({ status }) => status === 'published')
    .map(lastChange)
    .sort()
    .at(-1);
}
