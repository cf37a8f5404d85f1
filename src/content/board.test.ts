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
    ['content/bulletin.yaml:4:10  address  This is not the address of a website. Write it in full, starting https://'],
  ],
  [
    'refuses http://bulletin.example.org/ for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'http://bulletin.example.org/' }) }),
    ['content/bulletin.yaml:4:10  address  This is not the address of a website. Write it in full, starting https://'],
  ],
  [
    'refuses https:// for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'https://' }) }),
    ['content/bulletin.yaml:4:10  address  This is not the address of a website. Write it in full, starting https://'],
  ],
  [
    'refuses https://example.org/?a=b for the archive’s address',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ address: 'https://example.org/?a=b' }) }),
    ['content/bulletin.yaml:4:10  address  This is not the address of a website. Write it in full, starting https://'],
  ],
  [
    'names a colour that is none',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ colours: '{ brand: navy, accent: "#a03a1" }' }) }),
    [
      'content/bulletin.yaml:5:19  colour  “navy” is not a colour. Write # and six digits, in quotes: "#RRGGBB"',
      'content/bulletin.yaml:5:33  colour  “#a03a1” is not a colour. Write # and six digits, in quotes: "#RRGGBB"',
    ],
  ],
  [
    'says what a colour without quotes becomes',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ colours: '\n  brand: #12455a\n  accent: "#a03a13"' }) }),
    ['content/bulletin.yaml:6:10  comment-lost  Everything after “#” would be lost as a comment. Write "#12455a"'],
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
      'content/bulletin.yaml:6:8  address  This is not an address. Write a full address starting https://, or an email address.',
    ],
  ],
  [
    'names a missing key',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ postal: undefined }) }),
    ['content/bulletin.yaml:1:1  bulletin  “postal” is missing. Add a line that starts “postal:”.'],
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
      'content/bulletin.yaml:2:8  bulletin  “board” has keys of its own. Write each on a line below it, after two spaces: “  name:”.',
    ],
  ],
  [
    'names an empty list of contacts',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ contacts: '[]' }) }),
    ['content/bulletin.yaml:9:11  bulletin  “contacts” is an empty list. Add at least one entry, after “- ”.'],
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
      'content/bulletin.yaml:10:5  bulletin  “about” is missing. Add a line that starts “about:”.',
      'content/bulletin.yaml:10:11  bulletin  “front-dor” is not a role. Did you mean “front-door”?',
      'content/bulletin.yaml:12:12  phone  “1632960000” has lost its first zero. Write “01632960000”.',
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
      'content/bulletin.yaml:10:32  host  “http://a.example/” is not a host. Write the part between “//” and the next “/”, such as www.example.org',
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
      'content/bulletin.yaml:1:8  curly-quotes  Curly quotes around a value would be printed. Run “npm run check -- --fix”, or write "Update"',
    ],
  ],
  [
    'names a key that stands twice',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ postal: 'A\npostal: B' }) }),
    ['content/bulletin.yaml:8:1  yaml  This key appears twice. Delete one of the lines.'],
  ],
  [
    'names an invisible character',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ title: 'Up\u200bdate' }) }),
    [
      'content/bulletin.yaml:1:8  character  There is an invisible character (U+200B) here, probably from pasted text. Delete it and type the word again.',
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
      'content/bulletin.yaml:12:18  mailer-tag  “"” would cut this address off. Use single quotes instead.',
      'content/bulletin.yaml:13:18  mailer-tag  “<” would cut this address off. Write an element by its name alone, like “<unsubscribe>”.',
      'content/bulletin.yaml:14:13  mailer-tag  “<” would be read as HTML. Remove it.',
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
      'content/bulletin.yaml:12:18  mailer-tag  “Unsubscribe here” is not a code or an address. Copy the code from the mailer’s help, with its brackets.',
      'content/bulletin.yaml:13:18  mailer-tag  Addresses that start “javascript:” are not allowed. Use the mailer’s own code, or a full address starting https://',
      'content/bulletin.yaml:14:13  mailer-tag  A mailer’s code must be on one line. Remove the line break.',
      'content/bulletin.yaml:15:13  mailer-tag  “{” is not the start of a code. Write at least two characters, such as “{{”.',
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
      'content/bulletin.yaml:14:5  bulletin  “name” is missing. Add a line that starts “name:”.',
      'content/bulletin.yaml:15:5  bulletin  “mailers” has keys of its own. Write each on a line below it, after two spaces: “  name:”.',
    ],
  ],
  [
    'says that mailers are a list',
    () => problemsOf(anIssue(), { bulletin: aBulletin({ mailers: 'mailchimp' }) }),
    [
      'content/bulletin.yaml:10:10  bulletin  “mailers” is a list of entries with keys of their own. Write each on lines below it: “  - name:”, and under that “    like:”.',
    ],
  ],
  [
    'takes a greeting with a place for the name, and refuses one without',
    () => [
      ...problemsOf(anIssue(), { bulletin: aBulletin({ greeting: '"Hello {name},"' }) }),
      ...problemsOf(anIssue(), { bulletin: aBulletin({ greeting: 'Dear colleague' }) }),
    ],
    [
      'content/bulletin.yaml:10:11  greeting  A greeting has {name} once, where the reader’s name goes. Write it like "Hello {name},"',
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
