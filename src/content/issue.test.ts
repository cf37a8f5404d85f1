import { describe, expect, test } from 'vitest';
import { anIssue, check, problemsOf, readIssue, typed } from '../../tests/support/an-issue.ts';
import { type Cases, type NamedCase, testCases } from '../../tests/support/cases.ts';

const keys: Cases = {
  ...Object.fromEntries(
    Object.entries({
      title: 'that starts “title:”',
      number: 'that starts “number:”',
      date: 'like “date: DD/MM/YYYY”',
      summary: 'that starts “summary:”',
      status: 'that starts “status:”, then draft, published or withdrawn',
    }).map(
      ([key, line]): NamedCase => [
        `says what to type when “${key}” is missing`,
        [{ keys: { [key]: undefined } }, `2:1  front-matter  “${key}” is missing. Add a line ${line}.`],
      ],
    ),
  ),
  ...Object.fromEntries(
    Object.entries({
      title: ['2:1', 'Write one after the colon.'],
      number: ['3:1', 'Write one after the colon.'],
      date: ['4:1', 'Write it like “date: DD/MM/YYYY”.'],
      status: ['6:1', 'Write draft, published or withdrawn.'],
    }).map(
      ([key, [place, advice]]): NamedCase => [
        `says what to type when nothing stands after “${key}:”`,
        [{ keys: { [key]: '' } }, `${place}  front-matter  “${key}:” has no value. ${advice}`],
      ],
    ),
  ),
  'takes an empty key that may be missing': [{ keys: { subject: '' } }],
  'names every missing key at once': [
    typed('---\ntitle: T\n---\nWords.\n'),
    '2:1  front-matter  “number” is missing. Add a line that starts “number:”.',
    '2:1  front-matter  “date” is missing. Add a line like “date: DD/MM/YYYY”.',
    '2:1  front-matter  “summary” is missing. Add a line that starts “summary:”.',
    '2:1  front-matter  “status” is missing. Add a line that starts “status:”, then draft, published or withdrawn.',
  ],
  'names the key that titel was meant to be, and only that': [
    typed(anIssue().text.replace('title:', 'titel:')),
    '2:1  unknown-key  “titel” is not a key here. Did you mean “title”?',
  ],
  'takes keys that Word has given a capital': [
    typed(anIssue().text.replace('title:', 'Title:').replace('date:', 'Date:').replace('topics:', 'TOPICS:')),
  ],
  'names the key that topic was meant to be': [
    typed(anIssue().text.replace('topics:', 'topic:')),
    '7:1  unknown-key  “topic” is not a key here. Did you mean “topics”?',
    '2:1  topic (info)  This issue has no topics, so no topic page lists it. Known: neglect, training, early-help.',
  ],
  'lists the keys when none is near': [
    { keys: { author: 'X' } },
    '8:1  unknown-key  “author” is not a key here. Known: topics, lang, dir, waivers, image, corrections, withdrawn, approved, formerly, translation of, easy read, audio, transcript, subject, preheader.',
  ],
  'names an unknown key within a group': [
    { keys: { image: '{ src: chair.jpg, alternative: A desk }' } },
    '8:26  unknown-key  “alternative” is not a key here. Known: alt, credit, licence, consent, consent-until.',
  ],
  'names a key that is missing within a group': [
    { keys: { image: '{ alt: A desk }' } },
    '8:8  front-matter  “src” is missing from “image”. Add “src:” there, then its value.',
  ],
  'says how a group is written': [
    { keys: { image: 'chair.jpg' } },
    '8:8  front-matter  “image” has keys of its own. Write each on a line below it, after two spaces: “  src:”.',
  ],
  'takes a group on lines of its own': [{ keys: { image: '\n  src: chair.jpg\n  alt: A desk' } }],
  'refuses a comment that would be printed': [
    { keys: { summary: 'Words <!-- check this -->' } },
    '5:10  front-matter  A comment here would be printed. Delete it, or move it to a line of its own in the text.',
  ],
};

/** By key and by what is typed after it. */
const values: Record<string, Record<string, readonly string[]>> = {
  number: {
    '02': ['3:9  front-matter  “02” is not a whole number. Write 2.'],
    '2.0': ['3:9  front-matter  “2.0” is not a whole number. Write it in digits.'],
    two: ['3:9  front-matter  “two” is not a whole number. Write it in digits.'],
    '0': ['3:9  front-matter  “0” is not a whole number. Write it in digits.'],
    '-1': ['3:9  front-matter  “-1” is not a whole number. Write it in digits.'],
    '1e3': ['3:9  front-matter  “1e3” is not a whole number. Write it in digits.'],
    '2nd': ['3:9  front-matter  “2nd” is not a whole number. Write it in digits.'],
    '99999999999': ['3:9  front-matter  “99999999999” is not a whole number. Write it in digits.'],
  },
  date: {
    '30/02/2018': ['4:7  date  “30/02/2018” does not exist: February 2018 has 28 days. Correct the day or the month.'],
    'February 2018': ['4:7  date  “February 2018” has no day. Write it before the month.'],
  },
  status: {
    Published: [],
    publish: ['6:9  front-matter  “publish” is not a status. Did you mean “published”?'],
    live: ['6:9  front-matter  “live” is not a status. Known: draft, published, withdrawn.'],
    '[draft]': ['6:9  front-matter  “[draft]” is not a status. Did you mean “draft”?'],
  },
  topics: {
    '': [
      '7:1  topic (info)  This issue has no topics, so no topic page lists it. Known: neglect, training, early-help.',
    ],
    '[]': [
      '7:1  topic (info)  This issue has no topics, so no topic page lists it. Known: neglect, training, early-help.',
    ],
    neglect: [],
    'neglect, training; early help': [],
    '"[neglect]"': [],
    '[neglect': [],
    '[Neglect, EARLY-HELP, Early Help, “training”]': [],
    '[neglect, neglect]': [],
    '[neglct]': ['7:10  topic  “neglct” is not in topics.yaml. Did you mean “neglect”?'],
    'neglect, cooking': ['7:9  topic  “cooking” is not in topics.yaml. Known: neglect, training, early-help.'],
    '[__proto__]': ['7:10  topic  “__proto__” is not in topics.yaml. Known: neglect, training, early-help.'],
    '\n  - neglect\n  - Training': [],
    '[[neglect]]': ['7:10  front-matter  An entry of “topics” cannot be a list. Write one value in its place.'],
  },
};

