import { describe, expect, test } from 'vitest';
import { anIssue, problemsOf, readIssue } from '../../tests/support/an-issue.ts';
import { lastChange } from '../model/model.ts';

// What stays on record of an issue: its language, what was put right, what was taken back, where it stood before.

type Case = readonly [name: string, find: () => readonly string[], expected: readonly string[]];

const WITHDRAWN = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It was wrong. }' };

const cases: readonly Case[] = [
  ['takes the code of a language', () => problemsOf(anIssue({ keys: { lang: 'cy' } })), []],
  [
    'names what is no code of a language',
    () => problemsOf(anIssue({ keys: { lang: 'Welsh' } })),
    [
      'content/issues/2018-02.md:8:7  language  “Welsh” is not a language code. Write one such as cy (Welsh), ur (Urdu) or pl (Polish).',
    ],
  ],
  [
    'names a section’s language that is none, and a way of writing that is none',
    () => problemsOf(anIssue({ body: '## One {lang=urdu dir=left}\n\nWords.' })),
    [
      'content/issues/2018-02.md:9:1  language  “urdu” is not a language code. Write one such as cy (Welsh), ur (Urdu) or pl (Polish).',
      'content/issues/2018-02.md:9:1  language  “dir=left” is not a direction. Write dir=ltr (left to right) or dir=rtl (right to left).',
    ],
  ],
  [
    'names what a mail cannot have of a section',
    () => problemsOf(anIssue({ body: '## One {email=none}\n\nWords.' })),
    [
      'content/issues/2018-02.md:9:1  section-email  “email=none” is not an option. Write email=teaser to send the first paragraph and a link to the rest, or delete it.',
    ],
  ],
  [
    'warns of a teaser that would say nothing',
    () => problemsOf(anIssue({ body: '## One {email=teaser}\n\n- one\n- two\n\n## Two {email=teaser}\n\nWords.' })),
    [
      'content/issues/2018-02.md:9:1  section-email (warning)  “One” has no paragraph, so the email would show only its heading and a link. Write one below the heading, or delete “email=teaser”.',
    ],
  ],
  ...['{emial=teaser}', '{email: teaser}', '{email=teaser', '{#first lang=cy'].map(
    (mark): Case => [
      `names what was meant to be said of a section: ${mark}`,
      () => problemsOf(anIssue({ body: `## One ${mark}\n\nWords.` })),
      [
        `content/issues/2018-02.md:9:1  section-mark  “${mark}” would be printed in this heading. After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}, or several of them in one pair of braces.`,
      ],
    ],
  ),
  [
    'takes braces in a heading that mean nothing of the kind',
    () => problemsOf(anIssue({ body: '## What {curly} braces are, and {sets of them}\n\nWords.' })),
    [],
  ],
  [
    'names such a mark of an unknown word as it is printed',
    () => problemsOf(anIssue({ body: '## One {colour=red}\n\nWords.' })),
    [
      'content/issues/2018-02.md:9:1  section-mark  “{colour=red}” would be printed in this heading. After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}, or several of them in one pair of braces.',
    ],
  ],
  [
    'names a mark behind a heading that opens no section',
    () => problemsOf(anIssue({ body: '## One\n\n### Two {lang=cy}\n\nWords.\n\n### The set {a, b}\n\nWords.' })),
    [
      'content/issues/2018-02.md:11:1  section-mark  “{lang=cy}” would be printed: only a section’s heading, “## ”, can have options. Delete it, or make this a section.',
    ],
  ],
  [
    'says how a list of entries is written',
    () => problemsOf(anIssue({ keys: { corrections: 'The session starts at 10am' } })),
    [
      'content/issues/2018-02.md:8:14  front-matter  “corrections” is a list of entries with keys of their own. Write each on lines below it: “  - date:”, and under that “    text:”.',
    ],
  ],
  [
    'says what a colon does between braces',
    () => problemsOf(anIssue({ keys: { withdrawn: '{ date: 2018-09-03, reason: The review: it was wrong }' } })),
    [
      'content/issues/2018-02.md:8:40  front-matter  Between { and }, a value with a colon needs quotes, and nothing can start with a dash. Put the value in quotes, or write each key on a line of its own, after two spaces.',
    ],
  ],
  [
    'asks a withdrawn issue since when and why',
    () => problemsOf(anIssue({ keys: { status: 'withdrawn' } })),
    [
      'content/issues/2018-02.md:6:9  withdrawn  This issue does not say when and why it was withdrawn. Add a line like “withdrawn: { date: DD/MM/YYYY, reason: }”, with a reason for readers.',
    ],
  ],
  ['takes a withdrawn issue that says so', () => problemsOf(anIssue({ keys: WITHDRAWN })), []],
  [
    'asks a published issue why it says that it was withdrawn',
    () => problemsOf(anIssue({ keys: { withdrawn: WITHDRAWN.withdrawn } })),
    [
      'content/issues/2018-02.md:8:1  withdrawn  This line is for withdrawn issues, but the status is “published”. Write “status: withdrawn”, or delete this line.',
    ],
  ],
  [
    'names a correction of a section that is not there',
    () =>
      problemsOf(
        anIssue({
          keys: { corrections: '[{ date: 2018-03-02, text: Ten not nine., section: trainning }]' },
          body: '## Training\n\nWords.',
        }),
      ),
    ['content/issues/2018-02.md:8:15  corrections  This issue has no section “#trainning”. Did you mean “training”?'],
  ],
  [
    'names an anchor that cannot be part of an address',
    () =>
      problemsOf(
        anIssue({
          body: '::: event\ntitle: T\nwhen: 5 December 2018, 10am to noon\nwhere: Town Hall\nbook: a@example.org\nanchor: Two words\n:::',
        }),
      ),
    [
      'content/issues/2018-02.md:14:9  anchor  “Two words” cannot be part of an address. Use small letters, digits and hyphens.',
    ],
  ],
  [
    'names a former address of another site, or one that climbs out of the archive',
    () => problemsOf(anIssue({ keys: { formerly: '[https://example.org/x, /../up, /old/page.html, spring-2018]' } })),
    [
      'content/issues/2018-02.md:8:12  formerly  “https://example.org/x” is not an address of this archive. Write the part after the site’s own address, starting with “/”.',
      'content/issues/2018-02.md:8:35  formerly  “/../up” is not an address of this archive. Write the part after the site’s own address, starting with “/”.',
    ],
  ],
  [
    'names more former addresses than any issue has had',
    () => problemsOf(anIssue({ keys: { formerly: `[${Array.from({ length: 101 }, (_, n) => `a${n}`)}]` } })),
    [
      'content/issues/2018-02.md:8:11  front-matter  An issue can have up to 100 former addresses. Keep the ones it really had.',
    ],
  ],
  [
    'takes a hundred of them',
    () => problemsOf(anIssue({ keys: { formerly: `[${Array.from({ length: 100 }, (_, n) => `a${n}`).join(', ')}]` } })),
    [],
  ],
];

