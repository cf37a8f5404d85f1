import { describe, expect, test } from 'vitest';
import { readIssue } from '../../tests/support/an-issue.ts';
import { type Cases, type NamedCase, testCases } from '../../tests/support/cases.ts';
import { lastChange } from '../model/model.ts';

// What stays on record of an issue: its language, what was put right, what was taken back, where it stood before.

const WITHDRAWN = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It was wrong. }' };

const cases: Cases = {
  'takes the code of a language': [{ keys: { lang: 'cy' } }],
  'names what is no code of a language': [
    { keys: { lang: 'Welsh' } },
    '8:7  language  “Welsh” is not a language code. Write one such as cy (Welsh), ur (Urdu) or pl (Polish).',
  ],
  'names a section’s language that is none, and a way of writing that is none': [
    '## One {lang=urdu dir=left}\n\nWords.',
    '9:1  language  “urdu” is not a language code. Write one such as cy (Welsh), ur (Urdu) or pl (Polish).',
    '9:1  language  “dir=left” is not a direction. Write dir=ltr (left to right) or dir=rtl (right to left).',
  ],
  'names what a mail cannot have of a section': [
    '## One {email=none}\n\nWords.',
    '9:1  section-email  “email=none” is not an option. Write email=teaser to send the first paragraph and a link to the rest, or delete it.',
  ],
  'warns of a teaser that would say nothing': [
    '## One {email=teaser}\n\n- one\n- two\n\n## Two {email=teaser}\n\nWords.',
    '9:1  section-email (warning)  “One” has no paragraph, so the email would show only its heading and a link. Write one below the heading, or delete “email=teaser”.',
  ],
  ...Object.fromEntries(
    ['{emial=teaser}', '{email: teaser}', '{email=teaser', '{#first lang=cy'].map(
      (mark): NamedCase => [
        `names what was meant to be said of a section: ${mark}`,
        [
          `## One ${mark}\n\nWords.`,
          `9:1  section-mark  “${mark}” would be printed in this heading. After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}, or several of them in one pair of braces.`,
        ],
      ],
    ),
  ),
  'takes braces in a heading that mean nothing of the kind': [
    '## What {curly} braces are, and {sets of them}\n\nWords.',
  ],
  'names such a mark of an unknown word as it is printed': [
    '## One {colour=red}\n\nWords.',
    '9:1  section-mark  “{colour=red}” would be printed in this heading. After the words you can write {#address}, {lang=ur}, {dir=rtl} or {email=teaser}, or several of them in one pair of braces.',
  ],
  'names a mark behind a heading that opens no section': [
    '## One\n\n### Two {lang=cy}\n\nWords.\n\n### The set {a, b}\n\nWords.',
    '11:1  section-mark  “{lang=cy}” would be printed: only a section’s heading, “## ”, can have options. Delete it, or make this a section.',
  ],
  'says how a list of entries is written': [
    { keys: { corrections: 'The session starts at 10am' } },
    '8:14  front-matter  “corrections” is a list of entries with keys of their own. Write each on lines below it: “  - date:”, and under that “    text:”.',
  ],
  'says what a colon does between braces': [
    { keys: { withdrawn: '{ date: 2018-09-03, reason: The review: it was wrong }' } },
    '8:40  front-matter  Between { and }, a value with a colon needs quotes, and nothing can start with a dash. Put the value in quotes, or write each key on a line of its own, after two spaces.',
  ],
  'asks a withdrawn issue since when and why': [
    { keys: { status: 'withdrawn' } },
    '6:9  withdrawn  This issue does not say when and why it was withdrawn. Add a line like “withdrawn: { date: DD/MM/YYYY, reason: }”, with a reason for readers.',
  ],
  'takes a withdrawn issue that says so': [{ keys: WITHDRAWN }],
  'asks a published issue why it says that it was withdrawn': [
    { keys: { withdrawn: WITHDRAWN.withdrawn } },
    '8:1  withdrawn  This line is for withdrawn issues, but the status is “published”. Change the status to “withdrawn”, or delete this line.',
  ],
  'names a correction of a section that is not there': [
    {
      keys: { corrections: '[{ date: 2018-03-02, text: Ten not nine., section: trainning }]' },
      body: '## Training\n\nWords.',
    },
    '8:15  corrections  This issue has no section “#trainning”. Did you mean “training”?',
  ],
  'names an anchor that cannot be part of an address': [
    '::: event\ntitle: T\nwhen: 5 December 2018, 10am to noon\nwhere: Town Hall\nbook: a@example.org\nanchor: Two words\n:::',
    '14:9  anchor  “Two words” cannot be part of an address. Use small letters, digits and hyphens.',
  ],
  'names an anchor that is too long for a file name': [
    `::: event\ntitle: T\nwhen: 5 December 2018, 10am to noon\nwhere: Town Hall\nbook: a@example.org\nanchor: ${'a'.repeat(171)}\n:::`,
    `14:9  anchor  “${'a'.repeat(59)}…” is too long for a file name. Write a few words with hyphens between them.`,
  ],
  'names a former address that is too long for a file name': [
    { keys: { formerly: `[/${'a'.repeat(200)}]` } },
    `8:12  formerly  “/${'a'.repeat(58)}…” is too long for a file name. Leave it out, or redirect it at your host.`,
  ],
  'names a former address of another site, or one that climbs out of the archive': [
    { keys: { formerly: '[https://example.org/x, /../up, /old/page.html, spring-2018]' } },
    '8:12  formerly  “https://example.org/x” is not an address of this archive. Write the part after the site’s own address, starting with “/”.',
    '8:35  formerly  “/../up” is not an address of this archive. Write the part after the site’s own address, starting with “/”.',
  ],
  'names more former addresses than any issue has had': [
    { keys: { formerly: `[${Array.from({ length: 101 }, (_, n) => `a${n}`)}]` } },
    '8:11  front-matter  An issue can have up to 100 former addresses. Keep the ones it really had.',
  ],
  'takes a hundred of them': [{ keys: { formerly: `[${Array.from({ length: 100 }, (_, n) => `a${n}`).join(', ')}]` } }],
};

describe('the record of an issue', () => {
  testCases(cases);

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
