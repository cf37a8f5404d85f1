import { anIssue } from '../support/an-issue.ts';
import { type Followed, follow, inBoard, inGlossary, inIssue, inKeys, inTopics } from './followed.ts';

// The keys of an issue, of a page and of the files in YAML.

const SOUND = anIssue().text;
const withKey = (typed: string) => SOUND.replace('\n---\n', `\n${typed}\n---\n`);
const IMAGE = 'image: { src: chair.jpg, alt: A desk }';

export const yaml: readonly Followed[] = [
  ...follow(inTopics, [
    [
      'neglect:\n  name: Neglect\n  about: A\nneglect:\n  name: Again\n',
      'Delete one of the lines.',
      'neglect:\n  name: Neglect\n  about: A\n',
    ],
    ['neglect:\n  name: Neglect\n__proto__:\n  name: X\n', 'Delete the line.', 'neglect:\n  name: Neglect\n'],
    [
      'neglect:\n  name: Neglect\n    about: More\n',
      'Align it with the line it belongs to.',
      'neglect:\n  name: Neglect\n  about: More\n',
    ],
    [
      'neglect:\n    name: Neglect\n  about: More\n',
      'Align it with the line it belongs to.',
      'neglect:\n    name: Neglect\n    about: More\n',
    ],
    ['neglect\n', 'Write a key, a colon, a space, and the value.', 'neglect:\n  name: Neglect\n'],
    [
      'neglect: Neglect\n',
      'Write each on a line below it, after two spaces: “  name:”.',
      'neglect:\n  name: Neglect\n',
    ],
    [
      'neglect:\n  name: Neglect\nEarly Help:\n  name: Early help\n',
      'Use small letters, digits and hyphens.',
      'neglect:\n  name: Neglect\nearly-help:\n  name: Early help\n',
    ],
    [
      `neglect:\n  name: Neglect\n${'a'.repeat(101)}:\n  name: Early help\n`,
      'Use up to 100 letters.',
      `neglect:\n  name: Neglect\n${'a'.repeat(100)}:\n  name: Early help\n`,
    ],
    [
      'neglect:\n  about: More\n',
      '“name” is missing from “neglect”. Add “name:” there, then its value.',
      'neglect:\n  about: More\n  name: Neglect\n',
    ],
    [
      'neglect:\n  name: Neglect\n  abuot: More\n',
      'Did you mean “about”?',
      'neglect:\n  name: Neglect\n  about: More\n',
    ],
    [
      'neglect:\n  name:\n    - Neglect\n',
      '“name” cannot be a list. Write one value in its place.',
      'neglect:\n  name: Neglect\n',
    ],
    [
      'neglect:\n  name:\n    en: Neglect\n',
      '“name” cannot be a group of keys. Write one value in its place.',
      'neglect:\n  name: Neglect\n',
    ],
  ]),
  ...follow(inIssue, [
    [withKey('image: { src: &a chair.jpg, alt: A desk }'), 'Write the value out, or put it in quotes.', withKey(IMAGE)],
    [
      withKey('image: { src: !file chair.jpg, alt: A desk }'),
      'Write the value without it, or put it in quotes.',
      withKey(IMAGE),
    ],
    [withKey('%YAML 1.1'), 'Write a key, a colon, a space, and the value.', withKey('lang: en-GB')],
    [SOUND.replace('number:', '...\nnumber:'), 'Delete it.', SOUND],
    [
      withKey('corrections:\n  - { date: 2018-02-02, text: The time: 10am }'),
      'Put the value in quotes, or write each key on a line of its own, after two spaces.',
      withKey('corrections:\n  - { date: 2018-02-02, text: "The time: 10am" }'),
      withKey('corrections:\n  - date: 2018-02-02\n    text: The time: 10am'),
    ],
    [
      withKey('withdrawn: { date: 2018-02-02, reason: The time: 10am }').replace('published', 'withdrawn'),
      'or write each key on a line of its own, after two spaces.',
      withKey('withdrawn:\n  date: 2018-02-02\n  reason: The time: 10am').replace('published', 'withdrawn'),
    ],
    [
      withKey(`image: ${'{ a: '.repeat(60)}b${' }'.repeat(60)}`),
      'Delete those that it does not need.',
      withKey('image: { src: chair.jpg, alt: A desk }'),
    ],
    [withKey('<<: *a'), 'Delete the line, and write the keys out.', withKey('lang: en-GB')],
    [
      withKey('just words'),
      'Write a key, a colon, a space, and the value, or join it to the line above.',
      withKey('subject: just words'),
      SOUND.replace('[neglect]', 'neglect'),
    ],
    ['---\njust words\n---\nWords.\n', 'Write a key, a colon, a space, and the value.', SOUND],
    [withKey('subject: "A\\x00"'), 'Delete it and type the word again.', withKey('subject: "A word"')],
    [`\ufeff${SOUND}`, 'Save the file as UTF-8 without BOM.', SOUND],
    ['\u0001\n'.repeat(20), 'Save it as UTF-8 text.', SOUND],
  ]),
];

