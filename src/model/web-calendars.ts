import type { EventBlock } from '../blocks/index.ts';
import { entryTimes } from '../fields/sittings.ts';
import { absolute, issuePath, sectionPath } from './addresses.ts';
import type { Board, Issue } from './model.ts';
import { sittingsIn } from './training.ts';

export interface WebCalendar {
  readonly name: string;
  readonly href: string;
}

/** For readers whose computer cannot open an `.ics` file. A link holds one entry, and says what the page says and nothing about the reader. */
export function webCalendars(
  event: EventBlock,
  issue: Pick<Issue, 'slug'>,
  board: Pick<Board, 'address' | 'timezone'>,
): readonly WebCalendar[] {
  const [first, ...more] = sittingsIn(event);
  if (!first || more.length > 0) return [];
  const { start, end, allDay } = entryTimes(first, board.timezone);
  const page = absolute(board, event.anchor ? sectionPath(issue, { id: event.anchor }) : issuePath(issue));
  const compact = (time: string) => time.replace(/[-:]/g, '');
  const google = {
    action: 'TEMPLATE',
    text: event.title,
    dates: `${compact(start)}/${compact(end)}`,
    location: first.venue,
    details: page,
  };
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: start,
    enddt: end,
    ...(allDay && { allday: 'true' }),
    location: first.venue,
    body: page,
  };
  return [
    { name: 'Google', href: link('https://calendar.google.com/calendar/render', google) },
    { name: 'Outlook.com', href: link('https://outlook.live.com/calendar/0/deeplink/compose', outlook) },
    { name: 'Microsoft 365', href: link('https://outlook.office.com/calendar/0/deeplink/compose', outlook) },
  ];
}

const link = (address: string, values: Readonly<Record<string, string>>) =>
  `${address}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
