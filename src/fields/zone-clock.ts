// Clocks on the wall in a time zone, which the browser and Node know: `longOffset` is `GMT` or `GMT+01:00`. Everything is in milliseconds, and
// what a clock shows is the instant at which one on UTC shows the same.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

/** How far a zone's clock is ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(formatOf(zone).format(instant)) ?? [];
  return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
}

/** The zone's offsets before and after a time; no clock is further from UTC than 14 hours. */
function offsetsAround(wall: number, zone: string): readonly [before: number, after: number] {
  return [offsetAt(wall - 14 * HOUR, zone), offsetAt(wall + 14 * HOUR, zone)];
}

/** The instants at which a clock shows a time, in order: none where clocks go forward past it, and two where they go back. */
export function instantsAt(wall: number, zone: string): readonly number[] {
  const offsets = new Set(offsetsAround(wall, zone));
  return [...offsets].map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant, zone) === wall);
}

/** The first of those instants, or else where the clock would be if it had not gone forward; with its offset. */
export function firstInstantAt(wall: number, zone: string) {
  const [instant = wall - offsetsAround(wall, zone)[0]] = instantsAt(wall, zone);
  return { instant, offset: offsetAt(instant, zone) };
}
