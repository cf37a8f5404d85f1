import { topicPath, yearPath } from '../issue/addresses.ts';
import type { Archive } from '../issue/archive.ts';

/** One page, or one for each of a list. Its name is that of its layout: layouts/site/NAME.njk. */
export type Page =
  | { readonly name: string; readonly path: string }
  | {
      readonly name: string;
      /** What there is a page for; the layout gets it as `key`. */
      readonly each: (archive: Archive) => readonly string[];
      readonly pathOf: (key: string) => string;
    };

export const YEARS_PATH = 'years/';
export const TOPICS_PATH = 'topics/';

/** Every page that is not an issue. */
export const pages: readonly Page[] = [
  { name: 'home', path: 'index.html' },
  { name: 'years', path: `${YEARS_PATH}index.html` },
  { name: 'year', each: ({ byYear }) => [...byYear.keys()], pathOf: (year) => `${yearPath(year)}index.html` },
  { name: 'topics', path: `${TOPICS_PATH}index.html` },
  { name: 'topic', each: ({ byTopic }) => [...byTopic.keys()], pathOf: (id) => `${topicPath({ id })}index.html` },
  { name: 'not-found', path: '404.html' },
];
