import { follow, inText } from './followed.ts';

// Tables of courses.

const table = (...rows: readonly string[]) => `::: events\n${rows.join('\n')}\n:::`;
const HEAD = '| Course | Date | Venue | Booking |\n|---|---|---|---|';
const ONE = '| One | 1 March 2018 | Hall | team@example.org |';

export const events = follow(inText, [
  [
    '::: events\nbook: team@example.org\n:::',
    'Paste the table below its fields, with a row for each event and a heading for each column.',
    table(HEAD, ONE),
  ],
  [
    table(ONE, '|---|---|---|---|', ONE),
    'Add a first row that names each column: Course, Date, Time, Venue or Booking, in the order of the columns.',
    table('| Course | Date | Venue | Booking |', '|---|---|---|---|', ONE),
  ],
  [
    table('| Date | Venue | Booking |\n|---|---|---|', '| 1 March 2018 | Hall | team@example.org |'),
    'Write “Course” as the heading of the column that has them.',
    table(HEAD, ONE),
  ],
  [
    table('| Course | Venue | Booking |\n|---|---|---|', '| One | Hall | team@example.org |'),
    'Write “Date” as the heading of the column that has them.',
    table(HEAD, ONE),
  ],
  [
    table('| Course | Date | Booking |\n|---|---|---|', '| One | 1 March 2018 | team@example.org |'),
    'Add a column “Venue”, or add a line “where:” above the table with the venue of every row.',
    table(HEAD, ONE),
    table('where: Hall', '', '| Course | Date | Booking |\n|---|---|---|', '| One | 1 March 2018 | team@example.org |'),
  ],
  [
    table(HEAD, ONE, '| | 2 March 2018 | Hall | team@example.org |'),
    'Write its own if it is another event.',
    table(HEAD, ONE, '| Two | 2 March 2018 | Hall | team@example.org |'),
  ],
  [
    table(HEAD, '| | 1 March 2018 | Hall | team@example.org |'),
    'Write it in the column “Course”, or delete the row.',
    table(HEAD, ONE),
  ],
  [table(HEAD, '| One | | Hall | team@example.org |'), 'Write it in the column “Date”.', table(HEAD, ONE)],
  [
    table(HEAD, ONE, '| Lunch | | Hall | |'),
    'If it is not an event, move it out of the table.',
    table(HEAD, ONE, '', 'Lunch: Hall'),
  ],
  [
    table(HEAD, '| One | 1 March 2018 | | team@example.org |'),
    'Write it in the column “Venue”, or add a line “where:” above the table with the venue of all such rows.',
    table(HEAD, ONE),
    table('where: Hall', '', HEAD, '| One | 1 March 2018 | | team@example.org |'),
  ],
  [
    table(HEAD, '| One | 1 March 2018, 10am to noon, and 8 March 2018, 1pm to 3pm | Hall | team@example.org |'),
    'Give each a row of its own.',
    table(
      HEAD,
      '| One | 1 March 2018, 10am to noon | Hall | team@example.org |',
      '| One | 8 March 2018, 1pm to 3pm | Hall | team@example.org |',
    ),
  ],
  [
    table(
      `| Date ${HEAD.slice(1).replace('\n', `${' Notes |'.repeat(97)}\n`)}${'---|'.repeat(97)}`,
      ...Array(101).fill(`| 1 March 2018 |${' 1 |'.repeat(100)}`),
    ),
    'Keep only the columns and rows that readers need.',
    table(HEAD, ONE),
  ],
]);
