import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf, readIssue, typed } from '../../tests/support/an-issue.ts';

type Case = readonly [name: string, find: () => readonly string[], expected: readonly string[]];

const keys: readonly Case[] = [
  [
    'says what to type when “title” is missing',
    () => problemsOf(anIssue({ keys: { title: undefined } })),
    ['content/issues/2018-02.md:2:1  front-matter  “title” is missing. Add a line that starts “title:”.'],
  ],
  [
    'says what to type when “number” is missing',
    () => problemsOf(anIssue({ keys: { number: undefined } })),
    ['content/issues/2018-02.md:2:1  front-matter  “number” is missing. Add a line that starts “number:”.'],
  ],
  [
    'says what to type when “date” is missing',
    () => problemsOf(anIssue({ keys: { date: undefined } })),
    ['content/issues/2018-02.md:2:1  front-matter  “date” is missing. Add a line like “date: DD/MM/YYYY”.'],
  ],
  [
    'says what to type when “summary” is missing',
    () => problemsOf(anIssue({ keys: { summary: undefined } })),
    ['content/issues/2018-02.md:2:1  front-matter  “summary” is missing. Add a line that starts “summary:”.'],
  ],
  [
    'says what to type when “status” is missing',
    () => problemsOf(anIssue({ keys: { status: undefined } })),
    [
      'content/issues/2018-02.md:2:1  front-matter  “status” is missing. Add a line like “status: draft, published or withdrawn”.',
    ],
  ],
  [
    'says what to type when “topics” is missing',
    () => problemsOf(anIssue({ keys: { topics: undefined } })),
    [
      'content/issues/2018-02.md:2:1  front-matter  “topics” is missing. Add a line like “topics: [neglect or training]”.',
    ],
  ],
  [
    'says what to type when nothing stands after “title:”',
    () => problemsOf(anIssue({ keys: { title: '' } })),
    ['content/issues/2018-02.md:2:1  front-matter  “title:” has no value. Write one after the colon.'],
  ],
  [
    'says what to type when nothing stands after “number:”',
    () => problemsOf(anIssue({ keys: { number: '' } })),
    ['content/issues/2018-02.md:3:1  front-matter  “number:” has no value. Write one after the colon.'],
  ],
  [
    'says what to type when nothing stands after “date:”',
    () => problemsOf(anIssue({ keys: { date: '' } })),
    ['content/issues/2018-02.md:4:1  front-matter  “date:” has no value. Write it like “date: DD/MM/YYYY”.'],
  ],
  [
    'says what to type when nothing stands after “status:”',
    () => problemsOf(anIssue({ keys: { status: '' } })),
    [
      'content/issues/2018-02.md:6:1  front-matter  “status:” has no value. Write it like “status: draft, published or withdrawn”.',
    ],
  ],
  [
    'says what to type when nothing stands after “topics:”',
    () => problemsOf(anIssue({ keys: { topics: '' } })),
    [
      'content/issues/2018-02.md:7:1  front-matter  “topics:” has no value. Write it like “topics: [neglect or training]”.',
    ],
  ],
  ['takes an empty key that may be missing', () => problemsOf(anIssue({ keys: { subject: '' } })), []],
  [
    'names every missing key at once',
    () => problemsOf(typed('---\ntitle: T\n---\nWords.\n')),
    [
      'content/issues/2018-02.md:2:1  front-matter  “number” is missing. Add a line that starts “number:”.',
      'content/issues/2018-02.md:2:1  front-matter  “date” is missing. Add a line like “date: DD/MM/YYYY”.',
      'content/issues/2018-02.md:2:1  front-matter  “summary” is missing. Add a line that starts “summary:”.',
      'content/issues/2018-02.md:2:1  front-matter  “status” is missing. Add a line like “status: draft, published or withdrawn”.',
      'content/issues/2018-02.md:2:1  front-matter  “topics” is missing. Add a line like “topics: [neglect or training]”.',
    ],
  ],
  [
    'names the key that titel was meant to be, and only that',
    () => problemsOf(typed(anIssue().text.replace('title:', 'titel:'))),
    ['content/issues/2018-02.md:2:1  unknown-key  “titel” is not a key here. Did you mean “title”?'],
  ],
  [
    'names the key that Title was meant to be',
    () => problemsOf(typed(anIssue().text.replace('title:', 'Title:'))),
    ['content/issues/2018-02.md:2:1  unknown-key  “Title” is not a key here. Did you mean “title”?'],
  ],
  [
    'names the key that topic was meant to be',
    () => problemsOf(typed(anIssue().text.replace('topics:', 'topic:'))),
    ['content/issues/2018-02.md:7:1  unknown-key  “topic” is not a key here. Did you mean “topics”?'],
  ],
  [
    'lists the keys when none is near',
    () => problemsOf(anIssue({ keys: { author: 'X' } })),
    [
      'content/issues/2018-02.md:8:1  unknown-key  “author” is not a key here. Known: title, number, date, summary, status, topics, lang, dir, waivers, image, corrections, withdrawn, approved, formerly, subject, preheader.',
    ],
  ],
  [
    'names an unknown key within a group',
    () => problemsOf(anIssue({ keys: { image: '{ src: chair.jpg, alternative: A desk }' } })),
    [
      'content/issues/2018-02.md:8:26  unknown-key  “alternative” is not a key here. Known: src, alt, credit, licence, consent, consent-until.',
    ],
  ],
  [
    'names a key that is missing within a group',
    () => problemsOf(anIssue({ keys: { image: '{ alt: A desk }' } })),
    ['content/issues/2018-02.md:8:8  front-matter  “src” is missing. Add a line that starts “src:”.'],
  ],
  [
    'says how a group is written',
    () => problemsOf(anIssue({ keys: { image: 'chair.jpg' } })),
    [
      'content/issues/2018-02.md:8:8  front-matter  “image” has keys of its own. Write each on a line below it, after two spaces: “  src:”.',
    ],
  ],
  [
    'takes a group on lines of its own',
    () => problemsOf(anIssue({ keys: { image: '\n  src: chair.jpg\n  alt: A desk' } })),
    [],
  ],
  [
    'refuses a list for a title',
    () => problemsOf(anIssue({ keys: { title: '[One, two]' } })),
    [
      'content/issues/2018-02.md:2:8  front-matter  “title” cannot be a list. A value that starts with [ or { needs quotes.',
    ],
  ],
  [
    'refuses a comment that would be printed',
    () => problemsOf(anIssue({ keys: { summary: 'Words <!-- check this -->' } })),
    [
      'content/issues/2018-02.md:5:10  front-matter  A comment here would be printed. Delete it, or move it to a line of its own in the text.',
    ],
  ],
];

