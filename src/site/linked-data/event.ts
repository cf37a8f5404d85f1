import type { EventBlock } from '../../blocks/index.ts';
import { localTime, type Session } from '../../fields/dates.ts';
import { absolute, cardPath, issuePath, sectionPath } from '../../model/addresses.ts';
import type { Board, Issue } from '../../model/model.ts';
import type { Standing } from '../../model/standing.ts';
import { plainText } from '../../text/markdown.ts';
import type { Thing } from './json.ts';
import { describePublisher } from './periodical.ts';

const ORG = 'https://schema.org';

type Attendance = 'Online' | 'Offline' | 'Mixed';

type Announcing = Pick<Issue, 'slug' | 'lang'>;

/** Training that an issue announces, as it is on the day of the build. Each of several sittings is a part of its own. */
export function describeEvent(event: EventBlock, standing: Standing, issue: Announcing, board: Board): Thing {
  const anchor = event.anchor;
  const url = absolute(board, anchor ? sectionPath(issue, { id: anchor }) : issuePath(issue));
  const sittings = event.when.map((session) => describeSitting(session, event, standing, url, board));
  const places = [...new Set(event.when.map((session) => session.venue ?? event.where))];
  const ways = new Set(places.map(attendanceAt));
  const [only] = ways;
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
  const starts = event.when.map((session) => startOf(session, board)).sort();
  const ends = event.when.flatMap((session) => endOf(session, board) ?? startOf(session, board)).sort();
  return {
    '@type': 'Event',
    name: event.title,
    startDate: starts[0],
    endDate: ends.at(-1),
    eventStatus: statusOf(standing),
    eventAttendanceMode: attendanceMode(ways.size === 1 && only ? only : 'Mixed'),
    location: flatten(places.flatMap((place) => describePlaces(place, event, url))),
    ...shared,
    subEvent: sittings,
  };
}

function describeSitting(session: Session, event: EventBlock, standing: Standing, url: string, board: Board): Thing {
  const place = session.venue ?? event.where;
  return {
    '@type': 'Event',
    name: event.title,
    startDate: startOf(session, board),
    endDate: endOf(session, board),
    eventStatus: statusOf(standing),
    eventAttendanceMode: attendanceMode(attendanceAt(place)),
    location: flatten(describePlaces(place, event, url)),
  };
}

const startOf = ({ date, start }: Session, { timezone }: Board) => (start ? localTime(date, start, timezone) : date);

function endOf({ date, until, end }: Session, { timezone }: Board): string | undefined {
  return end ? localTime(until ?? date, end, timezone) : until;
}

const statusOf = (standing: Standing) => `${ORG}/${standing === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`;
const attendanceMode = (way: Attendance) => `${ORG}/${way}EventAttendanceMode`;

/** “Online, Microsoft Teams” is nowhere; “City Hall, or online” is a place and nowhere, as readers choose. */
function attendanceAt(place: string): Attendance {
  const online = /(?<!\p{L})(?:online|ar-lein)(?!\p{L})/iu.exec(place);
  return online === null ? 'Offline' : online.index === 0 ? 'Online' : 'Mixed';
}

function describePlaces(place: string, { book }: EventBlock, url: string): Thing[] {
  const way = attendanceAt(place);
  const online = { '@type': 'VirtualLocation', name: place, url: book?.startsWith('https:') ? book : url };
  const venue = { '@type': 'Place', name: place, address: place };
  return way === 'Online' ? [online] : way === 'Mixed' ? [venue, online] : [venue];
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
