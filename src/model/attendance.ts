import type { EventBlock } from '../blocks/index.ts';

/** How people take part. An event may offer both: `Town Hall and online`, or a sitting of each kind. */
export type Attendance = 'online' | 'on-site';

/** What editors write where there is no venue, in the languages of layouts/language. */
const ONLINE = /\b(online|ar[- ]?lein|webinar|gweminar)\b/i;
/** Nothing but that, and the program that is used: `Online, Microsoft Teams`. */
const ONLINE_ONLY = /^\s*(online|ar[- ]?lein|webinar|gweminar)\b(?!.*\b(and|or|neu|a)\b)/i;

export function attendancesOf({ where, when }: Pick<EventBlock, 'where' | 'when'>): readonly Attendance[] {
  const places = when.map(({ venue }) => venue ?? where);
  return [
    ...(places.some((place) => ONLINE.test(place)) ? (['online'] as const) : []),
    ...(places.some((place) => !ONLINE_ONLY.test(place)) ? (['on-site'] as const) : []),
  ];
}
