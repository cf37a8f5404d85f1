import { follow, inEvent, inKeys, inText } from './followed.ts';

// Days, times and sittings, in the fields and keys that take them.

export const days = [
  ...follow(inKeys, [
    ['date: 1 and 2 February 2018', 'Write one.', 'date: 1 February 2018'],
    ['date: 1 February 2018, Bradford', 'Write the date alone: “1 February 2018”.', 'date: 1 February 2018'],
    ['date: 1 February', 'Add it after the month.', 'date: 1 February 2018'],
    ['date: 1/2', 'Add it after the month.', 'date: 1/2/2018'],
    ['date: Thusday 1 February 2018', 'Write “Thursday 1 February 2018”.', 'date: Thursday 1 February 2018'],
    [
      'date: Friday 1 February 2018',
      'Write “Thursday 1 February 2018”, or correct the date.',
      'date: Thursday 1 February 2018',
      'date: Friday 2 February 2018',
    ],
    ['date: 02/13/2018', 'Write the day first: 13/02/2018', 'date: 13/02/2018'],
    ['date: 2018-13-01', 'Months run from 01 to 12.', 'date: 2018-02-01'],
    ['date: 1 February 1018', 'Correct the year.', 'date: 1 February 2018'],
    ['date: 1 Febuary 2018', 'Did you mean “February”?', 'date: 1 February 2018'],
    ['date: 1 Xyz 2018', 'Write the month’s name.', 'date: 1 February 2018'],
    ['date: TBC', 'Write the date once it is known, or delete this line if it is optional.', 'date: 1 February 2018'],
    ['date: w/c 1 February 2018', 'Write one day with its date.', 'date: 1 February 2018'],
    ['date: every Thursday', 'Write one day with its date.', 'date: 1 February 2018'],
    ['date: February 2018', 'Write it before the month.', 'date: 1 February 2018'],
    ['date: 9am, 1 February 2018', 'Write the date alone.', 'date: 1 February 2018'],
    ['date: soon', 'Write it like DD/MM/YYYY, or with the month’s name.', 'date: 01/02/2018', 'date: 1 February 2018'],
    ['title:', 'Write one after the colon.', 'title: A title'],
  ]),
  ...follow(inText, [
    [
      '::: event\ntitle: A course\nwhen: TBC\nwhere: Town Hall\nbook: training@example.org\n:::',
      'Until the date is known, write this event as a paragraph.',
      'We plan a course in the Town Hall. To book, write to training@example.org.',
    ],
    [
      '::: statistic\nfigure: 1\nlabel: plan\nsource: The board\ndate: 2017\n:::',
      'Add the month, or the day and the month.',
      '::: statistic\nfigure: 1\nlabel: plan\nsource: The board\ndate: May 2017\n:::',
      '::: statistic\nfigure: 1\nlabel: plan\nsource: The board\ndate: 1 May 2017\n:::',
    ],
    [
      '::: event\ntitle: A course\nwhere: Town Hall\nbook: training@example.org\n:::',
      'Add a line like “when: DD/MM/YYYY, 9am to 1pm”.',
      '::: event\ntitle: A course\nwhen: 01/03/2018, 9am to 1pm\nwhere: Town Hall\nbook: training@example.org\n:::',
    ],
  ]),
];

