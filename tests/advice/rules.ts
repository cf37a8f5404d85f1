import { anIssue } from '../support/an-issue.ts';
import { type Files, type Followed, follow, inBoard, inEvent, inFolder, inKeys, inText } from './followed.ts';

// Messages of the rules in docs/checks that none of their examples raises.

const mailers = (entry: string) => `mailers: [${entry}]`;

export const mailer: readonly Followed[] = follow(inBoard, [
  [
    mailers('mailchimp, mailchimp'),
    'Delete or rename one.',
    mailers('mailchimp'),
    mailers('mailchimp, { name: ours, like: mailchimp }'),
  ],
  [
    mailers('{ name: ours, like: plain, unsubscribe: "<unsubscribe>" }'),
    'Add a line “unsubscribe-text:” with the mailer’s code for plain text.',
    mailers('{ name: ours, like: plain, unsubscribe: "<unsubscribe>", unsubscribe-text: "[unsubscribe]" }'),
  ],
  [mailers('{ name: notify, unsubscribe: "((leave))" }'), 'Delete this line.', mailers('notify')],
  [
    mailers('{ name: ours, like: plain, unsubscribe-text: "[leave]" }'),
    'Add a line “unsubscribe:” with the mailer’s code.',
    mailers('{ name: ours, like: plain, unsubscribe-text: "[leave]", unsubscribe: "[leave]" }'),
  ],
  [
    mailers('{ name: mailchimp, like: plain }'),
    'Delete this line, or give your own mailer another name.',
    mailers('{ name: mailchimp }'),
    mailers('{ name: ours, like: plain }'),
  ],
  [
    mailers('our-own-sender'),
    'To describe your own, add a line “like: plain”.',
    mailers('{ name: our-own-sender, like: plain }'),
  ],
  [mailers('{ name: ours, like: mailchump }'), 'Did you mean “mailchimp”?', mailers('{ name: ours, like: mailchimp }')],
  [mailers('{ name: email, like: plain }'), 'Choose another name.', mailers('{ name: ours, like: plain }')],
  [
    mailers('{ name: Our Sender, like: plain }'),
    'Use small letters, digits and hyphens, starting with a letter.',
    mailers('{ name: our-sender, like: plain }'),
  ],
  [
    mailers('{ name: ours, like: plain, unsubscribe: "[leave]", preferences: "[leave]" }'),
    '“unsubscribe” has the same code, so both would do the same. Copy the code for “preferences” from the mailer’s help.',
    mailers('{ name: ours, like: plain, unsubscribe: "[leave]", preferences: "[change]" }'),
  ],
]);

const HEAD = '| Course | Date | Venue |\n|---|---|---|';
const FAR = anIssue({ slug: '2081-02', keys: { number: '1', date: '2081-02-01' } }).text;

export const events: readonly Followed[] = [
  ...follow(inText, [
    [
      `::: events\n${HEAD}\n| One | 1 March 2018 | Hall |\n:::`,
      'Write the mailbox, web address or telephone number in a column “Booking”, or for all rows in a line “book:” above the table.',
      '::: events\n| Course | Date | Venue | Booking |\n|---|---|---|---|\n| One | 1 March 2018 | Hall | team@example.org |\n:::',
      `::: events\nbook: team@example.org\n\n${HEAD}\n| One | 1 March 2018 | Hall |\n:::`,
    ],
    [
      'The course is on 5 June.\n\nThe course is on 16th June.',
      'add the year. The same in line 11.',
      'The course is on 5 June 2018.\n\nThe course is on 16th June 2018.',
    ],
    [
      'The course is next Thursday.',
      'Readers will find it years later: write the day, the month and the year.',
      'The course is on Thursday 5 April 2018.',
    ],
    ['Ring the front door on 01632 960001.', 'Write 01632 960000;', 'Ring the front door on 01632 960000.'],
    ['Ring O1632 960417.', 'Type it with the figure 0.', 'Ring 01632 960417.'],
    [
      `::: events\nbook: team@example.org\n\n${HEAD}\n| One | 1 March 2018 | Hall |\nBring a coat, please\n:::`,
      'If it belongs to a cell of a row, write that row on one line. If not, leave an empty line before it.',
      `::: events\nbook: team@example.org\n\n${HEAD}\n| One | 1 March 2018 | Hall. Bring a coat, please |\n:::`,
      `::: events\nbook: team@example.org\n\n${HEAD}\n| One | 1 March 2018 | Hall |\n\nBring a coat, please\n:::`,
    ],
  ]),
  ...follow(inEvent, [
    [
      'when: 1 March 2018, 9am\nwhen: 1 March 2018, 9am',
      'Correct one of them, or delete it.',
      'when: 1 March 2018, 9am\nwhen: 8 March 2018, 9am',
      'when: 1 March 2018, 9am',
    ],
  ]),
  ...follow(inFolder, [
    [
      { 'issues/2081-02.md': FAR },
      'Correct the year if it is wrong.',
      { 'issues/2018-01.md': FAR.replace('2081-02', '2018-01') },
    ],
  ]),
];

