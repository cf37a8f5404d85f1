import type { EventBlock } from '../blocks/index.ts';
import { ONLINE } from '../fields/online.ts';
import { placesOf } from './venues.ts';

/** How people take part. An event may offer both: `Town Hall and online`, or a sitting of each kind. */
export type Attendance = 'online' | 'on-site';

const OFFERED = new RegExp(String.raw`(?<!\p{L})${ONLINE}|(?:^|[,:(/]|\b(?:via|on|by))\s*teams\b|https://`, 'iu');
/** Nothing but that: `Online, Microsoft Teams`, `via Zoom`. */
const ONLINE_ONLY = new RegExp(
  String.raw`^\s*(?:(?:via|on|by)\s+)?(?!hybrid)(?:${ONLINE}|teams\b|https://)(?!\s+ac?\s)(?!.*\b(?:and|or|neu)\b)`,
  'iu',
);

export function attendancesAt(place: string): readonly Attendance[] {
  return [
    ...(OFFERED.test(place) ? (['online'] as const) : []),
    ...(ONLINE_ONLY.test(place) ? [] : (['on-site'] as const)),
  ];
}

export function attendancesOf(event: Pick<EventBlock, 'where' | 'when'>): readonly Attendance[] {
  const ways = event.when.flatMap((session) => placesOf(event, session).flatMap(attendancesAt));
  return (['online', 'on-site'] as const).filter((way) => ways.includes(way));
}
