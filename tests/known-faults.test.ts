import PostalMime from 'postal-mime';
import { beforeAll, expect, test } from 'vitest';
import { anIssue, check } from './support/an-issue.ts';
import { outputsOf } from './support/outputs.ts';
import { textOf } from './support/text-of.ts';

// Inputs from public bug reports that were once published wrongly, without a finding: what each output says of them.

/** By what was typed, what every output says of it; the words around an address are parted by an output’s own spaces. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'Tell us (a) who and (c) when. See Form (R) +- 2.': ['(a) who and (c) when. See Form (R) +- 2.'],
  'It is on ~~Monday~~ Tuesday, and ~~not~~ free.': ['Tuesday', 'free.'],
  '##\u00a0Dates\n\n-\u00a0first thing\n-\u00a0second thing': ['first thing', 'second thing'],
  'The form (see https://www.example.org/form.) is at https://www.example.org/page: “https://www.example.org/quoted”.':
    ['https://www.example.org/form', 'https://www.example.org/page', 'https://www.example.org/quoted'],
  'Two: https://www.example.org/one,https://www.example.org/two–it helps': ['example.org/one', 'example.org/two'],
  "Write to duty.o'neill@example.org for a place.": ["duty.o'neill@example.org"],
  'For schools:\n\n2. Share it.\n5. Write it.\n9. Review it.': ['Share it.', 'Write it.', 'Review it.'],
  '9.30am Welcome\n9.45am Keynote\n\nDate: 16 June 2026\nVenue: The Corn Hall\n\n2.1 First point\n2.2 Second point': [
    '9.30am Welcome 9.45am Keynote',
    'Date: 16 June 2026 Venue: The Corn Hall',
    '2.1 First point 2.2 Second point',
  ],
  'Do this:\n\n\tsee the child alone\n\n    and call the front door': [
    'see the child alone',
    'and call the front door',
  ],
  "The word 'stop', the class of '26, the '90s and their parents' picnic.": [
    'The word ‘stop’, the class of ’26, the ’90s and their parents’ picnic.',
  ],
  'Join: https://teams.example.org/l/19%3ameeting%40thread.v2/0?context=%7b%22Tid%22%7d': [
    'https://teams.example.org/l/19%3ameeting%40thread.v2/0?context=%7b%22Tid%22%7d',
  ],
  'The society was founded on 8 July 1884. Meeting ID: 943 476 5919.': [
    'founded on 8 July 1884. Meeting ID: 943 476 5919.',
  ],
};

/** What no output says. */
const NEVER = [
  '©',
  '®',
  '±',
  '##\u00a0',
  '“stop”',
  '‘26',
  'thread.v2/0?context={',
  '<br>',
  '&amp;amp;',
  '_upstairs_',
  '**',
];

const EVENT = [
  '::: event',
  'title: The *new* **Stage (c)** course<br>one',
  'when: Friday 19 to Sunday 21 June 2026, 6pm to 2pm',
  'where: Staff &amp; carers&nbsp;room, _upstairs_, https://teams.example.org/l/19abc',
  'book: training@example.org.',
  '',
  'Come to ~~room 1~~ room 2. Join with [the Teams link](https://teams.example.org/l/meetup).',
  ':::',
].join('\n');
const OF_EVENT = [
  'The new Stage (c) course one',
  'Friday 19 June 2026, 6pm to Sunday 21 June 2026, 2pm',
  'Staff & carers room, upstairs, https://teams.example.org/l/19abc',
  'Come to room 2.',
];

const even = (text: string) => text.replace(/\\(?=[^\w\s])/g, '').replace(/[\s>]+/g, ' ');
let said: Readonly<Record<string, string>>;
let calendar = '';

beforeAll(async () => {
  const body = [...Object.keys(SAID), EVENT].join('\n\n');
  const { archive, problems } = check(anIssue({ slug: '2026-05', body }));
  const issue = archive?.issues[0];
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  if (!archive || !issue) throw new Error('This issue was to be sound.');
  const outputs = await outputsOf(archive, issue);
  const struck = (html: string) => textOf(html.replace(/<s>.*?<\/s>/g, ''));
  const { text = '', html = '' } = await PostalMime.parse(outputs.eml());
  said = {
    page: struck(outputs.page),
    mail: struck(outputs.mail),
    text: outputs.text,
    notify: outputs.notify,
    feed: struck(outputs.feed),
    'text of the .eml': text,
    'HTML of the .eml': struck(html),
  };
  calendar = even(outputs.calendar().replace(/\r\n /g, ''));
});

test.each(Object.entries(SAID))('every output says what %j means', (_typed, words) => {
  for (const [output, all] of Object.entries(said))
    for (const word of words) expect(even(all), output).toContain(even(word));
});

test('every output says the same of an event, and nothing that was struck or is no word', () => {
  for (const [output, all] of Object.entries(said)) {
    for (const words of OF_EVENT) expect(even(all), output).toContain(words);
    expect(
      NEVER.filter((sign) => all.includes(sign)),
      output,
    ).toEqual([]);
    for (const gone of ['Monday', 'not free', 'room 1']) expect(even(all), output).not.toContain(gone);
  }
});

test('a calendar has the event once, from its first day to its last, with its link', () => {
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  for (const part of [
    'DTSTART:20260619T170000Z',
    'DTEND:20260621T130000Z',
    'https://teams.example.org/l/meetup',
    'room 2',
  ])
    expect(calendar).toContain(part);
  expect(calendar).not.toContain('room 1');
});
