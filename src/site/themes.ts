import { anchorOf } from '../text/anchor.ts';
import { type gatherReviews, sameWords, takeId } from './reviews.ts';

const alphabet = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** In alphabetical order. A review is shown in full under its first theme; those without a theme come last. */
export function groupByTheme(reviews: ReturnType<typeof gatherReviews>) {
  const names = new Map<string, string>();
  for (const name of reviews.flatMap(({ themes }) => themes)) {
    if (!names.has(sameWords(name))) names.set(sameWords(name), name);
  }
  const has = (theme: string | undefined, key: string) => theme !== undefined && sameWords(theme) === key;
  const taken = new Set(['theme-none']);
  const named = [...names]
    .sort(([, a], [, b]) => alphabet.compare(a, b) || (a < b ? -1 : 1))
    .map(([key, name]) => ({
      id: takeId(`theme-${anchorOf(key)}`, taken),
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      reviews: reviews.filter(({ themes }) => has(themes[0], key)),
      others: reviews.filter(({ themes }) => themes.slice(1).some((theme) => has(theme, key))),
    }));
  const without = reviews.filter(({ themes }) => themes.length === 0);
  return without.length > 0 ? [...named, { id: 'theme-none', name: undefined, reviews: without, others: [] }] : named;
}
