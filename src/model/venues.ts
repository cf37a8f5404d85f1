import type { EventBlock } from '../blocks/index.ts';
import type { Session } from '../fields/dates.ts';

type Placed = Pick<EventBlock, 'when' | 'where'>;

/** Whether only some sittings have a place of their own. Below them all, the event’s would seem to be that of each. */
const isMixed = ({ when }: Placed) => when.some(({ venue }) => venue) && when.some(({ venue }) => !venue);

/** The sittings as readers see them, each with its place where they differ. */
export const shownSittings = (event: Placed): readonly Session[] =>
  isMixed(event) ? event.when.map((session) => ({ venue: event.where, ...session })) : event.when;

/** The event’s place; none where each of its sittings is shown with one. */
export const shownPlace = (event: Placed): string => (isMixed(event) ? '' : event.where);

/** Where a sitting is: if all have a place of their own, such as a room, that of the event says more. */
export function placesOf({ when, where }: Placed, { venue = where }: Pick<Session, 'venue'>): readonly string[] {
  const saysMore = when.every((one) => one.venue && !one.venue.includes(where) && !where.includes(one.venue));
  return saysMore ? [venue, where] : [venue];
}
