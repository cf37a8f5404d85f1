import type { EventBlock } from '../../blocks/index.ts';
import { addressesIn } from '../../fields/addresses.ts';
import { localTime, type PlainDate, type PlainTime, type Session } from '../../fields/dates.ts';
import { sittingsOf } from '../../fields/sittings.ts';
import { absolute, cardPath, issuePath, sectionPath } from '../../model/addresses.ts';
import { type Attendance, attendancesAt, attendancesOf } from '../../model/attendance.ts';
import type { Board, Issue } from '../../model/model.ts';
import type { Standing } from '../../model/standing.ts';
import { placesOf } from '../../model/venues.ts';
import { plainText } from '../../text/markdown.ts';
import type { Thing } from './json.ts';
import { describePublisher } from './periodical.ts';

const ORG = 'https://schema.org';

type Announcing = Pick<Issue, 'slug' | 'lang'>;

/** Training that an issue announces, as it is on the day of the build. Each of several sittings is a part of its own. */
export function describeEvent(event: EventBlock, standing: Standing, issue: Announcing, board: Board): Thing {
  const anchor = event.anchor;
  const url = absolute(board, anchor ? sectionPath(issue, { id: anchor }) : issuePath(issue));
  const sittings = event.when.map((session) => describeSitting(session, event, standing, url, board));
  const places = [...new Set(event.when.map((session) => placesOf(event, session).join(', ')))];
  const shared = {
    '@id': url,
    url,
    description: describeBody(event) || undefined,
    inLanguage: issue.lang ?? board.language,
    image: absolute(board, cardPath(issue)),
    audience: event.for && { '@type': 'Audience', audienceType: event.for },
    offers: describeBooking(event, standing, url),
    organizer: describePublisher(board),
  };
  if (sittings.length === 1) return { ...(sittings[0] as Thing), ...shared };
  const starts = sittings.map(({ startDate }) => String(startDate)).sort();
  const ends = sittings.map(({ startDate, endDate = startDate }) => String(endDate)).sort();
  return {
    '@type': 'Event',
    name: event.title,
    startDate: starts[0],
    endDate: ends.at(-1),
    eventStatus: statusOf(standing),
    eventAttendanceMode: attendanceMode(attendancesOf(event)),
    location: flatten(places.flatMap((place) => describePlaces(place, event, url))),
    ...shared,
    subEvent: sittings,
  };
}

function describeSitting(session: Session, event: EventBlock, standing: Standing, url: string, board: Board): Thing {
  const place = placesOf(event, session).join(', ');
  return {
    '@type': 'Event',
    name: event.title,
    ...timesOf(session, board),
    eventStatus: statusOf(standing),
    eventAttendanceMode: attendanceMode(attendancesAt(place)),
    location: flatten(describePlaces(place, event, url)),
  };
}

/** From the first day to the last, with the times where they are known. */
function timesOf(session: Session, { timezone }: Board) {
  const { date, until, doors, start, end } = session;
  const at = (day: PlainDate, time?: PlainTime) => (time ? localTime(day, time, timezone) : day);
  return {
    startDate: at(date, start),
    endDate: end ? at(sittingsOf(session).at(-1)?.endDate ?? date, end) : until,
    doorTime: doors && at(date, doors),
  };
}

const statusOf = (standing: Standing) => `${ORG}/${standing === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`;
const attendanceMode = (ways: readonly Attendance[]) =>
  `${ORG}/${ways.length > 1 ? 'Mixed' : ways.includes('online') ? 'Online' : 'Offline'}EventAttendanceMode`;

/** “Online, Microsoft Teams” is nowhere; “City Hall, or online” is a place and nowhere, as readers choose. */
function describePlaces(place: string, { book }: EventBlock, url: string): Thing[] {
  const [address] = addressesIn(place);
  const online = {
    '@type': 'VirtualLocation',
    name: place,
    url: address ?? (book?.startsWith('https:') ? book : url),
  };
  const venue = { '@type': 'Place', name: place, address: place };
  return attendancesAt(place)
    .map((way) => (way === 'online' ? online : venue))
    .reverse();
}

const flatten = (places: readonly Thing[]) => (places.length === 1 ? places[0] : places);

/** Whether there are places left, and where to book one. What it costs is for people only. */
function describeBooking({ book }: EventBlock, standing: Standing, url: string): Thing | undefined {
  if (standing !== 'full' && (standing !== 'open' || !book)) return undefined;
  return {
    '@type': 'Offer',
    url: book?.startsWith('https:') ? book : url,
    availability: `${ORG}/${standing === 'full' ? 'SoldOut' : 'InStock'}`,
  };
}

function describeBody({ body }: EventBlock): string {
  return body
    .filter((token) => token.type === 'inline')
    .map((token) => plainText([token]))
    .join(' ');
}