const other = (status: string, body = 'Words.'): Files => ({
  'issues/2018-01.md': anIssue({
    slug: '2018-01',
    keys: {
      number: '1',
      status,
      ...(status === 'withdrawn' && { withdrawn: '{ date: 2018-02-02, reason: It was wrong. }' }),
    },
    body,
  }).text,
});
const PAGE = (body = 'Words.') => ({ 'pages/visits.md': `---\ntitle: Visits\nsummary: How we visit.\n---\n${body}\n` });
const to = (address: string, others: Files = {}): Files => ({ ...inText(`Read [the plan](${address}).`), ...others });
const UNLINKED = inText('Read the plan.');

export const links: readonly Followed[] = follow(inFolder, [
  [
    to('https://www.example.org/*|ID|*/plan'),
    'would read “*|” as a code, and this address would not work. Write “%2A%7C” in its place.',
    to('https://www.example.org/%2A%7CID%7C%2A/plan'),
  ],
  [to('2018-01.md', other('withdrawn')), 'Delete the link.', { ...UNLINKED, ...other('withdrawn') }],
  [
    to('2018-01.md', other('draft')),
    'Publish that issue first, or delete the link.',
    to('2018-01.md', other('published')),
    { ...UNLINKED, ...other('draft') },
  ],
  [to('/visit/', PAGE()), 'Did you mean “visits”?', to('/visits/', PAGE())],
  [
    to('../pages/visits.md#two', PAGE()),
    'The page “visits” has no section “#two”. Add a heading for it, or delete the link.',
    to('../pages/visits.md#two', PAGE('## Two\n\nWords.')),
    { ...UNLINKED, ...PAGE() },
  ],
  [to('2018-03.md'), 'Did you mean “2018-02”?', to('2018-02.md')],
  [
    to('2018-01.md#tow', other('published', '## Two\n\nWords.')),
    'Did you mean “#two”?',
    to('2018-01.md#two', other('published', '## Two\n\nWords.')),
  ],
  [
    to('2018-01.md#two', other('published', '## Two words\n\nWords.')),
    'Did you mean “#two-words”?',
    to('2018-01.md#two-words', other('published', '## Two words\n\nWords.')),
  ],
  [
    to('../images/chair.jpg'),
    'Upload it to content/files too, and write “chair.jpg” here.',
    to('chair.jpg', { 'files/chair.jpg': 'x' }),
  ],
  [
    to('plans/plan.pdf'),
    'Upload it to content/files, and write “plan.pdf” between the round brackets.',
    to('plan.pdf', { 'files/plan.pdf': 'x' }),
  ],
  [
    to('poster of the week.docx'),
    'Upload it there, or correct its name.',
    to('poster of the week.docx', { 'files/poster of the week.docx': 'x' }),
    to('flyer.pdf'),
  ],
]);

const figure = (lines: string) => `::: figure\nsrc: chair.jpg\n${lines}\n:::`;
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff);

