import { isArchivePage, pagePath, topicPath, yearPath } from '../issue/addresses.ts';
import type { Archive } from '../issue/archive.ts';
import type { BoardPage } from '../issue/model.ts';

/** One page, or one for each of a list. Its name is that of its layout: layouts/site/NAME.njk. */
export type Page =
  | { readonly name: string; readonly path: string }
  | {
      readonly name: string;
      /** What there is a page for; the layout gets it as `key`. */
      readonly each: (archive: Archive) => readonly string[];
      readonly pathOf: (key: string) => string;
    };

/** Every page that is not an issue. */
export const pages: readonly Page[] = [
  { name: 'home', path: 'index.html' },
  { name: 'years', path: `${pagePath('years')}index.html` },
  { name: 'year', each: ({ byYear }) => [...byYear.keys()], pathOf: (year) => `${yearPath(year)}index.html` },
  { name: 'topics', path: `${pagePath('topics')}index.html` },
  { name: 'topic', each: ({ byTopic }) => [...byTopic.keys()], pathOf: (id) => `${topicPath({ id })}index.html` },
  { name: 'search', path: `${pagePath('search')}index.html` },
  { name: 'events', path: `${pagePath('events')}index.html` },
  { name: 'reviews', path: `${pagePath('reviews')}index.html` },
  { name: 'contacts', path: `${pagePath('contacts')}index.html` },
  { name: 'glossary', path: `${pagePath('glossary')}index.html` },
  { name: 'subscribe', path: `${pagePath('subscribe')}index.html` },
  { name: 'about', path: `${pagePath('about')}index.html` },
  {
    name: 'accessibility',
    // There is no statement without what a board says in it.
    each: ({ board }) => (board.accessibility ? ['accessibility'] : []),
    pathOf: (name) => `${pagePath(name)}index.html`,
  },
  { name: 'privacy', path: `${pagePath('privacy')}index.html` },
  // The board's own.
  {
    name: 'page',
    each: ({ pages }) => ownPages(pages).map(({ slug }) => slug),
    pathOf: (slug) => `${pagePath(slug)}index.html`,
  },
  { name: 'not-found', path: '404.html' },
];

/** Pages of content/pages that are no words for a page of the archive, by name. */
export function ownPages(pages: Archive['pages']): readonly BoardPage[] {
  return [...pages.values()].filter(({ slug }) => !isArchivePage(slug)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
