import type { EventBlock } from '../blocks/index.ts';

/** How people take part. An event may offer both: `Town Hall and online`, or a sitting of each kind. */
export type Attendance = 'online' | 'on-site';

/** What editors write where there is no venue, in the languages of layouts/language, and the programs that they use. */
const WAYS = String.raw`(?:on-?line|ar[- ]?lein|g?we[bm]inar|virtual(?! school)|hybrid|zoom|webex|google meet|(?:ms|microsoft) teams)(?!\p{L})`;
const ONLINE = new RegExp(String.raw`(?<!\p{L})${WAYS}|(?:^|[,:(/]|\b(?:via|on|by))\s*teams\b|https://`, 'iu');
/** Nothing but that: `Online, Microsoft Teams`, `via Zoom`. */
const ONLINE_ONLY = new RegExp(
  String.raw`^\s*(?:(?:via|on|by)\s+)?(?!hybrid)(?:${WAYS}|teams\b|https://)(?!\s+ac?\s)(?!.*\b(?:and|or|neu)\b)`,
  'iu',
);

export function attendancesAt(place: string): readonly Attendance[] {
  return [
    ...(ONLINE.test(place) ? (['online'] as const) : []),
    ...(ONLINE_ONLY.test(place) ? [] : (['on-site'] as const)),
  ];
}

export function attendancesOf({ where, when }: Pick<EventBlock, 'where' | 'when'>): readonly Attendance[] {
  const ways = when.flatMap(({ venue }) => attendancesAt(venue ?? where));
  return (['online', 'on-site'] as const).filter((way) => ways.includes(way));
}