describe('the record of an issue', () => {
  test.each(cases)('%s', (_name, find, expected) => expect(find()).toEqual(expected));

  test('has former addresses as paths of the archive', () => {
    const { formerly } = readIssue({ keys: { formerly: '[spring-2018, /old/page.html]' } });
    expect(formerly).toEqual(['issues/spring-2018/', 'old/page.html']);
  });

  test('has corrections in the order of their dates, and the day of the last one', () => {
    const issue = readIssue({
      keys: { corrections: '[{ date: 2018-03-02, text: Second }, { date: 2018-02-09, text: First }]' },
    });
    expect(issue.corrections.map(({ text }) => text)).toEqual(['First', 'Second']);
    expect(lastChange(issue)).toBe('2018-03-02');
    expect(lastChange(readIssue())).toBe('2018-02-01');
  });

  test.each([
    ['## One {lang=ur}', { title: 'One', id: 'one', lang: 'ur', dir: 'rtl' }],
    ['## One {#first lang=cy}', { title: 'One', id: 'first', lang: 'cy', dir: 'ltr' }],
    ['## One {dir=rtl}', { title: 'One', id: 'one', dir: 'rtl' }],
    ['## One {#first lang=az dir=rtl}', { title: 'One', id: 'first', lang: 'az', dir: 'rtl' }],
  ])('reads the language of a section: %s', (heading, expected) => {
    expect(readIssue({ body: `${heading}\n\nWords.` }).sections[0]).toMatchObject(expected);
  });

  test.each([
    ['## One {email=teaser}', { title: 'One', id: 'one', email: 'teaser' }],
    ['## One {#first lang=cy email=teaser}', { title: 'One', id: 'first', lang: 'cy', email: 'teaser' }],
    ['## One {email=teaser lang=ur}', { title: 'One', id: 'one', lang: 'ur', email: 'teaser' }],
  ])('reads how much of a section is mailed: %s', (heading, expected) => {
    expect(readIssue({ body: `${heading}\n\nWords.` }).sections[0]).toMatchObject(expected);
    expect(readIssue({ body: '## One\n\nWords.' }).sections[0]).not.toHaveProperty('email');
  });

  test('knows which way an issue’s language runs', () => {
    expect(readIssue({ keys: { lang: 'ur' } })).toMatchObject({ lang: 'ur', dir: 'rtl' });
    expect(readIssue({ keys: { lang: 'cy' } })).toMatchObject({ lang: 'cy', dir: 'ltr' });
    expect(readIssue()).not.toHaveProperty('dir');
  });

  test('keeps the address of an event whose title has changed', () => {
    const event = (title: string) =>
      readIssue({
        body: `::: event\ntitle: ${title}\nwhen: 5 December 2018\nwhere: Town Hall\nanchor: neglect-early\n:::`,
      }).intro[0];
    expect(event('Neglect, seen early')).toMatchObject({ anchor: 'neglect-early' });
  });
});
