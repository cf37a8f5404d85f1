import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, check, problemsOf } from '../../tests/support/an-issue.ts';

type Case = readonly [name: string, find: () => readonly string[], expected: readonly string[]];

const boards: readonly Case[] = [
  ['takes a board with what it needs', () => problemsOf(anIssue(), { bulletin: aBulletin({}) }), []],
  [
    'takes a key with nothing after it for one that is left away',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ privacy: '' }) }),
    [],
  ],
  [
    'takes an address without a slash at its end, and with a path',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'https://example.org/bulletins' }) }),
    [],
  ],
  [
    'refuses bulletin.example.org for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'bulletin.example.org' }) }),
    [
      'content/bulletin.yaml:4:10  address  This is not the address of a website. Write it whole, such as https://bulletin.example.org/',
    ],
  ],
  [
    'refuses http://bulletin.example.org/ for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'http://bulletin.example.org/' }) }),
    [
      'content/bulletin.yaml:4:10  address  This is not the address of a website. Write it whole, such as https://bulletin.example.org/',
    ],
  ],
  [
    'refuses https:// for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'https://' }) }),
    [
      'content/bulletin.yaml:4:10  address  This is not the address of a website. Write it whole, such as https://bulletin.example.org/',
    ],
  ],
  [
    'refuses https://example.org/?a=b for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'https://example.org/?a=b' }) }),
    [
      'content/bulletin.yaml:4:10  address  This is not the address of a website. Write it whole, such as https://bulletin.example.org/',
    ],
  ],
  [
    'names a colour that is none',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ colours: '{ brand: navy, accent: "#a03a1" }' }) }),
    [
      'content/bulletin.yaml:5:19  colour  “navy” is not a colour. Write it as # and six digits, in quotes: "#4b2768"',
      'content/bulletin.yaml:5:33  colour  “#a03a1” is not a colour. Write it as # and six digits, in quotes: "#00685c"',
    ],
  ],
  [
    'says what a colour without quotes becomes',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ colours: '\n  brand: #12455a\n  accent: "#a03a13"' }) }),
    ['content/bulletin.yaml:6:10  comment-lost  What follows “#” would be lost as a comment. Write "#12455a"'],
  ],
  [
    'names a time zone that is none',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ timezone: 'Europe/Bradford' }) }),
    ['content/bulletin.yaml:10:11  timezone  “Europe/Bradford” is not a time zone. Write Europe/London.'],
  ],
  [
    'names a language that is not written',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ language: 'de' }) }),
    ['content/bulletin.yaml:10:11  bulletin  “de” is not a language. Known: en-GB, cy.'],
  ],
  [
    'names a mailbox that is none',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ email: 'bulletin at example.org' }) }),
    [
      'content/bulletin.yaml:6:8  address  This is not an address. Write https://… or a mailbox such as training@example.org.',
    ],
  ],
  [
    'names a missing key',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ postal: undefined }) }),
    [
      'content/bulletin.yaml:1:1  bulletin  “postal” is missing. Add a line such as “postal: Exampleshire Safeguarding Children Partnership, Exampleton”.',
    ],
  ],
  [
    'names a misspelt key, and only that',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ postal: undefined, postel: 'The board, Bradford' }) }),
    ['content/bulletin.yaml:9:1  unknown-key  “postel” is not a key here. Did you mean “postal”?'],
  ],
  [
    'says what a board is made of',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ board: 'Bradford' }) }),
    [
      'content/bulletin.yaml:2:8  bulletin  “board” has keys of its own. Write each on a line below it, after two spaces, such as “  name: Exampleshire Safeguarding Children Partnership”.',
    ],
  ],
  [
    'names an empty list of contacts',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ contacts: '[]' }) }),
    ['content/bulletin.yaml:9:11  bulletin  “contacts” is an empty list. Write at least one below it, after “- ”.'],
  ],
  [
    'names what is wrong in a contact, where it stands',
    () =>
      problemsOf(anIssue(), {
        bulletin: aBulletin({
          contacts: '\n  - role: front-dor\n    name: Front door\n    phone: 1632960000\n    verified: 31/02/2018',
        }),
      }),
    [
      'content/bulletin.yaml:10:5  bulletin  “about” is missing. Add a line such as “about: For any adult who is worried about a child”.',
      'content/bulletin.yaml:10:11  bulletin  “front-dor” is not a role. Did you mean “front-door”?',
      'content/bulletin.yaml:12:12  phone  “1632960000” has lost the zero in front. Write “01632960000”.',
      'content/bulletin.yaml:13:15  date  “31/02/2018” does not exist: February 2018 has 28 days. Correct the day or the month.',
    ],
  ],
  [
    'keeps the zero of a telephone number',
    () =>
      problemsOf(anIssue(), {
        bulletin: aBulletin({
          contacts: '[{ role: front-door, name: A, phone: 01632960000, about: B, verified: 2018-01-25 }]',
        }),
      }),
    [],
  ],
  [
    'takes hosts for https, and refuses an address there',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ 'https-hosts': '[www.example.org, "http://a.example/"]' }) }),
    [
      'content/bulletin.yaml:10:32  host  “http://a.example/” is not a host. Write what stands between “//” and the next “/”, such as www.example.org',
    ],
  ],
  [
    'names broken YAML',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ about: 'News: and training' }) }),
    ['content/bulletin.yaml:3:8  yaml  A value with a colon in it needs quotes. Write: about: "News: and training"'],
  ],
  [
    'names curly quotes',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ title: '“Update”' }) }),
    [
      'content/bulletin.yaml:1:8  curly-quotes  Curly quotes do not hold a value together: they would be printed. “npm run check -- --fix” changes them. Write "Update"',
    ],
  ],
  [
    'names a key that stands twice',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ postal: 'A\npostal: B' }) }),
    ['content/bulletin.yaml:8:1  yaml  This key stands twice. Delete one of the two lines.'],
  ],
  [
    'names an invisible character',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ title: 'Up\u200bdate' }) }),
    [
      'content/bulletin.yaml:1:8  character  An invisible character (U+200B) stands here, as pasted text sometimes brings along. Delete it and type the word again.',
    ],
  ],
  [
    'takes mailers by their names, with other tags, and one of the board’s own',
    () =>
      problemsOf(anIssue(), {
        bulletin: aBulletin({
          mailers:
            '\n  - plain\n  - name: govdelivery\n    unsubscribe: "[[UNSUBSCRIBE_URL]]"\n  - name: our-mailer\n    like: plain\n    title: Our Mailer\n    unsubscribe: "{{unsub}}"\n    preferences: none\n    fragment: yes',
        }),
      }),
    [],
  ],
  [
    'refuses a mailer’s code that would end the address it stands in',
    () =>
      problemsOf(anIssue(), {
        bulletin: aBulletin({
          mailers:
            "\n  - name: plain\n    unsubscribe: '{{ unsub \"all\" }}'\n    preferences: '<a href=x>'\n    postal: 'A <b>street</b>'",
        }),
      }),
    [
      'content/bulletin.yaml:12:18  mailer-tag  “"” would end the address in which this code stands. Write single quotes instead.',
      'content/bulletin.yaml:13:18  mailer-tag  “<” would end the address in which this code stands. An element is its name alone, such as “<unsubscribe>”.',
      'content/bulletin.yaml:14:13  mailer-tag  “<” would be read as HTML. Write words and the mailer’s codes without it.',
    ],
  ],
  [
    'refuses a mailer’s code that is none, or runs over several lines',
    () =>
      problemsOf(anIssue(), {
        bulletin: aBulletin({
          mailers:
            '\n  - name: plain\n    unsubscribe: Unsubscribe here\n    preferences: javascript:void(0)\n    postal: "{{ a }}\\n{{ b }}"\n    codes: ["{"]',
        }),
      }),
    [
      'content/bulletin.yaml:12:18  mailer-tag  “Unsubscribe here” is neither a code nor an address. Copy the code from the mailer’s help, with its signs.',
      'content/bulletin.yaml:13:18  mailer-tag  “javascript:” addresses are not published. Write the mailer’s own code, or https://…',
      'content/bulletin.yaml:14:13  mailer-tag  A mailer’s code stands on one line. Write it without a line break.',
      'content/bulletin.yaml:15:13  mailer-tag  “{” is not the start of a code. Write two signs or more, such as “{{”.',
    ],
  ],
  [
    'names a misspelt key of a mailer, and what else is wrong with it',
    () =>
      problemsOf(anIssue(), {
        bulletin: aBulletin({
          mailers: '\n  - name: plain\n    unsubscibe: "{{x}}"\n    fragment: perhaps\n  - like: plain\n  - [plain]',
        }),
      }),
    [
      'content/bulletin.yaml:12:5  unknown-key  “unsubscibe” is not a key here. Did you mean “unsubscribe”?',
      'content/bulletin.yaml:13:15  bulletin  “perhaps” is not a fragment. Known: yes, no.',
      'content/bulletin.yaml:14:5  bulletin  “name” is missing. Add a line such as “name: mailchimp”.',
      'content/bulletin.yaml:15:5  bulletin  “mailers” has keys of its own. Write each on a line below it, after two spaces, such as “  name: mailchimp”.',
    ],
  ],
  [
    'says that mailers are a list',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ mailers: 'mailchimp' }) }),
    ['content/bulletin.yaml:10:10  bulletin  “mailers” is a list. Write it like “mailers: [mailchimp]”.'],
  ],
  [
    'takes a greeting with a place for the name, and refuses one without',
    () => [
      ...problemsOf(anIssue(), { bulletin: aBulletin({ greeting: '"Hello {name},"' }) }),
      ...problemsOf(anIssue(), { bulletin: aBulletin({ greeting: 'Dear colleague' }) }),
    ],
    [
      'content/bulletin.yaml:10:11  greeting  The reader’s name has no place here, or several. Write {name} once, such as "Hello {name},"',
    ],
  ],
];

describe('bulletin.yaml', () => {
  test.each(boards)('%s', (_name, find, expected) => expect(find()).toEqual(expected));

  test('becomes the board, with what is not written filled in', () => {
    const { archive } = check(anIssue(), {
      bulletin: aBulletin({ address: 'https://example.org/bulletins', email: 'a@example.org' }),
    });
    expect(archive?.board).toMatchObject({
      address: 'https://example.org/bulletins/',
      email: 'mailto:a@example.org',
      language: 'en-GB',
      timezone: 'Europe/London',
      mailers: [{ name: 'plain' }],
      follow: [],
      contacts: [{ role: 'front-door', phone: '01632 960000', verified: '2018-01-25' }],
      file: 'content/bulletin.yaml',
      keyAt: { title: { line: 1, column: 8 } },
    });
  });
});

test('one bad value of bulletin.yaml hides no other', () => {
  const bulletin = aBulletin({
    address: 'nowhere',
    colours: '{ brand: "#ffff00", accent: "#a03a13" }',
    mailers: '[mailchip]',
  });
  const rules = problemsOf(anIssue(), { bulletin }).map((line) => line.split('  ')[1]);
  expect(rules).toEqual(['address', 'colour-contrast', 'mailer']);
});
