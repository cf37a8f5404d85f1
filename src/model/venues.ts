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