const numbers: readonly Case[] = [
  [
    '02',
    () => problemsOf(anIssue({ keys: { number: '02' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “02” is not a whole number. Write 2.'],
  ],
  [
    '2.0',
    () => problemsOf(anIssue({ keys: { number: '2.0' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “2.0” is not a whole number. Write it in digits.'],
  ],
  [
    'two',
    () => problemsOf(anIssue({ keys: { number: 'two' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “two” is not a whole number. Write it in digits.'],
  ],
  [
    '0',
    () => problemsOf(anIssue({ keys: { number: '0' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “0” is not a whole number. Write it in digits.'],
  ],
  [
    '-1',
    () => problemsOf(anIssue({ keys: { number: '-1' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “-1” is not a whole number. Write it in digits.'],
  ],
  [
    '1e3',
    () => problemsOf(anIssue({ keys: { number: '1e3' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “1e3” is not a whole number. Write it in digits.'],
  ],
  [
    '2nd',
    () => problemsOf(anIssue({ keys: { number: '2nd' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “2nd” is not a whole number. Write it in digits.'],
  ],
  [
    '99999999999',
    () => problemsOf(anIssue({ keys: { number: '99999999999' } })),
    ['content/issues/2018-02.md:3:9  front-matter  “99999999999” is not a whole number. Write it in digits.'],
  ],
];

const dates: readonly Case[] = [
  [
    '30/02/2018',
    () => problemsOf(anIssue({ keys: { date: '30/02/2018' } })),
    [
      'content/issues/2018-02.md:4:7  date  “30/02/2018” does not exist: February 2018 has 28 days. Correct the day or the month.',
    ],
  ],
  [
    'February 2018',
    () => problemsOf(anIssue({ keys: { date: 'February 2018' } })),
    [
      'content/issues/2018-02.md:4:7  date  “February 2018” is not a date. Write it like DD/MM/YYYY, or with the month’s name.',
    ],
  ],
];

const statuses: readonly Case[] = [
  [
    'Draft',
    () => problemsOf(anIssue({ keys: { status: 'Draft' } })),
    ['content/issues/2018-02.md:6:9  front-matter  “Draft” is not a status. Did you mean “draft”?'],
  ],
  [
    'publish',
    () => problemsOf(anIssue({ keys: { status: 'publish' } })),
    ['content/issues/2018-02.md:6:9  front-matter  “publish” is not a status. Did you mean “published”?'],
  ],
  [
    'live',
    () => problemsOf(anIssue({ keys: { status: 'live' } })),
    ['content/issues/2018-02.md:6:9  front-matter  “live” is not a status. Known: draft, published, withdrawn.'],
  ],
  [
    '[draft]',
    () => problemsOf(anIssue({ keys: { status: '[draft]' } })),
    [
      'content/issues/2018-02.md:6:9  front-matter  “status” cannot be a list. Write it like “status: draft, published or withdrawn”. A value that starts with [ or { needs quotes.',
    ],
  ],
];

const topics: readonly Case[] = [
  [
    'neglect',
    () => problemsOf(anIssue({ keys: { topics: 'neglect' } })),
    ['content/issues/2018-02.md:7:9  front-matter  “topics” is a list. Write it like “topics: [neglect]”.'],
  ],
  [
    'neglect, training',
    () => problemsOf(anIssue({ keys: { topics: 'neglect, training' } })),
    ['content/issues/2018-02.md:7:9  front-matter  “topics” is a list. Write it like “topics: [neglect, training]”.'],
  ],
  [
    '"[neglect]"',
    () => problemsOf(anIssue({ keys: { topics: '"[neglect]"' } })),
    ['content/issues/2018-02.md:7:9  front-matter  “topics” is a list. Write it like “topics: [neglect or training]”.'],
  ],
  [
    '[]',
    () => problemsOf(anIssue({ keys: { topics: '[]' } })),
    ['content/issues/2018-02.md:7:9  front-matter  “topics” is an empty list. Add at least one entry, after “- ”.'],
  ],
  [
    '[Neglect]',
    () => problemsOf(anIssue({ keys: { topics: '[Neglect]' } })),
    ['content/issues/2018-02.md:7:10  topic  “Neglect” has capital letters. Write neglect'],
  ],
  [
    '[EARLY-HELP]',
    () => problemsOf(anIssue({ keys: { topics: '[EARLY-HELP]' } })),
    ['content/issues/2018-02.md:7:10  topic  “EARLY-HELP” has capital letters. Write early-help'],
  ],
  [
    '[neglct]',
    () => problemsOf(anIssue({ keys: { topics: '[neglct]' } })),
    ['content/issues/2018-02.md:7:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?'],
  ],
  [
    '[early help]',
    () => problemsOf(anIssue({ keys: { topics: '[early help]' } })),
    ['content/issues/2018-02.md:7:10  topic  “early help” is not in topics.yaml. Did you mean “early-help”?'],
  ],
  [
    '[cooking]',
    () => problemsOf(anIssue({ keys: { topics: '[cooking]' } })),
    ['content/issues/2018-02.md:7:10  topic  “cooking” is not in topics.yaml. Known: neglect, training, early-help.'],
  ],
  [
    '[neglect, neglect]',
    () => problemsOf(anIssue({ keys: { topics: '[neglect, neglect]' } })),
    ['content/issues/2018-02.md:7:19  topic  “neglect” is listed twice. Delete one.'],
  ],
  [
    '[__proto__]',
    () => problemsOf(anIssue({ keys: { topics: '[__proto__]' } })),
    ['content/issues/2018-02.md:7:10  topic  “__proto__” is not in topics.yaml. Known: neglect, training, early-help.'],
  ],
  ['[neglect, training]', () => problemsOf(anIssue({ keys: { topics: '[neglect, training]' } })), []],
  [
    'a list on lines of its own',
    () => problemsOf(anIssue({ keys: { topics: '\n  - neglect\n  - Training' } })),
    ['content/issues/2018-02.md:9:5  topic  “Training” has capital letters. Write training'],
  ],
  [
    '[[neglect]]',
    () => problemsOf(anIssue({ keys: { topics: '[[neglect]]' } })),
    [
      'content/issues/2018-02.md:7:10  front-matter  “topics” cannot be a list. A value that starts with [ or { needs quotes.',
    ],
  ],
];

const files: readonly Case[] = [
  [
    'refuses a file name that cannot be an address',
    () => problemsOf(anIssue({ slug: 'Feb 2018' })),
    [
      'content/issues/Feb 2018.md:1:1  file-name  “Feb 2018.md” cannot be a web address. Name the file by year and month: YYYY-MM.md.',
    ],
  ],
  [
    'refuses a file name that Windows keeps for a device',
    () => problemsOf(anIssue({ slug: 'con' })),
    [
      'content/issues/con.md:1:1  file-name  Windows does not allow the name “con.md”. Name the file by year and month: YYYY-MM.md.',
    ],
  ],
  ['takes a name that only begins like a device', () => problemsOf(anIssue({ slug: 'conference' })), []],
  ['takes any name of small letters, digits and hyphens', () => problemsOf(anIssue({ slug: 'spring-2018' })), []],
  [
    'names an invisible character and its place, and reads on',
    () => problemsOf(anIssue({ keys: { status: 'drft' }, body: 'One\u200btwo' })),
    [
      'content/issues/2018-02.md:6:9  front-matter  “drft” is not a status. Did you mean “draft”?',
      'content/issues/2018-02.md:9:4  character  There is an invisible character (U+200B) here, probably from pasted text. Delete it and type the word again.',
    ],
  ],
  [
    'names a character that reverses the reading order',
    () => problemsOf(anIssue({ body: 'One\u202etwo' })),
    [
      'content/issues/2018-02.md:9:4  character  There is an invisible character (U+202E) here, probably from pasted text. Delete it and type the word again.',
    ],
  ],
  [
    'names a mark that the mails keep for themselves',
    () => problemsOf(anIssue({ body: 'One\ue000two' })),
    [
      'content/issues/2018-02.md:9:4  character  There is an invisible character (U+E000) here, probably from pasted text. Delete it and type the word again.',
    ],
  ],
  [
    'names such a mark when it is written as a code',
    () => problemsOf(anIssue({ body: 'One &#xe000; two\n\n[x](https://example.org "&#xe001;")' })),
    [
      'content/issues/2018-02.md:9:1  character  There is an invisible character (U+E000) here, probably from pasted text. Delete it and type the word again.',
      'content/issues/2018-02.md:11:1  character  There is an invisible character (U+E001) here, probably from pasted text. Delete it and type the word again.',
    ],
  ],
  [
    'names a character that was lost to another encoding',
    () => problemsOf(anIssue({ body: 'It\ufffds' })),
    [
      'content/issues/2018-02.md:9:3  character  A character was lost here when the file was saved in another encoding. Type it again and save the file as UTF-8.',
    ],
  ],
  [
    'refuses a file that is not text',
    () => problemsOf(typed('\0'.repeat(10) + '\n\0'.repeat(20))),
    [
      'content/issues/2018-02.md:1:1  character  This file is not plain text: many of its lines have characters that cannot be printed. Save it as UTF-8 text.',
    ],
  ],
  [
    'takes accents, emoji, Arabic, Welsh and non-breaking spaces',
    () => problemsOf(anIssue({ body: 'Ŵyl é 👩‍👧 تدريب 10\u00a0am' })),
    [],
  ],
];

describe('an issue’s keys', () => {
  test.each(keys)('%s', (_name, find, expected) => expect(find()).toEqual(expected));
  test.each(numbers)('number: %s', (_name, find, expected) => expect(find()).toEqual(expected));
  test.each(dates)('date: %s', (_name, find, expected) => expect(find()).toEqual(expected));
  test.each(statuses)('status: %s', (_name, find, expected) => expect(find()).toEqual(expected));
  test.each(topics)('topics: %s', (_name, find, expected) => expect(find()).toEqual(expected));

  test('tells every wrong key in one run, and checks what the right ones say', () => {
    const keys = { date: '31/02/2026', topics: '[Neglect]', status: 'drafted', image: '{ src: nope.jpg }' };
    expect(problemsOf(anIssue({ keys })).map((line) => line.split('  ')[1])).toEqual([
      'date',
      'front-matter',
      'topic',
      'image-file',
    ]);
  });
});

describe('an issue’s file', () => {
  test.each(files)('%s', (_name, find, expected) => expect(find()).toEqual(expected));
});

describe('an issue', () => {
  test('names the month of its subject in the language that it is written in', () => {
    expect(readIssue({ keys: { lang: 'cy' } }).subject).toMatch(/^Safeguarding Update, Chwefror 2018: /);
  });

  test('takes subject and preheader from its other keys when they are not written', () => {
    const { subject, preheader } = readIssue();
    expect(subject).toBe('Safeguarding Update, February 2018: Bradford launches its neglect strategy');
    expect(preheader).toBe('The board launches its neglect strategy.');
  });

  test('takes them as written otherwise', () => {
    const { subject, preheader } = readIssue({ keys: { subject: 'Neglect', preheader: 'What it asks' } });
    expect([subject, preheader]).toEqual(['Neglect', 'What it asks']);
  });

  test('has its file’s name for an address and its topics whole', () => {
    expect(readIssue({ slug: '2018-03', keys: { topics: '[training]' } })).toMatchObject({
      slug: '2018-03',
      number: 2,
      topics: [{ id: 'training', name: 'Training' }],
      keyAt: { number: { line: 3, column: 9 } },
    });
  });
});