const files: Cases = {
  'refuses a file name that cannot be an address': [
    { slug: 'Feb 2018' },
    'content/issues/Feb 2018.md:1:1  file-name  “Feb 2018.md” cannot be a web address. Name the file by year and month: YYYY-MM.md.',
  ],
  'refuses a file name with which those of calendar files would be too long': [
    { slug: `${'a'.repeat(71)}` },
    `content/issues/${'a'.repeat(71)}.md:1:1  file-name  This file’s name is too long. Name the file by year and month: YYYY-MM.md.`,
  ],
  'refuses a file name that Windows keeps for a device': [
    { slug: 'con' },
    'content/issues/con.md:1:1  file-name  Windows does not allow the name “con.md”. Name the file by year and month: YYYY-MM.md.',
  ],
  'takes a name that only begins like a device': [{ slug: 'conference' }],
  'takes any name of small letters, digits and hyphens': [{ slug: 'spring-2018' }],
  'names an invisible character and its place, and reads on': [
    { keys: { status: 'drft' }, body: 'One\u0007two' },
    '6:9  front-matter  “drft” is not a status. Did you mean “draft”?',
    '9:4  character  There is an invisible character (U+0007) here, probably from pasted text. Delete it and type the word again.',
  ],
  'names a character that reverses the reading order': [
    'One\u202etwo',
    '9:4  character  There is an invisible character (U+202E) here, probably from pasted text. Delete it and type the word again.',
  ],
  'names a mark that the mails keep for themselves': [
    'One\ue000two',
    '9:4  character  There is an invisible character (U+E000) here, probably from pasted text. Delete it and type the word again.',
  ],
  'names such a mark when it is written as a code': [
    'One &#xe000; two\n\n[x](https://example.org "&#xe001;")',
    '9:1  character  There is an invisible character (U+E000) here, probably from pasted text. Delete it and type the word again.',
    '11:1  character  There is an invisible character (U+E001) here, probably from pasted text. Delete it and type the word again.',
  ],
  'names a character that was lost to another encoding': [
    'It\ufffds',
    '9:3  character  A character was lost here when the file was saved in another encoding. Type it again and save the file as UTF-8.',
  ],
  'refuses a file that is not text': [
    typed('\0'.repeat(10) + '\n\0'.repeat(20)),
    '1:1  character  This file is not plain text: many of its lines have characters that cannot be printed. Save it as UTF-8 text.',
  ],
  'takes accents, emoji, Arabic, Welsh and non-breaking spaces': ['Ŵyl é 👩‍👧 تدريب 10\u00a0beds'],
};

describe('an issue’s keys', () => {
  testCases(keys);
  for (const [key, byValue] of Object.entries(values)) {
    test.each(Object.entries(byValue))(`${key}: %s`, (value, reported) =>
      expect(problemsOf(anIssue({ keys: { [key]: value } }))).toEqual(
        reported.map((line) => `content/issues/2018-02.md:${line}`),
      ),
    );
  }

  test('tells every wrong key in one run, and checks what the right ones say', () => {
    const keys = { date: '31/02/2026', topics: '[Neglct]', status: 'drafted', image: '{ src: nope.jpg }' };
    expect(problemsOf(anIssue({ keys })).map((line) => line.split('  ')[1])).toEqual([
      'date',
      'front-matter',
      'image-file',
      'topic (info)',
    ]);
  });
});

describe('an issue’s file', () => {
  testCases(files);
});

describe('an issue', () => {
  test('takes subject and preheader from its other keys when they are not written', () => {
    const { subject, preheader } = readIssue();
    expect(subject).toBe('Bradford launches its neglect strategy – Safeguarding Update');
    expect(preheader).toBe('The board launches its neglect strategy.');
  });

  test('takes them as written otherwise', () => {
    const { subject, preheader } = readIssue({ keys: { subject: 'Neglect', preheader: 'What it asks' } });
    expect([subject, preheader]).toEqual(['Neglect', 'What it asks']);
  });

  test('may have no topics while it is a draft, or some that are not in the list', () => {
    const draft = (topics: string | undefined) => problemsOf(anIssue({ keys: { status: 'draft', topics } }));
    expect([draft(undefined), draft(''), draft('[]')]).toEqual([[], [], []]);
    expect(draft('[training, CSPR]')).toEqual([
      'content/issues/2018-02.md:7:20  topic (info)  “CSPR” is not in topics.yaml. Known: neglect, training, early-help.',
    ]);
    expect(check(anIssue({ keys: { topics: undefined } })).archive?.issues[0]?.topics).toEqual([]);
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
