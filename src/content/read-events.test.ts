import { describe, expect, test } from 'vitest';
import { anIssue, content, problemsOf } from '../../tests/support/an-issue.ts';
import { READING } from '../../tests/support/reading.ts';
import type { EventBlock } from '../blocks/index.ts';
import { dateInWords } from '../fields/dates.ts';
import type { Block } from '../model/model.ts';
import { plainText } from '../text/markdown.ts';
import { parseArchive } from './parse-archive.ts';

const parts = (body: string) => ({ slug: '2026-12', body });
const blocksOf = (body: string) => parseArchive(content(anIssue(parts(body))), READING).read[0]?.intro ?? [];
const findings = (body: string) =>
  problemsOf(anIssue(parts(body))).map((line) => line.replace('content/issues/2026-12.md:', ''));

const textOf = ({ body }: Block) => plainText(body.filter(({ type }) => type === 'inline'));

/** An event in a line: its title, its days and times, its venue, how to book, and its text. */
function lineOf(block: Block): string {
  if (block.kind !== 'event') return textOf(block);
  const { title, when, where, book = '', status }: EventBlock = block;
  const days = when.map(({ date, until, start, end }) =>
    [dateInWords(date), until && `to ${dateInWords(until)}`, start, end && `to ${end}`].filter(Boolean).join(' '),
  );
  const state = status === 'open' ? book.replace('mailto:', '') : status;
  return [title, days.join(' + '), where, state, textOf(block)].filter((part) => part !== '').join(' · ');
}

const events = (...lines: readonly string[]) => `::: events\n${lines.join('\n')}\n:::`;
const tabbed = (...rows: readonly string[]) => rows.map((row) => row.replaceAll(' / ', '\t'));
const BOOK = 'book: training@example.org';