export const pictures: readonly Followed[] = [
  ...follow(inText, [
    [
      figure('alt: A girl at a desk\nconsent: given by the family'),
      'Add “consent-until:” with the agreed date.',
      figure('alt: A girl at a desk\nconsent: given by the family\nconsent-until: 01/03/2019'),
    ],
    [
      '![A girl at a desk](chair.jpg)',
      'If it is written as ![…](…), use a “::: figure” block.',
      figure('alt: A girl at a desk\nconsent: drawn'),
    ],
    [
      '![The plan](plan.pdf)',
      'To link to it, delete the “!” and upload the file to content/files.',
      '[The plan](flyer.pdf)',
    ],
    ['![A desk](charis.jpg)', 'Did you mean “chair.jpg”?', '![A desk](chair.jpg)'],
  ]),
  ...follow(inKeys, [
    [
      'image: { src: chair.jpg, alt: A girl at a desk, consent: given by the family }',
      'Add “consent-until:” with the agreed date.',
      'image: { src: chair.jpg, alt: A girl at a desk, consent: given by the family, consent-until: 01/03/2019 }',
    ],
  ]),
  ...follow(inFolder, [
    [
      { 'images/desk.jpg': JPEG, 'images/desk.jpeg': JPEG, ...inText('![A desk](desk.jpg)\n\n![A desk](desk.jpeg)') },
      'differ only in their endings, so both would get the same address. Rename one of them, and write its new name where it is used.',
      {
        'images/desk.jpg': JPEG,
        'images/desk-2.jpeg': JPEG,
        ...inText('![A desk](desk.jpg)\n\n![A desk](desk-2.jpeg)'),
      },
    ],
    [
      {
        'images/a desk.jpg': JPEG,
        'images/a-desk.jpg': JPEG,
        ...inText('![A desk](a desk.jpg)\n\n![A desk](a-desk.jpg)'),
      },
      '“a-desk.jpg” and “a desk.jpg” would get the same address. Rename one of them, and write its new name where it is used.',
      {
        'images/a desk.jpg': JPEG,
        'images/a-desk-2.jpg': JPEG,
        ...inText('![A desk](a desk.jpg)\n\n![A desk](a-desk-2.jpg)'),
      },
    ],
    [
      { 'images/caf\u00e9.jpg': JPEG, 'images/cafe\u0301.jpg': JPEG, ...inText('![A café](caf\u00e9.jpg)') },
      'Delete both there, and upload the right one again.',
      { 'images/caf\u00e9.jpg': JPEG, ...inText('![A café](caf\u00e9.jpg)') },
    ],
  ]),
];

const briefing = (...panels: readonly string[]) =>
  `::: briefing\ntitle: A plan\n\n${[...panels, ...['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].slice(panels.length).map((title) => `#### ${title}\n\nWords.`)].join('\n\n')}\n:::`;

export const briefings: readonly Followed[] = follow(inText, [
  [
    briefing('#### The [plan](https://www.example.org/)\n\nWords.'),
    'Put it into the text below.',
    briefing('#### The plan\n\nWords. Read [the plan](https://www.example.org/).'),
  ],
  [briefing('####\n\nWords.'), 'Write it after “#### ”.', briefing('#### The plan\n\nWords.')],
  [
    briefing('#### The plan'),
    'Write it below the heading, or delete the heading.',
    briefing('#### The plan\n\nWords.'),
  ],
  [
    briefing(
      '#### The plan',
      '#### One\n\nWords.',
      '#### Two\n\nWords.',
      '#### Three\n\nWords.',
      '#### Four\n\nWords.',
      '#### Five\n\nWords.',
      '#### Six\n\nWords.',
      '#### Seven\n\nWords.',
    ),
    'or delete the heading.',
    briefing(),
  ],
  [
    briefing(`#### The plan\n\n${'Words about it. '.repeat(250)}`),
    'Shorten it to about 400 words.',
    briefing(`#### The plan\n\n${'Words about it. '.repeat(125)}`),
  ],
]);

const review = (name: string, text = 'What was learned.') =>
  `::: review\ncase: ${name}\ntype: Case review\n\n${text}\n:::`;
