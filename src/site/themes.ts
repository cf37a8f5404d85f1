import { slugOf, takeId } from '../text/slug.ts';
import { type gatherReviews, sameWords } from './reviews.ts';

const alphabet = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Themes in alphabetical order, each with its reviews in their own. A review is shown in full under its first theme, and named under the
 * others with the one that it is under; those without a theme come last.
 */
export function groupByTheme(reviews: ReturnType<typeof gatherReviews>) {
  const names = new Map<string, string>();
  for (const name of reviews.flatMap(({ themes }) => themes)) {
    if (!names.has(sameWords(name))) names.set(sameWords(name), name);
  }
  const taken = new Set(['theme-none']);
  const named = [...names]
    .sort(([, a], [, b]) => alphabet.compare(a, b) || (a < b ? -1 : 1))
    .map(([key, name]) => ({
      id: takeId(`theme-${slugOf(key)}`, taken),
      name: capitalise(name),
      entries: reviews.flatMap((review) => {
        const place = review.themes.findIndex((theme) => sameWords(theme) === key);
        const under = place > 0 ? names.get(sameWords(review.themes[0] ?? '')) : undefined;
        return place < 0 ? [] : [{ review, inFull: place === 0, under: under && capitalise(under) }];
      }),
    }));
  const without = reviews.filter(({ themes }) => themes.length === 0);
  if (without.length === 0) return named;
  return [
    ...named,
    {
      id: 'theme-none',
      name: undefined,
      entries: without.map((review) => ({ review, inFull: true, under: undefined })),
    },
  ];
}

const capitalise = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