export const keys: readonly Followed[] = follow(inKeys, [
  ['number: two', 'Write it in digits.', 'number: 2'],
  ['number: 002', 'Write 2.', 'number: 2'],
  ['status: ready', 'Known: draft, published, withdrawn.', 'status: draft', 'status: published'],
  ['status: publisched', 'Did you mean “published”?', 'status: published'],
  ['titel: A title', '“title” is here already. Delete this line.', 'lang: en-GB'],
  ['shoesize: 4', 'Known:', 'lang: en-GB'],
  ['topics: [cooking]', 'Known: neglect, training, early-help.', 'topics: [training]'],
  ['topics: [neglct]', 'Did you mean “neglect”?', 'topics: [neglect]'],
  ['topics: []', 'Known: neglect, training, early-help.', 'topics: [training]'],
  ['topics: [[neglect]]', 'An entry of “topics” cannot be a list. Write one value in its place.', 'topics: [neglect]'],
  ['topics: { neglect: yes }', 'Write it like “topics: [neglect or training]”.', 'topics: [training]'],
  ['lang: english', 'Write one such as cy (Welsh), ur (Urdu) or pl (Polish).', 'lang: cy', 'lang: ur', 'lang: pl'],
  [
    'status: withdrawn',
    'Add a line like “withdrawn: { date: DD/MM/YYYY, reason: }”, with a reason for readers.',
    'status: withdrawn\nwithdrawn: { date: 02/02/2018, reason: The dates were wrong. }',
  ],
  [
    'withdrawn: { date: 02/02/2018, reason: The dates were wrong. }',
    'Change the status to “withdrawn”, or delete this line.',
    'status: withdrawn\nwithdrawn: { date: 02/02/2018, reason: The dates were wrong. }',
    'lang: en-GB',
  ],
  [
    'corrections: [{ date: 2018-02-02, text: The time was wrong., section: training }]',
    'There are none yet.',
    'corrections: [{ date: 2018-02-02, text: The time was wrong. }]',
  ],
  [
    'corrections: The time was wrong.',
    'Write each on lines below it: “  - date:”, and under that “    text:”.',
    'corrections:\n  - date: 02/02/2018\n    text: The time was wrong.',
  ],
  ['formerly: March', 'Write it like “formerly: [March]”.', 'formerly: [march]'],
  [
    'formerly: ["March 2018"]',
    'Write the part after the site’s own address, starting with “/”.',
    'formerly: ["/march-2018.html"]',
  ],
  [`formerly: [${'a'.repeat(201)}]`, 'Leave it out, or redirect it at your host.', 'lang: en-GB'],
  [
    `formerly: [${Array.from({ length: 101 }, (_, index) => `a${index}`)}]`,
    'Keep the ones it really had.',
    'formerly: [a1, a2]',
  ],
  [
    'image: chair.jpg',
    'Write each on a line below it, after two spaces: “  src:”.',
    'image:\n  src: chair.jpg\n  alt: A desk',
  ],
  ['number:\n  - 2', 'Write one value in its place.', 'number: 2'],
  ['date:\n  - 2', 'Write it like “date: DD/MM/YYYY”.', 'date: 01/02/2018'],
  [
    'corrections: [{ date: 2018-02-02 }]',
    'Add “text:” there, then its value.',
    'corrections: [{ date: 2018-02-02, text: The time was wrong. }]',
  ],
  [
    'corrections: [{ text: The time was wrong. }]',
    'Add “date: DD/MM/YYYY” there.',
    'corrections: [{ text: The time was wrong., date: 02/02/2018 }]',
  ],
  [
    'waivers: [{ rule: time-stile, reason: The poster has it, by: Chair, until: 2018-03-01 }]\n\nCome at 9:30 AM.',
    'Did you mean “time-style”?',
    'waivers: [{ rule: time-style, reason: The poster has it, by: Chair, until: 2018-03-01 }]\n\nCome at 9:30 AM.',
  ],
  ['waivers: [{ rule: xyz, reason: The report names it, by: Chair, until: 2018-03-01 }]', 'Known:', 'lang: en-GB'],
  [
    'waivers: [{ rule: link-target, reason: The report names it, by: Chair, until: 2018-03-01 }]',
    'Fix what it reports, and delete this waiver.',
    'lang: en-GB',
  ],
  [
    'waivers: [{ rule: time-style, section: one, reason: The report names it, by: Chair, until: 2018-03-01 }]',
    'Write the address of a section, or delete “section”.',
    'lang: en-GB',
  ],
  [
    'waivers: [{ rule: time-style, reason: The report names it, by: Chair, until: 2018-03-01 }]',
    'Delete it.',
    'lang: en-GB',
  ],
]);

