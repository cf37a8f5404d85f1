import ICAL from 'ical.js';
import type { SiteFiles } from '../site-files.ts';

// Calendars, read by a library that has no part in writing them.

export interface CalendarEntry {
  readonly uid: string;
  readonly summary: string;
  /** An instant, `2018-02-01T09:15:00Z`, or a day: `2018-02-01`. */
  readonly start: string;
  readonly end: string;
}

/** @throws when the text is no calendar */
export function readCalendar(text: string): readonly CalendarEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, summary: event.summary, start: momentOf(event.startDate), end: momentOf(event.endDate) };
  });
}

/** A time without a zone would mean another instant on every reader’s machine, so it stays as it is and is no instant. */
function momentOf(time: ICAL.Time): string {
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) return time.toString();
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

/** Everything in a site's calendars that RFC 5545 forbids, or RFC 5546 of a published one. */
export function findCalendarFaults({ files }: SiteFiles): readonly string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.ics'))
    .flatMap(([path, bytes]) =>
      [...findLineFaults(bytes), ...findEntryFaults(bytes)].map((fault) => `${path}: ${fault}`),
    );
}

/** RFC 5545, 3.1: lines end with CRLF, and have at most 75 octets, of which none may be half a letter. */
function findLineFaults(bytes: Buffer): readonly string[] {
  const lines = bytes.toString('latin1').split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['its last line has no end']),
    ...lines.flatMap((line, index) => [
      ...(/[\r\n]/.test(line) ? [`line ${index + 1} does not end with CRLF`] : []),
      ...(line.length > 75 ? [`line ${index + 1} has ${line.length} octets`] : []),
      ...(isUtf8(Buffer.from(line, 'latin1')) ? [] : [`line ${index + 1} breaks within a letter`]),
    ]),
  ];
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8')).equals(bytes);
}

function findEntryFaults(bytes: Buffer): readonly string[] {
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as [string, unknown[], unknown[]]);
  } catch (error) {
    return [`cannot be read: ${error}`];
  }
  const uids = new Set<string>();
  const value = (of: ICAL.Component, name: string) => String(of.getFirstPropertyValue(name) ?? '');
  return [
    ...(calendar.name === 'vcalendar' ? [] : [`is a ${calendar.name}`]),
    ...(value(calendar, 'version') === '2.0' ? [] : ['has no VERSION:2.0']),
    ...(value(calendar, 'prodid') ? [] : ['has no PRODID']),
    ...(value(calendar, 'method') === 'PUBLISH' ? [] : ['has no METHOD:PUBLISH']),
    ...calendar.getAllSubcomponents('vevent').flatMap((component) => {
      const uid = value(component, 'uid');
      const twice = uids.has(uid);
      uids.add(uid);
      const missing = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary'].filter((name) => !value(component, name));
      return [
        ...missing.map((name) => `${uid || 'an entry'} has no ${name.toUpperCase()}`),
        ...(twice ? [`two entries are ${uid}`] : []),
        ...(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value(component, 'dtstamp'))
          ? []
          : [`${uid} was not stamped in UTC`]),
        ...(missing.length > 0 ? [] : findTimeFaults(new ICAL.Event(component))),
      ];
    }),
  ];
}

function findTimeFaults({ uid, startDate, endDate }: ICAL.Event): readonly string[] {
  const [start, end] = [momentOf(startDate), momentOf(endDate)];
  return [
    ...(end > start ? [] : [`${uid} ends (${end}) before it starts (${start})`]),
    ...(startDate.isDate === endDate.isDate ? [] : [`${uid} starts and ends in different kinds of time`]),
    ...[start, end].flatMap((time) =>
      /^(\d{4}-\d{2}-\d{2}|\S+Z)$/.test(time) ? [] : [`${uid} has ${time}, which is in no zone`],
    ),
  ];
}
