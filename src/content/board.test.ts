import { describe, expect, test } from 'vitest';
import { aBulletin, anIssue, check, problemsOf } from '../../tests/support/an-issue.ts';
import { type Cases, testCasesOf } from '../../tests/support/cases.ts';

const NO_WEBSITE = 'address  This is not the address of a website. Write it in full, starting https://';

type Keys = Parameters<typeof aBulletin>[0];

const boards: Cases<Keys> = {
  'takes a board with what it needs': [{}],
  'takes a key with nothing after it for one that is left away': [{ privacy: '' }],
  'takes an address without a slash at its end, and with a path': [{ address: 'https://example.org/bulletins' }],
  'refuses bulletin.example.org for the archive’s address': [
    { address: 'bulletin.example.org' },
    `4:10  ${NO_WEBSITE}`,
  ],
  'refuses http://bulletin.example.org/ for the archive’s address': [
    { address: 'http://bulletin.example.org/' },
    `4:10  ${NO_WEBSITE}`,
  ],
  'refuses https:// for the archive’s address': [{ address: 'https://' }, `4:10  ${NO_WEBSITE}`],
  'refuses https://example.org/?a=b for the archive’s address': [
    { address: 'https://example.org/?a=b' },
    `4:10  ${NO_WEBSITE}`,
  ],
  'names a colour that is none': [
    { colours: '{ brand: navy, accent: "#a03a1" }' },
    '5:19  colour  “navy” is not a colour. Write # and six digits, in quotes: "#RRGGBB"',
    '5:33  colour  “#a03a1” is not a colour. Write # and six digits, in quotes: "#RRGGBB"',
  ],
  'takes a colour without quotes': [{ colours: '\n  brand: #12455a # blue\n  accent: "#a03a13"' }],
  'names a time zone that is none': [
    { timezone: 'Europe/Bradford' },
    '10:11  timezone  “Europe/Bradford” is not a time zone. Write Europe/London.',
  ],
  'names a language that is not written': [
    { language: 'de' },
    '10:11  bulletin  “de” is not a language. Known: en-GB, cy.',
  ],
  'names a mailbox that is none': [
    { email: 'bulletin at example.org' },
    '6:8  address  This is not an address. Write a full address starting https://, or an email address.',
  ],
  'names a missing key': [
    { postal: undefined },
    '1:1  bulletin  “postal” is missing. Add a line that starts “postal:”.',
  ],
  'names a misspelt key, and only that': [
    { postal: undefined, postel: 'The board, Bradford' },
    '9:1  unknown-key  “postel” is not a key here. Did you mean “postal”?',
  ],
  'says what a board is made of': [
    { board: 'Bradford' },
    '2:8  bulletin  “board” has keys of its own. Write each on a line below it, after two spaces: “  name:”.',
  ],
  'names an empty list of contacts': [
    { contacts: '[]' },
    '9:11  bulletin  “contacts” is an empty list. Add at least one entry, after “- ”.',
  ],
  'names what is wrong in a contact, where it stands': [
    {
      contacts: '\n  - role: front-dor\n    name: Front door\n    phone: 1632960000\n    verified: 31/02/2018',
    },
    '10:5  bulletin  “about” is missing from “contacts”. Add “about:” there, then its value.',
    '10:11  bulletin  “front-dor” is not a role. Did you mean “front-door”?',
    '12:12  phone  “1632960000” has lost its first zero. Write “01632960000”.',
    '13:15  date  “31/02/2018” does not exist: February 2018 has 28 days. Correct the day or the month.',
  ],
  'keeps the zero of a telephone number': [
    {
      contacts: '[{ role: front-door, name: A, phone: 01632960000, about: B, verified: 2018-01-25 }]',
    },
  ],
  'takes hosts for https, and refuses an address there': [
    { 'https-hosts': '[www.example.org, "http://a.example/"]' },
    '10:32  host  “http://a.example/” is not a host. Write the part between “//” and the next “/”, such as www.example.org',
  ],
  'names broken YAML': [
    { about: 'News\nand training' },
    '4:1  yaml  This line is not “key: value”. Write a key, a colon, a space, and the value, or join it to the line above.',
  ],
  'names a key that stands twice': [
    { postal: 'A\npostal: B' },
    '8:1  yaml  This key appears twice. Delete one of the lines.',
  ],
  'names an invisible character': [
    { title: 'Up\u200bdate' },
    '1:8  character  There is an invisible character (U+200B) here, probably from pasted text. Delete it and type the word again.',
  ],
  'takes mailers by their names, with other tags, and one of the board’s own': [
    {
      mailers:
        '\n  - plain\n  - name: govdelivery\n    unsubscribe: "[[UNSUBSCRIBE_URL]]"\n  - name: our-mailer\n    like: plain\n    title: Our Mailer\n    unsubscribe: "{{unsub}}"\n    preferences: none\n    fragment: yes',
    },
  ],
  'refuses a mailer’s code that would end the address it stands in': [
    {
      mailers:
        "\n  - name: plain\n    unsubscribe: '{{ unsub \"all\" }}'\n    preferences: '<a href=x>'\n    postal: 'A <b>street</b>'",
    },
    '12:18  mailer-tag  “"” would cut this address off. Use single quotes instead.',
    '13:18  mailer-tag  “<” would cut this address off. Write an element by its name alone, like “<unsubscribe>”.',
    '14:13  mailer-tag  “<” would be read as HTML. Remove it.',
  ],
  'refuses a mailer’s code that is none, or runs over several lines': [
    {
      mailers:
        '\n  - name: plain\n    unsubscribe: Unsubscribe here\n    preferences: javascript:void(0)\n    postal: "{{ a }}\\n{{ b }}"\n    codes: ["{"]',
    },
    '12:18  mailer-tag  “Unsubscribe here” is not a code or an address. Copy the code from the mailer’s help, with its brackets.',
    '13:18  mailer-tag  Addresses that start “javascript:” are not allowed. Use the mailer’s own code, or a full address starting https://',
    '14:13  mailer-tag  A mailer’s code must be on one line. Remove the line break.',
    '15:13  mailer-tag  “{” is not the start of a code. Write at least two characters, such as “{{”.',
  ],
  'names a misspelt key of a mailer, and what else is wrong with it': [
    {
      mailers: '\n  - name: plain\n    unsubscibe: "{{x}}"\n    fragment: perhaps\n  - like: plain\n  - [plain]',
    },
    '12:5  unknown-key  “unsubscibe” is not a key here. Did you mean “unsubscribe”?',
    '13:15  bulletin  “perhaps” is not a fragment. Known: yes, no.',
    '14:5  bulletin  “name” is missing from “mailers”. Add “name:” there, then its value.',
    '15:5  bulletin  “mailers” is a list of entries with keys of their own. Write each on lines below it: “  - name:”.',
  ],
  'says that mailers are a list': [
    { mailers: 'mailchimp' },
    '10:10  bulletin  “mailers” is a list. Write it like “mailers: [mailchimp]”.',
  ],
  'takes a greeting with a place for the name': [{ greeting: '"Hello {name},"' }],
  'refuses a greeting without a place for the name': [
    { greeting: 'Dear colleague' },
    '10:11  greeting  A greeting has {name} once, where the reader’s name goes. Write it like "Hello {name},"',
  ],
};

describe('bulletin.yaml', () => {
  testCasesOf(boards, {
    file: 'content/bulletin.yaml',
    find: (keys) => problemsOf(anIssue(), { bulletin: aBulletin(keys) }),
  });

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