const DETAIL = { waive: 'waive: exact-date; The board agreed to it; Independent Chair; until 01/03/2018' };
const inBoth = (earlier: string, later: string): Files => ({
  'issues/2018-01.md': anIssue({ slug: '2018-01', keys: { number: '1' }, body: earlier }).text,
  ...inText(later),
});

export const reviews: readonly Followed[] = follow(inFolder, [
  [
    inBoth(review('Robin'), review('Robyn')),
    'If it is the same case, write both the same way.',
    inBoth(review('Robin'), review('Robin')),
  ],
  [
    inBoth(review('Robin'), review('Robyn')),
    'If not, choose a name that cannot be confused with it.',
    inBoth(review('Robin'), review('Autumn')),
  ],
  [
    inBoth(
      review('Robin', 'It was on 3 March 2014.').replace('type:', `${DETAIL.waive}\ntype:`),
      review('Robin', 'Exampleton Primary School knew. Robin was the youngest of four.').replace(
        'type:',
        'waive: school; The board agreed to it; Independent Chair; until 01/03/2018\nwaive: siblings; The board agreed to it; Independent Chair; until 01/03/2018\ntype:',
      ),
    ),
    'Leave some out; or, if the board has decided to keep them, add a waiver with its reason.',
    inBoth(review('Robin', 'It was that spring.'), review('Robin', 'The school knew.')),
  ],
]);

const REAL =
  'board: { name: Mercia Safeguarding Children Partnership, short: MSCP }\naddress: https://bulletin.exampleshire.gov.uk/\nsubscribe: https://www.exampleshire.gov.uk/sign-up\nemail: bulletin@exampleshire.gov.uk\ncontacts: [{ role: front-door, name: Front door, phone: 01274 437500, about: Any worry., verified: 2018-01-25 }]';
const waiver = (rule: string, reason: string, until: string) =>
  `waivers: [{ rule: ${rule}, reason: ${reason}, by: Independent Chair, until: ${until} }]`;

export const words: readonly Followed[] = [
  ...follow(inText, [
    [
      'Ask the CAHMS team.',
      'Did you mean “CAMHS”? Spell it out here with “(CAHMS)” after it',
      'Ask the child and adolescent mental health services (CAMHS) team.',
    ],
    [
      `${'Each of us tells every other practitioner what we know about a child and about the family of the child and about what has been tried before now. '.repeat(2)}`,
      'Write each as two, of at most 25 words.',
      'Each of us tells every other practitioner what we know about a child. We tell them about the family too.',
    ],
  ]),
  ...follow(inBoard, [
    [REAL.replace('bulletin@exampleshire.gov.uk', 'bulletin@example.org'), 'Write the real one.', REAL],
    [
      `${REAL}\nwaivers: [{ rule: contact-verified, reason: The example stays as it is, by: Maintainers of this project, until: 2018-03-01 }]`,
      'Delete it, and fix what the check then reports.',
      REAL,
    ],
    [
      `${REAL}\naccessibility: { prepared: 2026-11-24, how: By hand., reply: soon }`,
      'Write the day on which yours was, unless it is the same.',
      `${REAL}\naccessibility: { prepared: 2018-01-25, how: By hand., reply: soon }`,
    ],
    [
      `${REAL}\nabout: News for Exampleshire`,
      'Write what is true of your board, or delete the line.',
      `${REAL}\nabout: News for Mercia`,
    ],
  ]),
  ...follow(inKeys, [
    [
      `${waiver('time-style', 'Poster', '2018-03-01')}\n\nCome at 9:30 AM.`,
      'Write the reason that the board would give in public.',
      `${waiver('time-style', 'The poster has it', '2018-03-01')}\n\nCome at 9:30 AM.`,
    ],
    [
      `${waiver('time-style', 'The poster has it', '2018-02-01')}\n\nCome at 9:30 AM.`,
      'Fix the finding, or ask the board to decide again and write the new date.',
      'lang: en-GB\n\nCome at 9.30am.',
      `${waiver('time-style', 'The poster has it', '2018-03-01')}\n\nCome at 9:30 AM.`,
    ],
  ]),
];
