import type { PlainDate, Session } from '../fields/dates.ts';
import { groupBy } from '../text/group-by.ts';
import { order } from '../text/order.ts';
import type { Archive } from './archive.ts';
import { type Attendance, attendancesOf } from './attendance.ts';
import type { Topic } from './model.ts';
import { partLanguage, type Spoken } from './part-language.ts';
import { lastDay, nextSession, type Standing, standingOf, startOf } from './standing.ts';
import { announcementsOf, gatherTraining, type Training } from './training.ts';

export interface ListedEvent extends Training {
  readonly standing: Standing;
  /** The sitting that comes next; of an event that is over, its first. */
  readonly next: Session;
  readonly last: PlainDate;
  readonly attendances: readonly Attendance[];
  readonly topics: readonly Topic[];
  readonly spoken: Spoken;
}

/** Events under one month (`2018-03`) or year (`2017`). */
export type EventGroup = readonly [period: string, events: readonly ListedEvent[]];

export interface EventList {
  /** Earliest first. */
  readonly upcoming: readonly ListedEvent[];
  /** Newest first. */
  readonly past: readonly ListedEvent[];
}

/** Every event of the published issues, as it stands on the day for which the archive is made. */
export function listEvents({ issues, today }: Pick<Archive, 'issues' | 'today'>): EventList {
  const listed = gatherTraining(issues).flatMap((training) => listEvent(training, today));
  const byTitle = (a: ListedEvent, b: ListedEvent) => order(a.event.title, b.event.title);
  return {
    upcoming: listed
      .filter(({ last }) => last >= today)
      .sort((a, b) => order(startOf(a.next), startOf(b.next)) || byTitle(a, b)),
    past: listed.filter(({ last }) => last < today).sort((a, b) => order(b.last, a.last) || byTitle(a, b)),
  };
}

function listEvent(training: Training, today: PlainDate): readonly ListedEvent[] {
  const { event, issue, section } = training;
  const next = nextSession(event.when, today);
  if (!next) return [];
  const topics = announcementsOf(training).flatMap((one) => one.issue.topics);
  return [
    {
      ...training,
      standing: standingOf(event, today),
      next,
      last: lastDay(event.when),
      attendances: attendancesOf(event),
      topics: [...new Map(topics.map((topic) => [topic.id, topic])).values()],
      spoken: partLanguage(section ?? {}, issue),
    },
  ];
}

/** By the month of what comes next. One that has begun is under the month in which it did. */
export const groupByMonth = ({ upcoming }: EventList): readonly EventGroup[] => [
  ...groupBy(upcoming, ({ next }) => next.date.slice(0, 7)),
];

export const groupPastByYear = ({ past }: EventList): readonly EventGroup[] => [
  ...groupBy(past, ({ last }) => last.slice(0, 4)),
];

/** The topics of these events, in the order of topics.yaml. */
export function topicsOfEvents({ upcoming, past }: EventList, topics: readonly Topic[]): readonly Topic[] {
  const used = new Set([...upcoming, ...past].flatMap((one) => one.topics.map(({ id }) => id)));
  return topics.filter(({ id }) => used.has(id));
}

/** How many events the home page names at most; it leads to the others. */
const MOST_ON_HOME = 6;

export function comingUp({ upcoming }: EventList): readonly ListedEvent[] {
  return upcoming.filter(({ standing }) => standing !== 'cancelled').slice(0, MOST_ON_HOME);
}