describe('the rows of “::: events” are events', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'full or cancelled, with what is said of that',
      events(
        '',
        '| Course | Date | Venue | Booking |',
        '|---|---|---|---|',
        '| Neglect | 12 January 2027 | Hall | Full – join the waiting list: training@example.org |',
        '| Consent | 13 January 2027 | Hall | Cancelled, ask for another course |',
        '| Prevent | 14 January 2027 | Hall | Full board costs extra: training@example.org |',
        '| Thresholds | 15 January 2027 | Hall | Fully booked |',
        '| Level 3 | 18 January 2027 | Hall | Full (day course): training@example.org |',
        '| ICON | 19 January 2027 | Hall | Fully booked! |',
      ),
      [
        'Neglect · 12 January 2027 · Hall · full · Booking: Full – join the waiting list: training@example.org',
        'Consent · 13 January 2027 · Hall · cancelled · Booking: Cancelled, ask for another course',
        'Prevent · 14 January 2027 · Hall · training@example.org · Booking: Full board costs extra: training@example.org',
        'Thresholds · 15 January 2027 · Hall · full',
        'Level 3 · 18 January 2027 · Hall · training@example.org · Booking: Full (day course): training@example.org',
        'ICON · 19 January 2027 · Hall · full · Booking: Fully booked!',
      ],
    ],
    [
      'pasted with tabs, right below the fields',
      events(
        BOOK,
        ...tabbed(
          'Course / Date / Time / Venue',
          'Working Together / Tuesday 12th January 2027 / 9.30am – 4.30pm / Civic Centre, Room 2',
          'GCP2: the tool / Wed 20th January 2027 / 09:30 – 12:30 / MS Teams',
        ),
      ),
      [
        'Working Together · 12 January 2027 09:30 to 16:30 · Civic Centre, Room 2 · training@example.org',
        'GCP2: the tool · 20 January 2027 09:30 to 12:30 · MS Teams · training@example.org',
      ],
    ],
    [
      'in Markdown, in another order, date and time in one column',
      events(
        '',
        '| Where? | Booking | Date and time | Training |',
        '|:--|---|:-:|--:|',
        '| Teams | [Book](https://www.example.org/a?b=1&c=2) | 12/01/2027, 10am to noon | **Neglect** |',
        '| Room 1 \\| Hall | Email training@example.org | 13 Jan 2027 | Our “tool” |',
      ),
      [
        'Neglect · 12 January 2027 10:00 to 12:00 · Teams · https://www.example.org/a?b=1&c=2',
        'Our “tool” · 13 January 2027 · Room 1 | Hall · training@example.org',
      ],
    ],
    [
      'without the line of hyphens, and without a time',
      events(BOOK, '', 'What | When | Location', 'Neglect | 12 January 2027 | Teams'),
      ['Neglect · 12 January 2027 · Teams · training@example.org'],
    ],
    [
      'with Welsh headings',
      events(
        '| Cwrs | Dyddiad | Amser | Lleoliad | Sut i archebu |',
        '| Esgeulustod | 12/01/2027 | 10:00 | Ar-lein | lle@example.org |',
      ),
      ['Esgeulustod · 12 January 2027 10:00 · Ar-lein · lle@example.org'],
    ],
    [
      'with a column for the weekday, and one for the end',
      events(
        BOOK,
        ...tabbed(
          'Course Title / Day / Date / Start / Finish / Delivery',
          'Neglect / Tuesday / 12 January 2027 / 9.30am / 4.30pm / Face to face',
        ),
      ),
      ['Neglect · 12 January 2027 09:30 to 16:30 · Face to face · training@example.org'],
    ],
    [
      'over several days, from two columns or one',
      events(
        BOOK,
        ...tabbed(
          'Event / Start date / End date / Venue',
          'Conference / 5 May 2027 / 6 May 2027 / Hall',
          'School / 7–9 May 2027 /  / Hall',
          'Two mornings / 12 and 14 May 2027, 10am to noon /  / Hall',
        ),
      ),
      [
        'Conference · 5 May 2027 to 6 May 2027 · Hall · training@example.org',
        'School · 7 May 2027 to 9 May 2027 · Hall · training@example.org',
        'Two mornings · 12 May 2027 10:00 to 12:00 + 14 May 2027 10:00 to 12:00 · Hall · training@example.org',
      ],
    ],
    [
      'with what holds for every row above the table, where no cell says otherwise',
      events(
        BOOK,
        'where: MS Teams',
        '',
        '| Course | Date | Venue | Book |',
        '|---|---|---|---|',
        '| Neglect | 12 January 2027 | | https://www.example.org/neglect |',
        '| ICON week | 13 January 2027 | Hall | n/a |',
      ),
      [
        'Neglect · 12 January 2027 · MS Teams · https://www.example.org/neglect',
        'ICON week · 13 January 2027 · Hall · training@example.org',
      ],
    ],
    [
      'of one day, which stands above the table',
      events(BOOK, 'when: 12 January 2027', 'where: Hall', '', ...tabbed('Time / Session', '10am / Welcome')),
      ['Welcome · 12 January 2027 10:00 · Hall · training@example.org'],
    ],
    [
      'with their year in the heading of the dates',
      events(BOOK, ...tabbed('Course / Dates 2027 / Venue', 'Neglect / Tues 12th Jan / Hall')),
      ['Neglect · 12 January 2027 · Hall · training@example.org'],
    ],
    [
      'with a year that their heading leaves open, which no row gets',
      events(
        BOOK,
        ...tabbed('Level 3 training / 2026/27 dates / Venue', 'Neglect / 12 January 2027 / 3 Hall Road, AB1 2CD'),
      ),
      ['Neglect · 12 January 2027 · 3 Hall Road, AB1 2CD · training@example.org'],
    ],
    [
      'that are full or cancelled',
      events(
        ...tabbed(
          'Course / Date / Venue / Booking',
          'A / 12 May 2027 / Hall / FULLY BOOKED',
          'B / 13 May 2027 / Hall / Cancelled',
        ),
      ),
      ['A · 12 May 2027 · Hall · full', 'B · 13 May 2027 · Hall · cancelled'],
    ],
    [
      'and keep what is no field: it is their text',
      events(
        BOOK,
        '| Course | Date | Time | Venue | Trainer | Description | Booking |',
        '|---|---|---|---|---|---|---|',
        '| [Neglect](https://www.example.org/n) | 12 January 2027 | Full day | [Map](https://www.example.org/m) | Lead nurse | What to see. | Via Learning Pool |',
      ),
      [
        'Neglect · 12 January 2027 · Map · training@example.org · What to see.Course: Neglect Time: Full day Venue: Map Trainer: Lead nurse Booking: Via Learning Pool',
      ],
    ],
    [
      'booked where their title leads, if nothing else says where',
      events('| Course | Date | Venue |', '| [Neglect](https://www.example.org/n) | 12 January 2027 | Hall |'),
      ['Neglect · 12 January 2027 · Hall · https://www.example.org/n'],
    ],
    [
      'among text, and under headings that are repeated',
      events(
        BOOK,
        '',
        'Free to all.',
        '',
        ...tabbed('Course / Date / Venue', 'A / 12 May 2027 / Hall'),
        '',
        '#### Online',
        '',
        ...tabbed(
          'Date / Course / Venue',
          '13 May 2027 / B / Teams',
          'Date / Course / Venue',
          '14 May 2027 / C / Teams',
        ),
        '',
        'You get a certificate.',
      ),
      [
        'Free to all.',
        'A · 12 May 2027 · Hall · training@example.org',
        'Online',
        'B · 13 May 2027 · Teams · training@example.org',
        'C · 14 May 2027 · Teams · training@example.org',
        'You get a certificate.',
      ],
    ],
    [
      'in a table that was aligned by hand, with an empty row',
      events(BOOK, 'Course\t\tDate\t\tVenue', 'Neglect\t12 May 2027\t\tHall', '\t\t', 'ICON week\t\t13 May 2027\tHall'),
      ['Neglect · 12 May 2027 · Hall · training@example.org', 'ICON week · 13 May 2027 · Hall · training@example.org'],
    ],
    [
      'with bullets, letters and addresses as they are typed',
      events(
        BOOK,
        ...tabbed(
          'Course / Date / Venue',
          '• Neglect / 12 May 2027 / Hall, https://www.example.org/map and more',
          'a) ICON week / 13 May 2027 / Hall',
          'b) Child K / 14 May 2027 / Hall',
        ),
      ),
      [
        'Neglect · 12 May 2027 · Hall, https://www.example.org/map and more · training@example.org',
        'a) ICON week · 13 May 2027 · Hall · training@example.org',
        'b) Child K · 14 May 2027 · Hall · training@example.org',
      ],
    ],
    [
      'with line breaks that Excel has within a cell',
      events(
        ...tabbed(
          'Course / Date / Venue / Booking',
          '"Neglect:\nLevel 3" / "12 May 2027\n10am to noon" / "Hall\n\n• ""Oak"" room" / a@example.org',
          'GCP2 | Level 2 / 13 May 2027 / "Voices" room / a@example.org',
        ),
      ),
      [
        'Neglect: Level 3 · 12 May 2027 10:00 to 12:00 · Hall, “Oak” room · a@example.org',
        'GCP2 | Level 2 · 13 May 2027 · “Voices” room · a@example.org',
      ],
    ],
    [
      'with line breaks that Word has within a cell',
      events(
        ...tabbed(
          'Course / Date / Venue / Booking',
          'Working together',
          '(Level 3) / 12 May 2027',
          '10am to',
          'noon / Hall,',
          'Room 2 / a@example.org',
          'Neglect and',
          'poverty / 13 May 2027',
          '1pm to 2pm / Hall / a@example.org',
          'Child K / 14 May 2027 / Hall / a@example.org or',
          '01632 960001',
        ),
        'All are free of charge.',
      ),
      [
        'Working together (Level 3) · 12 May 2027 10:00 to 12:00 · Hall, Room 2 · a@example.org',
        'Neglect and poverty · 13 May 2027 13:00 to 14:00 · Hall · a@example.org',
        'Child K · 14 May 2027 · Hall · a@example.org · Booking: a@example.org or 01632\u00a0960001',
        'All are free of charge.',
      ],
    ],
    [
      'without what is struck out',
      events(BOOK, '| Course | Date | Venue |', '| Neglect | ~~12 May~~ 13 May 2027 | ~~Hall~~ Teams |'),
      ['Neglect · 13 May 2027 · Teams · training@example.org'],
    ],
  ])('%s', (_name, body, wanted) => {
    expect(blocksOf(body).map(lineOf)).toEqual(wanted);
    expect(findings(body).filter((line) => !/acronym|\(info\)/.test(line))).toEqual([]);
  });

  test('and say which line may be a cell’s', () => {
    const [head = '', one = '', two = ''] = tabbed(
      'Course / Date / Venue',
      'A / 12 May 2027 / Hall',
      'B / 13 May 2027 / Hall',
    );
    const loose = (line: string, ...after: readonly string[]) => findings(events(BOOK, head, one, line, ...after));
    const message =
      '13:1  events-table (warning)  This line is printed between the events. If it belongs to a cell of a row, write that row on one line. If not, leave an empty line before it.';
    expect(loose('High Street', two)).toEqual([message]);
    expect(loose('High Street')).toEqual([message]);
    for (const line of ['June 2027', 'All are free.', '\nHigh Street']) expect(loose(line, two)).toEqual([]);
    expect(blocksOf(events(BOOK, head, one, 'June 2027', two)).map(lineOf)).toContain('June 2027');
  });

  test('each with the places of its cells, and an address of its own', () => {
    const body = events(
      BOOK,
      '| Course | Date | Venue |',
      '|---|---|---|',
      '| Neglect | 12 May 2027 | Hall |',
      '| Neglect | 13 May 2027 | Hall |',
    );
    expect(blocksOf(body)).toMatchObject([
      {
        kind: 'event',
        anchor: 'neglect',
        table: { line: 9 },
        at: { line: 13, column: 1 },
        fieldAt: {
          title: [{ line: 13, column: 3 }],
          when: [{ line: 13, column: 13 }],
          where: [{ line: 13, column: 27 }],
        },
      },
      { anchor: 'neglect-2', at: { line: 14 } },
    ]);
  });

  test('that take an empty title, and what else is empty, from the row above, as merged cells do', () => {
    const body = events(
      ...tabbed('Course / Date / Venue / Day / Booking', 'Neglect / 12 May 2027 / Hall / Wednesday / a@example.org'),
      '\t13 May 2027',
    );
    expect(blocksOf(body).map(lineOf)).toEqual([
      'Neglect · 12 May 2027 · Hall · a@example.org',
      'Neglect · 13 May 2027 · Hall · a@example.org',
    ]);
    expect(findings(body)).toEqual([
      '12:2  events-table (info)  This row has no title, so it has that of the row above, “Neglect”. Write its own if it is another event.',
    ]);
  });
});