export const board: readonly Followed[] = follow(inBoard, [
  [
    'colours: { brand: purple, accent: "#a03a13" }',
    'Write # and six digits, in quotes: "#RRGGBB"',
    'colours: { brand: "#12455a", accent: "#a03a13" }',
  ],
  [
    'colours: { brand: "#ffff00", accent: "#a03a13" }',
    'Choose a darker colour.',
    'colours: { brand: "#333300", accent: "#a03a13" }',
  ],
  [
    'colours: { brand: , accent: "#a03a13" }',
    'Write one after the colon.',
    'colours: { brand: "#12455a", accent: "#a03a13" }',
  ],
  [
    'colours: { accent: "#a03a13" }',
    '“brand” is missing from “colours”. Add “brand:” there, then its value.',
    'colours: { brand: "#12455a", accent: "#a03a13" }',
  ],
  ['address: bulletin', 'Write it in full, starting https://', 'address: https://bulletin.example.org/'],
  [
    'https-hosts: [https://www.example.org/]',
    'Write the part between “//” and the next “/”, such as www.example.org',
    'https-hosts: [www.example.org]',
  ],
  ['mailers: mailchimp', 'Write it like “mailers: [mailchimp]”.', 'mailers: [mailchimp]'],
  ['timezone: London', 'Write Europe/London.', 'timezone: Europe/London'],
  ['greeting: Hello', 'Write it like "Hello {name},"', 'greeting: "Hello {name},"'],
  [
    'contacts: []',
    'Add at least one entry, after “- ”.',
    'contacts:\n  - { role: front-door, name: Front door, phone: 01632 960000, about: Any worry., verified: 2018-01-25 }',
  ],
  [
    'contacts: The team',
    'Write each on lines below it: “  - role:”, and under that “    name:”.',
    'contacts:\n  - role: front-door\n    name: Front door\n    phone: 01632 960000\n    about: Any worry.\n    verified: 2018-01-25',
  ],
  [
    'https-hosts: "www.example.org"',
    'Write it like “https-hosts: [www.example.org]”.',
    'https-hosts: [www.example.org]',
  ],
  [
    'https-hosts: { a: "b" }',
    'Write it in square brackets, with commas between its entries.',
    'https-hosts: [www.example.org]',
  ],
  [
    'mailers: [mailchimp, { name: ours, like: plain, unsubscribe: "a\\nb" }]',
    'Remove the line break.',
    'mailers: [mailchimp, { name: ours, like: plain, unsubscribe: "{{ ab }}" }]',
  ],
  [
    `mailers: [{ name: ours, like: plain, unsubscribe: '{{ "a" }}' }]`,
    'Use single quotes instead.',
    `mailers: [{ name: ours, like: plain, unsubscribe: "{{ 'a' }}" }]`,
  ],
  [
    'mailers: [{ name: ours, like: plain, unsubscribe: "<a href>" }]',
    'Write an element by its name alone, like “<unsubscribe>”.',
    'mailers: [{ name: ours, like: plain, unsubscribe: "<unsubscribe>", unsubscribe-text: "[unsubscribe]" }]',
  ],
  [
    'mailers: [{ name: ours, like: plain, unsubscribe: "javascript:a" }]',
    'Use the mailer’s own code, or a full address starting https://',
    'mailers: [{ name: ours, like: plain, unsubscribe: "{{ unsubscribe }}" }]',
    'mailers: [{ name: ours, like: plain, unsubscribe: "https://www.example.org/leave" }]',
  ],
  [
    'mailers: [{ name: ours, like: plain, unsubscribe: unsubscribe }]',
    'Copy the code from the mailer’s help, with its brackets.',
    'mailers: [{ name: ours, like: plain, unsubscribe: "[unsubscribe]" }]',
  ],
  [
    'mailers: [{ name: ours, like: plain, postal: "<b>{{ postal }}" }]',
    'Remove it.',
    'mailers: [{ name: ours, like: plain, postal: "{{ postal }}" }]',
  ],
  [
    'mailers: [{ name: ours, like: plain, codes: ["{"] }]',
    'Write at least two characters, such as “{{”.',
    'mailers: [{ name: ours, like: plain, codes: ["{{"] }]',
  ],
  ['checks: { pseudonim: off }', 'Did you mean “pseudonym”?', 'checks: { image-licence: off }'],
  ['checks: { xyz: off }', 'Known:', 'checks: { image-licence: off }'],
  ['checks: { link-target: off }', 'Delete this line.', 'checks: { image-licence: off }'],
  [
    'checks: { nhs-number: off }',
    'Delete this line; to accept one finding, add a waiver beside it.',
    'checks: { image-licence: off }',
  ],
  [
    'exit: the weather',
    'Write a full address starting https://, or an email address.',
    'exit: https://www.bbc.co.uk/weather',
  ],
  ['language: en', 'Known: en-GB, cy.', 'language: en-GB'],
  [
    'accessibility: We test it',
    'Write each on a line below it, after two spaces: “  prepared:”.',
    'accessibility:\n  prepared: 2018-01-25\n  how: We looked at every page.\n  reply: five working days',
  ],
]);

export const glossary: readonly Followed[] = follow(inGlossary, [
  ['CSE:\n', 'Write one after the colon.', 'CSE: Child Sexual Exploitation\n'],
  ['"A\\q": Question\n', 'Use single quotes instead.', "'A\\q': Question\n"],
  ['CSE:\n\tChild Sexual Exploitation\n', 'Replace it with two spaces.', 'CSE:\n  Child Sexual Exploitation\n'],
  [': Child Sexual Exploitation\n', 'Write it before the colon.', 'CSE: Child Sexual Exploitation\n'],
  ['CSE\n', 'Write a key, a colon, a space, and the value.', 'CSE: Child Sexual Exploitation\n'],
]);
