import { formerFile } from '../fields/former-address.ts';
import { briefingPath, isArchivePage, noticeboardPath, pagePath, topicPath, yearPath } from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import type { BoardPage, Issue } from '../model/model.ts';
import { briefingKeys, splitKey } from '../sheets/briefings.ts';

/** One page, or one for each of a list. Its name is that of its layout: layouts/site/NAME.njk. */
export type Page = {
  readonly name: string;
  /** Says `noindex`, so that the sitemap leaves it out. */
  readonly unlisted?: true;
} & (
  | { readonly path: string }
  | {
      /** What there is a page for; the layout gets it as `key`. */
      readonly each: (archive: Archive) => readonly string[];
      readonly pathOf: (key: string) => string;
    }
);

/** Every page that is not an issue. */
export const pages: readonly Page[] = [
  { name: 'home', path: 'index.html' },
  { name: 'years', path: `${pagePath('years')}index.html` },
  { name: 'year', each: ({ byYear }) => [...byYear.keys()], pathOf: (year) => `${yearPath(year)}index.html` },
  {
    name: 'noticeboard',
    unlisted: true,
    each: ({ issues }) => issues.map(({ slug }) => slug),
    pathOf: (slug) => `${noticeboardPath({ slug })}index.html`,
  },
  {
    name: 'briefing',
    unlisted: true,
    each: ({ issues }) => issues.flatMap(briefingKeys),
    pathOf: (key) => `${briefingPath(...splitKey(key))}index.html`,
  },
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
  // What hosts without a list of redirects show at an address that an issue had before.
  { name: 'moved', unlisted: true, each: (archive) => [...formerAddresses(archive).keys()], pathOf: formerFile },
  { name: 'not-found', unlisted: true, path: '404.html' },
];

/** The files of a page, each with the key that it is made for. */
export function filesOf(page: Page, archive: Archive): readonly (readonly [file: string, key: string])[] {
  return 'path' in page ? [[page.path, '']] : page.each(archive).map((key) => [page.pathOf(key), key]);
}

/** The issue that each former address leads to; withdrawn ones have a notice to be led to. */
export function formerAddresses({ issues, withdrawn }: Archive): ReadonlyMap<string, Issue> {
  return new Map([...issues, ...withdrawn].flatMap((issue) => issue.formerly.map((path) => [path, issue] as const)));
}

/** Pages of content/pages that are no words for a page of the archive, by name. */
export function ownPages(pages: Archive['pages']): readonly BoardPage[] {
  return [...pages.values()].filter(({ slug }) => !isArchivePage(slug)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