test.each(['tabs', '“|”', '“|” at the edges', 'Markdown'])('columns are in any order, with %s between them', (form) => {
  const cells = [
    'Course / A / B',
    'Date / 12 May 2027 / 13/5/27',
    'Time / 9am-noon / 1pm',
    'Venue / Hall / Online',
  ].map((column) => column.split(' / '));
  const write = (row: readonly string[], at: number) => {
    if (form === 'tabs') return row.join('\t');
    if (form === '“|”') return row.join(' | ');
    return `| ${row.join(' | ')} |${form === 'Markdown' && at === 0 ? '\n|---|---|---|---|' : ''}`;
  };
  for (const first of cells)
    for (const second of cells.filter((one) => one !== first)) {
      const columns = [first, second, ...cells.filter((one) => one !== first && one !== second)];
      const rows = [0, 1, 2].map((at) =>
        write(
          columns.map((column) => column[at] ?? ''),
          at,
        ),
      );
      expect(blocksOf(events(BOOK, '', ...rows)).map(lineOf)).toEqual([
        'A · 12 May 2027 09:00 to 12:00 · Hall · training@example.org',
        'B · 13 May 2027 13:00 · Online · training@example.org',
      ]);
    }
});

test('a waiver above a table is for all of its rows', () => {
  const rows = tabbed('Course / Date / Venue', 'A / 12 May 2027 / Hall', 'B / 13 May 2027 / Hall');
  const waiver = 'waive: event-booking; nobody needs to book these; the chair; 2027-12-31';
  expect(findings(events(waiver, ...rows))).toEqual([]);
});

