import { describe, expect, test } from 'vitest';
import { aSource, renderAll } from '../../tests/support/a-site.ts';
import { anIssue, type IssueParts } from '../../tests/support/an-issue.ts';
import { aSiteOf } from '../../tests/support/site-files.ts';
import { findCalendarFaults, readCalendar } from '../../tests/support/validators/calendar.ts';
import { renderProseText } from '../email/prose-text.ts';
import { ownLanguage } from '../i18n/languages.ts';
import { calendarLayouts, listCalendars } from './calendar.ts';

/** Every calendar file of these issues by its path. */
function calendarsOf(
  issues: readonly IssueParts[],
  today = '2018-02-02',
  language = 'en-GB',
): ReadonlyMap<string, string> {
  const source = aSource(issues.map(anIssue));
  const { board } = source.archive;
  const archive = { ...source.archive, today, board: { ...board, language: language as typeof board.language } };
  const spoken = { ...ownLanguage(source.languages, board), tag: language };
  return renderAll(listCalendars(archive, spoken, renderProseText), calendarLayouts);
}

const anEvent = (...fields: readonly string[]) =>
  `::: event\nwhere: Town Hall\nbook: training@example.org\n${fields.join('\n')}\n:::\n`;
const unfold = (calendar: string | undefined) => (calendar ?? '').replace(/\r\n /g, '');

function calendarOf(...fields: readonly string[]): string {
  const body = `## Training\n\n::: event\ntitle: One; two, three\nwhere: Town Hall\nbook: training@example.org\n${fields.join('\n')}\n\nWhat it *covers*.\n:::\n`;
  return unfold(calendarsOf([{ body }]).get('events/2018-02-one-two-three.ics'));
}

const lines = (calendar: string, name: string) => calendar.split('\r\n').filter((line) => line.startsWith(name));

