import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { EventBlock } from '../blocks/index.ts';
import { absolute, calendarPath, issuePath } from '../issue/addresses.ts';
import { daysBetween, instantOf, type Session } from '../issue/dates.ts';
import { plainText } from '../issue/markdown.ts';
import { type Board, eventsOf, type Issue } from '../issue/model.ts';

// The one place that knows ical-generator. Its traps:
// - DTSTAMP is the clock's unless every event is given one: it is the issue's date, so that the same issue gives the same bytes;
// - times are written as instants (UTC): a calendar then needs no description of the board's time zone.

/** The calendar file of one event: an entry for each of its sittings. */
function renderEventCalendar(event: EventBlock, issue: Issue, board: Board): string {
  const calendar = ical({
    prodId: { company: board.board.name, product: board.title, language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const [index, session] of event.when.flatMap(eachDay).entries()) {
    calendar.createEvent({
      id: `${issue.slug}-${event.anchor}-${index + 1}@${new URL(board.address).host}`,
      ...timesOf(session, board.timezone),
      stamp: new Date(`${issue.date}T00:00:00Z`),
      summary: event.title,
      location: session.venue ?? event.where,
      description: describeEvent(event),
      url: `${absolute(board, issuePath(issue))}#${event.anchor}`,
      status: event.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** Every event of an issue with the path of its calendar file. */
export function renderCalendars(issue: Issue, board: Board): readonly { path: string; content: string }[] {
  return eventsOf(issue).map((event) => ({
    path: calendarPath(issue, event),
    content: renderEventCalendar(event, issue, board),
  }));
}

/** “5 to 7 December, 9am to 5pm” is a sitting on each of the days; days without times are one entry. */
function eachDay(session: Session): Session[] {
  const { until, ...sitting } = session;
  return until && session.start ? daysBetween(session.date, until).map((date) => ({ ...sitting, date })) : [session];
}

/** A sitting without an end lasts an hour in the calendar, since some programs refuse an entry without one. */
function timesOf({ date, until, start, end }: Session, zone: string): { start: Date; end: Date; allDay?: boolean } {
  if (!start) {
    // The end of an entry for whole days is the day after its last.
    const last = new Date(`${until ?? date}T00:00:00Z`);
    return { start: new Date(`${date}T00:00:00Z`), end: new Date(last.getTime() + 86_400_000), allDay: true };
  }
  const from = new Date(instantOf(date, start, zone));
  return { start: from, end: end ? new Date(instantOf(date, end, zone)) : new Date(from.getTime() + 3_600_000) };
}

function describeEvent({ body, for: audience, book }: EventBlock): string {
  const prose = body.filter((token) => token.type === 'inline').map((token) => plainText([token]));
  return [...prose, audience, book?.replace('mailto:', '')].filter(Boolean).join('\n');
}