export const sittings = follow(inEvent, [
  ['when: 30 February 2018', 'Correct the day or the month.', 'when: 20 February 2018', 'when: 30 March 2018'],
  ['when: Friday 19', 'Add the month and the year.', 'when: Friday 19 March 2021'],
  ['when: w/c 5 March 2018', 'Write its first and its last day, with “to” between them.', 'when: 5 to 9 March 2018'],
  ['when: every Tuesday', 'Write each day with its date.', 'when: 6 March 2018\nwhen: 13 March 2018'],
  [
    `when: 1 March 2018, ${'at the old hall '.repeat(50)}`,
    'Write it like “DD/MM/YYYY, 9.15am to 12.45pm”.',
    'when: 01/03/2018, 9.15am to 12.45pm',
  ],
  ['when: 1 March 2018 to 1 May 2019', 'Correct the year.', 'when: 1 March 2018 to 1 May 2018'],
  ['when: 5 March 2018 to 1 March 2018', 'Write the earlier day first.', 'when: 1 March 2018 to 5 March 2018'],
  [
    'when: 1 March 2018, 10am to 12am',
    'Write noon or midnight.',
    'when: 1 March 2018, 10am to noon',
    'when: 1 March 2018, 10am to midnight',
  ],
  ['when: 1 March 2018, 10am to 9am', 'Correct am or pm.', 'when: 1 March 2018, 10am to 9pm'],
  [
    'when: 1 March 2018, 10am to 9am',
    'If it ends on the next day, write “Thursday 1 March 2018 to Friday 2 March 2018, 10am to 9am”.',
    'when: Thursday 1 March 2018 to Friday 2 March 2018, 10am to 9am',
  ],
  [
    'when: 1 March 2018, 10am to noon, and 8 March 2018, 1pm to 3pm',
    'Write a “when:” line for each.',
    'when: 1 March 2018, 10am to noon\nwhen: 8 March 2018, 1pm to 3pm',
  ],
  ['when: 1 March 2018, 25:00', 'Write it like 9.15am or 13:00.', 'when: 1 March 2018, 13:00'],
  [
    'when: 1 March 2018, half past two',
    'Write it like 9.15am or 13:00.',
    'when: 1 March 2018, 2.30pm',
    'when: 1 March 2018, 14:30',
  ],
  ['when: 1 March 2018, 5', 'Write 5am or 5pm.', 'when: 1 March 2018, 5am', 'when: 1 March 2018, 5pm'],
  [
    'when: 1 March 2018, Hall from 10am',
    'Write the day, then its times, then “at” and the place.',
    'when: 1 March 2018, 10am, at Hall',
  ],
  ['when: 1 March 2018, time TBC', 'Delete it until the time is known.', 'when: 1 March 2018'],
  ['when: 1 March 2018, 10am, with lunch', 'Move it to the block’s text.', 'when: 1 March 2018, 10am\n\nWith lunch.'],
  [
    'when: 1 March 2018, 10am, City Hall',
    'If it is this sitting’s place, write “at City Hall”.',
    'when: 1 March 2018, 10am, at City Hall',
  ],
  [
    'when: 1 March 2018, 9.75am',
    'Write it like 9.15am or 13:00.',
    'when: 1 March 2018, 9.15am',
    'when: 1 March 2018, 13:00',
  ],
  ['when: 1 March 2018, 2.30', 'Write 2.30am or 2.30pm.', 'when: 1 March 2018, 2.30am', 'when: 1 March 2018, 2.30pm'],
  ['when: 1 March 2018, 12', 'Write noon or midnight.', 'when: 1 March 2018, noon', 'when: 1 March 2018, midnight'],
  ['when: 25 March 2018, 1.30am', 'Write the time after the change.', 'when: 25 March 2018, 2.30am'],
  ['when: 28 October 2018, 1.30am', 'Choose another time.', 'when: 28 October 2018, 9.30am'],
  [
    'book: the team',
    'Write a full address starting https://, or an email address.',
    'book: https://www.example.org/book',
    'book: team@example.org',
  ],
  ['book: C:\\forms\\form.docx', 'Upload it to content/files, and write its file name here.', 'book: flyer.pdf'],
  [
    'book: http://www.example.org/book',
    'Use https://, once you have checked that it opens.',
    'book: https://www.example.org/book',
  ],
  [
    'book: https://www.example.org/book a/now',
    'Write it as https://www.example.org/book%20a/now',
    'book: https://www.example.org/book%20a/now',
  ],
  [
    'book: team@example.org or https://www.example.org/book',
    'Leave the address alone, and move the rest into the text.',
    'book: team@example.org\n\nOr book at https://www.example.org/book',
  ],
  ['book: booking.example/now', 'Write https://booking.example/now', 'book: https://booking.example/now'],
  ['book: team@example.org?cc=a', 'Write one email address and nothing else.', 'book: team@example.org'],
  ['anchor: Our Training', 'Use small letters, digits and hyphens.', 'anchor: our-training'],
  [`anchor: ${'long-'.repeat(50)}er`, 'Write a few words with hyphens between them.', 'anchor: our-training'],
  ['status: closed', 'Known: open, full, cancelled.', 'status: full'],
]);