describe('the calendar file of an event', () => {
  test.each([
    [
      'the instant of a winter’s and of a summer’s time',
      ['2030-12-03, 9.15am to 12.45pm', '2031-06-03, 9.15am to 12.45pm'],
      [':20301203T091500Z', ':20310603T081500Z'],
      [':20301203T124500Z', ':20310603T114500Z'],
    ],
    [
      'whole days where there are no times, up to the last one',
      ['3 to 5 December 2030'],
      [';VALUE=DATE:20301203'],
      [';VALUE=DATE:20301206'],
    ],
    [
      'an entry for each day of several with times',
      ['3 to 5 December 2030, 9am to 5pm'],
      [':20301203T090000Z', ':20301204T090000Z', ':20301205T090000Z'],
      [':20301203T170000Z', ':20301204T170000Z', ':20301205T170000Z'],
    ],
    [
      'one entry for what goes on through the nights',
      ['Friday 6 to Sunday 8 December 2030, 6pm to 2pm'],
      [':20301206T180000Z'],
      [':20301208T140000Z'],
    ],
    [
      'an end on the next day for what goes on after midnight',
      ['3 December 2030, 10pm to 2am', '4 December 2030, 7pm to midnight'],
      [':20301203T220000Z', ':20301204T190000Z'],
      [':20301204T020000Z', ':20301205T000000Z'],
    ],
    [
      'an entry for each day of a list',
      ['3, 10 and 17 December 2030, 10am-12pm'],
      [':20301203T100000Z', ':20301210T100000Z', ':20301217T100000Z'],
      [':20301203T120000Z', ':20301210T120000Z', ':20301217T120000Z'],
    ],
    [
      'the time from which people may come',
      ['3 December 2030, 10am for 10.30am to noon'],
      [':20301203T100000Z'],
      [':20301203T120000Z'],
    ],
    ['an hour where no end is given', ['2030-12-03, 9.15am'], [':20301203T091500Z'], [':20301203T101500Z']],
  ])('has %s', (_what, when, starts, ends) => {
    const calendar = calendarOf(...when.map((one) => `when: ${one}`));
    expect(lines(calendar, 'DTSTART')).toEqual(starts.map((start) => `DTSTART${start}`));
    expect(lines(calendar, 'DTEND')).toEqual(ends.map((end) => `DTEND${end}`));
    expect(new Set(lines(calendar, 'UID')).size).toBe(starts.length);
  });

  test('says where, what and how, with the signs that calendars use escaped', () => {
    const calendar = calendarOf('when: 2030-12-03, 9.15am', 'for: Managers');
    expect(calendar).toContain('SUMMARY:One\\; two\\, three');
    expect(calendar).toContain('LOCATION:Town Hall');
    expect(calendar).toContain('DESCRIPTION:What it covers.\\nManagers\\ntraining@example.org');
    expect(calendar).toMatch(/URL;VALUE=URI:https:\/\/bulletin\.example\.org\/issues\/[\w-]+\/#one-two-three/);
  });

  test('says of its text what the email says in plain text: addresses, lists, tables, line breaks', () => {
    const body =
      'Join with [the Teams link](https://teams.example.org/l/19abc).\n\n- Bring a pen\n- Log in early\n\n| Room | Floor |\n| --- | --- |\n| 2 | First |';
    const issue = { body: `${anEvent('title: One', 'when: 2030-12-03').replace(/:::\n$/, '')}\n${body}\n:::\n` };
    expect(unfold(calendarsOf([issue]).get('events/2018-02-one.ics'))).toContain(
      'DESCRIPTION:Join with the Teams link (https://teams.example.org/l/19abc).\\n\\n- Bring a pen\\n- Log in early\\n\\nRoom | Floor\\n2 | First\\ntraining@example.org',
    );
  });

  test.each([
    [['3 December 2030, 9am, in Room 2'], ['Room 2\\, Town Hall']],
    [['3 December 2030, 9am, at Town Hall, Room 2'], ['Town Hall\\, Room 2']],
    [
      ['3 December 2030, 9am, online', '4 December 2030, 9am'],
      ['online', 'Town Hall'],
    ],
  ])('of %j has all places that it says', (when, places) => {
    const calendar = calendarOf(...when.map((one) => `when: ${one}`));
    expect(lines(calendar, 'LOCATION')).toEqual(places.map((place) => `LOCATION:${place}`));
  });

  test('keeps an address of its place', () => {
    expect(calendarOf('when: 2030-12-03, 9am to 10am at Zoom: https://zoom.example.org/j/1')).toContain(
      'LOCATION:Zoom: https://zoom.example.org/j/1',
    );
  });

  test.each([
    ['بچوں کی حفاظت کے بارے میں ایک تربیتی نشست '.repeat(9)],
    ['Safeguarding children and young people who are looked after away from home '.repeat(9)],
    ['保護者のための子どもの安全に関する研修'.repeat(30)],
  ])('has a name that every disk takes, whatever the title: %.20s', (title) => {
    const paths = [
      ...calendarsOf([
        { body: anEvent(`title: ${title}`, 'when: 2030-12-03') + anEvent(`title: ${title} 2`, 'when: 2030-12-04') },
      ]).keys(),
    ];
    expect(new Set(paths).size).toBe(3);
    expect(paths.filter((path) => Buffer.byteLength(path.replace(/^.*\//, '')) > 190)).toEqual([]);
    expect(paths.filter((path) => /-\.ics$|\ufffd/.test(path))).toEqual([]);
  });

  test('says that an event is cancelled', () => {
    expect(calendarOf('when: 2030-12-03', 'status: cancelled')).toContain('STATUS:CANCELLED');
  });

  test('has the issue’s own date as its stamp, so that it is the same on every machine', () => {
    const stamps = lines(calendarOf('when: 2030-12-03'), 'DTSTAMP');
    expect(stamps).toHaveLength(1);
    expect(stamps[0]).toMatch(/^DTSTAMP:\d{8}T000000Z$/);
  });

  test.each([
    ['en-GB', 'EN'],
    ['cy', 'CY'],
  ])('says that a board writes %s', (language, code) => {
    const calendars = calendarsOf([{ body: anEvent('title: One', 'when: 2030-12-03') }], '2018-02-02', language);
    for (const [path, calendar] of calendars)
      expect(unfold(calendar), path).toMatch(new RegExp(`PRODID:.*//${code}\\r`));
  });

  test('names a change after a correction of its issue', () => {
    const body = anEvent('title: One', 'when: 2030-12-03');
    const corrections = '[{ date: 2018-02-09, text: The time was wrong. }]';
    const [before, after] = [{}, { corrections }].map((keys) =>
      unfold(calendarsOf([{ body, keys }]).get('events/2018-02-one.ics')),
    );
    expect(before).toContain('SEQUENCE:0\r\nDTSTAMP:20180201T000000Z');
    expect(after).toContain('SEQUENCE:1\r\nDTSTAMP:20180209T000000Z');
    expect(after).toContain('LAST-MODIFIED:20180209T000000Z');
  });
});

describe('a calendar program reads the right instants', () => {
  // Clocks went forward on 25 March 2018 and back on 28 October 2018; they do on 29 March and 25 October 2026.
  test.each([
    ['2018-03-24, 10am to 11am', '2018-03-24T10:00:00Z', '2018-03-24T11:00:00Z'],
    ['2018-03-25, 00:30 to 10am', '2018-03-25T00:30:00Z', '2018-03-25T09:00:00Z'],
    ['2018-03-26, 00:30 to 10am', '2018-03-25T23:30:00Z', '2018-03-26T09:00:00Z'],
    ['2018-10-27, 10am to 11am', '2018-10-27T09:00:00Z', '2018-10-27T10:00:00Z'],
    ['2018-10-28, 00:30 to 10am', '2018-10-27T23:30:00Z', '2018-10-28T10:00:00Z'],
    ['2018-10-29, 00:30 to 10am', '2018-10-29T00:30:00Z', '2018-10-29T10:00:00Z'],
    ['2026-03-28, 10am to 11am', '2026-03-28T10:00:00Z', '2026-03-28T11:00:00Z'],
    ['2026-03-30, 00:30 to 10am', '2026-03-29T23:30:00Z', '2026-03-30T09:00:00Z'],
    ['2026-10-24, 10am to 11am', '2026-10-24T09:00:00Z', '2026-10-24T10:00:00Z'],
    ['2026-10-26, 00:30 to 10am', '2026-10-26T00:30:00Z', '2026-10-26T10:00:00Z'],
    ['2026-10-25', '2026-10-25', '2026-10-26'],
    ['2018-03-24 to 2018-03-26', '2018-03-24', '2018-03-27'],
    ['27 to 29 October 2018', '2018-10-27', '2018-10-30'],
  ])('%s', (when, start, end) => {
    const slug = when.slice(0, 4) === '2026' ? '2026-02' : '2018-02';
    const date = when.startsWith('2026') ? '2026-02-01' : '2018-02-01';
    const calendars = calendarsOf([{ slug, keys: { date }, body: anEvent('title: One', `when: ${when}`) }], date);
    for (const path of ['events.ics', `events/${slug}-one.ics`]) {
      expect(
        readCalendar(calendars.get(path) ?? '').map((entry) => [entry.start, entry.end]),
        path,
      ).toEqual([[start, end]]);
    }
  });

  test('of a course over several days, when clocks go forward on one of them', () => {
    const calendars = calendarsOf([{ body: anEvent('title: One', 'when: 24 to 26 March 2018, 9am to 5pm') }]);
    expect(readCalendar(calendars.get('events.ics') ?? '').map(({ start }) => start)).toEqual([
      '2018-03-24T09:00:00Z',
      '2018-03-25T08:00:00Z',
      '2018-03-26T08:00:00Z',
    ]);
  });
});

describe('the calendar to subscribe to', () => {
  const first = {
    slug: '2018-01',
    keys: { number: '1' },
    body: anEvent('title: Neglect', 'when: 2018-06-05, 9am to 1pm'),
  };
  const second = {
    slug: '2018-02',
    body: anEvent('title: neglect', 'when: 2018-06-05, 9.30am to 1pm', 'status: cancelled'),
  };

  test('has a name, an address and how often to look again', () => {
    const calendar = unfold(calendarsOf([first]).get('events.ics'));
    expect(lines(calendar, 'X-WR-CALNAME')).toEqual(['X-WR-CALNAME:Safeguarding Update: training and events']);
    expect(lines(calendar, 'REFRESH-INTERVAL')).toEqual(['REFRESH-INTERVAL;VALUE=DURATION:PT12H']);
    expect(lines(calendar, 'SOURCE')).toEqual(['SOURCE;VALUE=URI:https://bulletin.example.org/events.ics']);
  });

  test('has an event once that two issues announce, as the newer one has it, under the id that it had', () => {
    const calendars = calendarsOf([first, second]);
    const before = readCalendar(calendarsOf([first]).get('events.ics') ?? '');
    const after = readCalendar(calendars.get('events.ics') ?? '');
    expect(after.map(({ uid, start }) => [uid, start])).toEqual([[before[0]?.uid, '2018-06-05T08:30:00Z']]);
    expect(unfold(calendars.get('events.ics'))).toContain('STATUS:CANCELLED');
    expect(unfold(calendars.get('events.ics'))).toContain('SEQUENCE:1\r\n');
    // Both mails link to the newest announcement.
    expect(calendars.get('events/2018-01-neglect.ics')).toBe(calendars.get('events/2018-02-neglect.ics'));
    expect(unfold(calendars.get('events/2018-01-neglect.ics'))).toContain('STATUS:CANCELLED');
  });

  test.each([
    ['2019-06-05', 1],
    ['2019-06-06', 0],
  ])('on %s, of an event of 5 June 2018, has entries: %i', (today, count) => {
    const calendars = calendarsOf([first], today);
    expect(readCalendar(calendars.get('events.ics') ?? '')).toHaveLength(count);
    // Its own file stays for good.
    expect(readCalendar(calendars.get('events/2018-01-neglect.ics') ?? '')).toHaveLength(1);
  });

  test('has the ids of the single files, and no fault', () => {
    const calendars = calendarsOf([first, { body: anEvent('title: Other', 'when: 3 to 5 December 2018, 9am to 5pm') }]);
    const idsOf = (paths: readonly string[]) =>
      paths.flatMap((path) => readCalendar(calendars.get(path) ?? '').map(({ uid }) => uid)).sort();
    expect(idsOf(['events.ics'])).toEqual(idsOf([...calendars.keys()].filter((path) => path !== 'events.ics')));
    expect(findCalendarFaults(aSiteOf(Object.fromEntries(calendars)))).toEqual([]);
  });

  test('is there before the first event', () => {
    expect(findCalendarFaults(aSiteOf({ 'events.ics': calendarsOf([{}]).get('events.ics') ?? '' }))).toEqual([]);
  });
});
