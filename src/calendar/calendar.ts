import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { PlainDate } from '../fields/dates.ts';
import { entryTimes, type Sitting } from '../fields/sittings.ts';
import { fillPhrase, type Speech } from '../i18n/language.ts';
import {
  absolute,
  calendarPath,
  EVENTS_CALENDAR_PATH,
  issuePath,
  pagePath,
  resolveLink,
  wholeAddress,
} from '../model/addresses.ts';
import type { Archive } from '../model/archive.ts';
import { type Board, lastChange } from '../model/model.ts';
import { lastDay } from '../model/standing.ts';
import { announcementsOf, gatherTraining, sittingsIn, type Training } from '../model/training.ts';
import type { Token } from '../text/markdown.ts';

// The one place that knows ical-generator. Its traps:
// - DTSTAMP is the clock's unless every event is given one: it is the day of the last change, so that the same archive gives the
//   same bytes;
// - times are written as instants (UTC): a calendar then needs no description of the board's time zone;
// - it leaves the last line without an end;
// - `color` writes anything it is given, though COLOR knows only CSS's names, and other properties land behind the entries: the
//   calendar has no colour.

/** How soon a program that has subscribed should look again. */
const REFRESH_SECONDS = 12 * 60 * 60;

/** Markdown as plain text. `resolve` refuses a link by undefined. */
type RenderText = (tokens: readonly Token[], resolve: (href: string) => string | undefined) => string;

export function listCalendars(
  { board, issues, today }: Pick<Archive, 'board' | 'issues' | 'today'>,
  { tag, words }: Speech,
  renderText: RenderText,
) {
  const describe = (training: Training) => describeTraining(training, board, renderText);
  const trainings = gatherTraining(issues);
  const from = yearBefore(today);
  const events = trainings.filter(({ event }) => lastDay(event.when) >= from).map(describe);
  return [
    { path: EVENTS_CALENDAR_PATH, layout: 'training.ics', data: { events, board, language: { tag, words } } },
    // Each announcement keeps its own address, and there everybody gets the newest one: also those who kept an old mail.
    ...trainings.flatMap((training) => {
      const data = { ...describe(training), board };
      return announcementsOf(training).map(({ issue, event }) => ({
        path: calendarPath(issue, event),
        layout: 'event.ics',
        data,
      }));
    }),
  ];
}

export const calendarLayouts = { 'training.ics': renderTrainingCalendar, 'event.ics': renderEventCalendar };

type CalendarEvent = ReturnType<typeof describeTraining>;

function describeTraining(training: Training, board: Board, renderText: RenderText) {
  const { event, issue } = training;
  const { title, when, where, status, anchor, for: audience, book } = event;
  const body = renderText(event.body, (href) => resolveLink(href, issue, board, absolute));
  const all = announcementsOf(training);
  const first = all.at(-1) ?? training;
  const corrections = all.reduce((count, one) => count + one.issue.corrections.length, 0);
  return {
    event: { title, when, where, status, anchor },
    description: [body, audience, book && wholeAddress(book)].filter(Boolean).join('\n'),
    issue: { slug: issue.slug, lang: issue.lang },
    // Of the first announcement, so that programs take the later ones for changes of it.
    id: `${first.issue.slug}-${first.event.anchor}`,
    changed: all.map((one) => lastChange(one.issue)).reduce((last, day) => (day > last ? day : last)),
    sequence: corrections + training.earlier.length,
  };
}

function renderTrainingCalendar({
  events,
  board,
  language: { tag, words },
}: {
  readonly events: readonly CalendarEvent[];
  readonly board: Board;
  readonly language: Speech;
}): string {
  const calendar = startCalendar(board, tag);
  calendar.name(fillPhrase(words.site['calendar-name'], { title: board.title }));
  calendar.description(fillPhrase(words.site['calendar-about'], { board: board.board.name }));
  calendar.url(absolute(board, pagePath('events')));
  calendar.source(absolute(board, EVENTS_CALENDAR_PATH));
  calendar.ttl(REFRESH_SECONDS);
  for (const event of events) addEntries(calendar, event, board);
  return toText(calendar);
}

function renderEventCalendar({ board, ...event }: CalendarEvent & { readonly board: Board }): string {
  const calendar = startCalendar(board, event.issue.lang ?? board.language);
  addEntries(calendar, event, board);
  return toText(calendar);
}

/** 29 February has no day a year before it; as text the comparison holds all the same. */
const yearBefore = (day: PlainDate) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const toText = (calendar: ICalCalendar) => `${calendar.toString()}\r\n`;

function startCalendar(board: Board, language: string): ICalCalendar {
  return ical({
    prodId: { company: board.board.name, product: board.title, language: language.slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
}

function addEntries(calendar: ICalCalendar, one: CalendarEvent, board: Board): void {
  const { event, issue, description, id, changed, sequence } = one;
  for (const [index, { venue, note, ...sitting }] of sittingsIn(event).entries()) {
    calendar.createEvent({
      id: `${id}-${index + 1}@${new URL(board.address).host}`,
      ...timesOf(sitting, board.timezone),
      stamp: new Date(`${changed}T00:00:00Z`),
      lastModified: new Date(`${changed}T00:00:00Z`),
      sequence,
      summary: event.title,
      location: venue,
      description: [note, description].filter(Boolean).join('\n'),
      url: `${absolute(board, issuePath(issue))}#${event.anchor}`,
      status: event.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
}

function timesOf(sitting: Sitting, zone: string): { start: Date; end: Date; allDay?: boolean } {
  const { start, end, allDay } = entryTimes(sitting, zone);
  return { start: new Date(start), end: new Date(end), ...(allDay && { allDay }) };
}
