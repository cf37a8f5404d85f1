import { daysBetween, instantOf, type PlainDate, type PlainTime, type Session } from './dates.ts';

/** One entry of a calendar. Without `start` it is for whole days. */
export interface Sitting {
  readonly date: PlainDate;
  /** The day on which it ends. */
  readonly endDate: PlainDate;
  readonly start?: PlainTime;
  readonly end?: PlainTime;
}

/** Whether a session goes on through the night: “10pm to 2am”, “Friday 19 to Sunday 21 June 2026, 6pm to 2pm”. */
export const lastsOvernight = ({ start, end, through }: Session): boolean =>
  through === true || (start !== undefined && end !== undefined && end <= start);

/** “5 to 7 December, 9am to 5pm” is a sitting on each of the days; days without times, and what goes on overnight, are one. */
export function sittingsOf(session: Session): readonly Sitting[] {
  const { date, until, doors, start, end } = session;
  const overnight = lastsOvernight(session);
  const times = { ...(start && { start: doors ?? start }), ...(end && { end }) };
  if (!until) return [{ date, endDate: overnight ? dayAfter(date) : date, ...times }];
  if (!start || overnight) return [{ date, endDate: until, ...times }];
  return daysBetween(date, until).map((day) => ({ date: day, endDate: day, ...times }));
}

export const dayAfter = (date: PlainDate): PlainDate =>
  new Date(Date.parse(date) + 24 * 3_600_000).toISOString().slice(0, 10);

/** When an entry starts and ends: instants, or days where it has no times. */
export interface EntryTimes {
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
}

/** Some calendars refuse an entry without an end: it lasts an hour. One for whole days ends on the day after its last. */
export function entryTimes({ date, endDate, start, end }: Sitting, zone: string): EntryTimes {
  if (!start) return { start: date, end: dayAfter(endDate), allDay: true };
  const from = instantOf(date, start, zone);
  const hourLater = new Date(Date.parse(from) + 3_600_000).toISOString().replace('.000Z', 'Z');
  return { start: from, end: end ? instantOf(endDate, end, zone) : hourLater, allDay: false };
}
