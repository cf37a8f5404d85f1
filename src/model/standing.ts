import type { EventBlock } from '../blocks/index.ts';
import type { PlainDate, Session } from '../fields/dates.ts';

/** What an event’s announcement says, and what the day makes of it: `closed` takes no more bookings, `over` has had its last day. */
export type Standing = EventBlock['status'] | 'closed' | 'over';

/** What was cancelled never took place, so it is never over. */
export function standingOf(
  { status, when, closes }: Pick<EventBlock, 'status' | 'when' | 'closes'>,
  today: PlainDate,
): Standing {
  if (status === 'cancelled') return 'cancelled';
  if (lastDay(when) < today) return 'over';
  if (status === 'full') return 'full';
  return closes !== undefined && closes < today ? 'closed' : 'open';
}

/** The last day of an event, by which it is still to come or over. */
export function lastDay(sessions: readonly Session[]): PlainDate {
  return (
    sessions
      .map(({ date, until }) => until ?? date)
      .sort()
      .at(-1) ?? ''
  );
}

/** The earliest sitting that is not over, or the first of all when every one is. */
export function nextSession(sessions: readonly Session[], today: PlainDate): Session | undefined {
  const inOrder = [...sessions].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return inOrder.find(({ date, until }) => (until ?? date) >= today) ?? inOrder[0];
}

export const startOf = ({ date, start = '' }: Session) => `${date} ${start}`;