const HEADED = ['| Course | Date | Time | Venue |', '|---|---|---|---|'];

test.each<[string, string, readonly string[]]>([
  [
    'without headings',
    events(BOOK, ...tabbed('Neglect / Tuesday 12 January 2027 / 10am / Hall')),
    [
      '11:1  events-table  This table has no headings. Add a first row that names each column: Course, Date, Time, Venue or Booking, in the order of the columns.',
    ],
  ],
  [
    'without a table',
    events(BOOK, '', 'Neglect, 12 January 2027'),
    [
      '9:1  events-table  “::: events” has no table. Paste the table below its fields, with a row for each event and a heading for each column.',
    ],
  ],
  [
    'without a column for the dates',
    events(BOOK, '| Course | Venue |', '| Neglect | Hall |'),
    ['11:1  events-table  No column has the dates. Write “Date” as the heading of the column that has them.'],
  ],
  [
    'without a venue anywhere',
    events(BOOK, '| Course | Date |', '| Neglect | 12 May 2027 |'),
    [
      '11:1  events-table  No column says where. Add a column “Venue”, or add a line “where:” above the table with the venue of every row.',
    ],
  ],
  [
    'with rows that lack something',
    events(BOOK, ...HEADED, '| Online | | | Hall |', '| Neglect | 12 May 2027 | 10am | |'),
    [
      '13:1  event-field  This row has no date. Write it in the column “Date”. If it is not an event, move it out of the table.',
      '14:1  event-field  This row has no venue. Write it in the column “Venue”, or add a line “where:” above the table with the venue of all such rows.',
    ],
  ],
  [
    'with dates, times and addresses that cannot be read',
    events(
      '| Course | Date | Time | Venue | Booking |',
      '| A | Monday 12 January 2027 | 10am | Hall | a@example.org |',
      '| B | 12 January 2027 | 25:00 | Hall | a@example.org |',
      '| C | 5 May 2027 | 10am to noon and 1pm to 2pm | Hall | http://www.example.org/ |',
    ),
    [
      '11:7  event-date  “Monday 12 January 2027” is a Tuesday. Write “Tuesday 12 January 2027”, or correct the date.',
      '12:25  event-date  “25:00” is not a time of day. Write it like 9.15am or 13:00.',
      '13:20  event-date  “and 1pm to 2pm” is another sitting. Give each a row of its own.',
      '13:57  address  This link is not secure. Use https://, once you have checked that it opens.',
    ],
  ],
  [
    'that do not say how to book: once',
    events(...HEADED, '| A | 12 May 2027 | 10am | Hall |', '| B | 13 May 2027 | 10am | Hall |'),
    [
      '9:1  event-booking (warning)  Not every row of this table says how to book. Write the mailbox, web address or telephone number in a column “Booking”, or for all rows in a line “book:” above the table.',
    ],
  ],
  [
    'in a block for one event',
    `::: event\n\n${[...HEADED, '| A | 12 May 2027 | 10am | Hall |'].join('\n')}\n:::`,
    ['9:1  unknown-block  “::: event” holds one event. For a table of events, write “::: events”.'],
  ],
])('reports tables %s', (_name, body, wanted) => expect(findings(body)).toEqual(wanted));
