import { expect, test } from 'vitest';
import { aBulletin, anIssue, type IssueParts, problemsOf, typed } from '../../tests/support/an-issue.ts';
import { expectAdviceWorks } from '../../tests/support/cases.ts';
import type { ContentFiles } from '../content/parse-archive.ts';
import { findPictureFault } from '../content/picture-file.ts';
import { renderSkeleton, SKELETON_WORDS } from '../content/skeleton.ts';
import { mailerNames } from '../mailers/index.ts';

type Case = readonly [
  name: string,
  issues: IssueParts | readonly IssueParts[],
  others: Partial<ContentFiles>,
  ...found: string[],
];

const WITHDRAWN = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It is wrong. }' };
const board = (keys: Readonly<Record<string, string | undefined>>) => ({ bulletin: aBulletin(keys) });

/** A board that is no example. */
const REAL = {
  board: '{ name: Mercia Safeguarding Children Partnership, short: MSCP }',
  address: 'https://bulletin.safeguarding.test/',
  email: 'bulletin@safeguarding.test',
  subscribe: 'https://safeguarding.test/sign-up',
  contacts: '[{ role: front-door, name: Front door, phone: 0808 800 5000, about: Any worry., verified: 2018-01-25 }]',
};

const aBriefing = (panels: number, words = 'Words.') =>
  `::: briefing\ntitle: One\n\n${Array.from({ length: panels }, (_, at) => `#### Panel ${at + 1}\n\n${words}\n`).join('\n')}:::`;

const pastEvent = (status: string) =>
  `::: event\ntitle: A\nwhen: Tuesday 16 January 2018, 9am to 1pm\nwhere: Hall\n${status}\n:::`;

const inIssue: readonly (readonly [name: string, body: string, ...found: readonly string[]])[] = [
  [
    'image-file: names the picture that was meant',
    '![A desk](chair.jpeg)',
    ':9:1  image-file  There is no “chair.jpeg” in content/images. Did you mean “chair.jpg”?',
  ],
  [
    'image-file: reads a name with a space',
    '![A desk](<team meeting.jpg>)',
    ':9:1  image-file  There is no “team meeting.jpg” in content/images. Did you mean “team-meeting.jpg”?',
  ],
  [
    'image-alt: refuses words that say only that there is a picture',
    '![Image of a desk](chair.jpg)\n\n![Stock photo](chair.jpg)\n\n![A picture](chair.jpg)',
    ':9:1  image-alt  “Image of a desk” does not describe the picture. Describe what a colleague would see in it.',
    ':11:1  image-alt  “Stock photo” does not describe the picture. Describe what a colleague would see in it.',
    ':13:1  image-alt  “A picture” does not describe the picture. Describe what a colleague would see in it.',
  ],
  [
    'link-target: refuses every address that is not named',
    '[a](javascript:alert(1)) [b](//evil.example) [c](www.example.org) [d](http://example.org/)',
    ':9:5  link-target  Links that start “javascript:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    ':9:30  link-target  This is not a web address or an issue of this archive. Write the full address, starting https://, or the issue’s file name.',
    ':9:50  link-target  This address has no https:// before it. Write [c](https://www.example.org)',
    ':9:71  link-target  This link is not secure. Use https://, once you have checked that it opens.',
  ],
  [
    'link-target: writes out the link that was meant',
    'Ask [the *whole* team](training@example.org?subject=Places) or [ring](01632960000).',
    ':9:24  link-target  This address has no mailto: before it. Write [the *whole* team](mailto:training@example.org?subject=Places)',
    ':9:71  link-target  This address has no tel: before it. Write [ring](tel:01632960000)',
  ],
  [
    'label-space: reads any label, and no address',
    'E:name@example.org, Bookings:a@example.org, tel:01632 960000, Web:https://www.example.org/\n\nAt 9.30:0930, mailto:a@example.org, https://www.example.org/a:b@c.d, 12:01632, [ring](tel:01632960000).',
    ':9:1  label-space (warning)  A space is missing after “E:”. Add it.',
    ':9:21  label-space (warning)  A space is missing after “Bookings:”. Add it.',
    ':9:45  label-space (warning)  A space is missing after “tel:”. Add it.',
    ':9:63  label-space (warning)  A space is missing after “Web:”. Add it.',
  ],
  [
    'link-target: refuses a link without an address',
    '[one]() and [two](#)',
    ':9:1  link-target  This link has no address. Write it between the round brackets.',
    ':9:19  link-target  This link has nothing after “#”. Write a section’s address there, or a full web address.',
  ],
  [
    'link-target: refuses the writer’s own machine',
    '[the strategy](https://localhost:8080/strategy) and [a host](https://localhost.example.org/)',
    ':9:16  link-target  This address works only on your own computer. Write the public address.',
  ],
  [
    'link-target: names the section that was meant',
    '[a](#trainig)\n\n## Training\n\nWords.',
    ':9:5  link-target  Issue “2018-02” has no section “#trainig”. Did you mean “#training”?',
  ],
  [
    'link-target: looks at links in fields',
    '::: button\nlink: [One page](#nowhere)\n:::',
    ':10:7  link-target  Issue “2018-02” has no section “#nowhere”. Add a heading for it, or delete the link.',
  ],
  [
    'link-text: refuses words that say nothing',
    '[here](https://example.org/) and [Click here.](https://example.org/) and [read more](https://example.org/)',
    ':9:8  link-text (warning)  “here” does not say what the link opens. Write the name of what it opens.',
    ':9:48  link-text (warning)  “Click here.” does not say what the link opens. Write the name of what it opens.',
    ':9:86  link-text (warning)  “read more” does not say what the link opens. Write the name of what it opens.',
  ],
  [
    'event-time: names an hour that comes twice',
    '::: event\ntitle: T\nwhen: 28 October 2018, 00:15 to 1.30am\nwhere: Town Hall\nbook: a@example.org\n:::',
    ':11:7  event-time  On 28 October 2018 clocks go back and 1.30am comes twice. Choose another time.',
  ],
  [
    'event-time: names a sitting that is there twice',
    '::: event\ntitle: T\nwhen: 5 December 2018, 9am to 1pm\nwhen: 5 December 2018, 2pm to 5pm\nwhen: Wednesday 5 December 2018, 9am–1pm\nwhen: 5 December 2018, 9am to 1pm, at Hall B\nwhere: Hall\nbook: a@example.org\n:::',
    ':13:7  event-time  This event has this date and time twice. Correct one of them, or delete it.',
  ],
  [
    'briefing-panels: counts the panels alone',
    `::: briefing\ntitle: One\n\nWords.\n:::\n\n${aBriefing(1)}\n\n${aBriefing(6)}`,
    ':9:1  briefing-panels (warning)  This briefing has no panels, but a 7-minute briefing has seven. Start each with “#### ” and its title.',
    ':15:1  briefing-panels (warning)  This briefing has one panel, but a 7-minute briefing has seven. Start each with “#### ” and its title.',
    ':23:1  briefing-panels (warning)  This briefing has 6 panels, but a 7-minute briefing has seven. Start each with “#### ” and its title.',
  ],
];

const others: readonly Case[] = [
  [
    'image-file: looks at the issue’s own picture and at the welcome',
    { keys: { image: '{ src: none.jpg }' }, body: '::: welcome\nrole: Chair\nphoto: gone.jpg\n\nText.\n:::' },
    {},
    ':8:15  image-file  There is no “none.jpg” in content/images. Upload the picture there, or correct its name.',
    ':12:8  image-file  There is no “gone.jpg” in content/images. Upload the picture there, or correct its name.',
  ],
  [
    'board-picture: names a picture that is not there',
    {},
    board({ masthead: '{ src: chair.jpeg }', logo: '{ src: nope.png }' }),
    'bulletin.yaml:10:11  board-picture  There is no “chair.jpeg” in content/images. Did you mean “chair.jpg”?',
    'bulletin.yaml:11:7  board-picture  There is no “nope.png” in content/images. Upload the picture there, or correct its name.',
  ],
  [
    'board-picture: names two pictures that would get one address, and one that is no picture',
    {},
    {
      ...board({ masthead: '{ src: desk.jpg }', logo: '{ src: desk.png }' }),
      images: new Set(['desk.jpg', 'desk.png']),
      imageFaults: new Map([['desk.jpg', { severity: 'error', message: 'It is empty.' }]]),
    },
    'bulletin.yaml:10:11  board-picture  It is empty.',
    'bulletin.yaml:11:7  board-picture  “desk.png” and “desk.jpg” differ only in their endings, so both would get the same address. Rename one of them, and write its new name where it is used.',
  ],
  [
    'board-picture: takes one picture for both places',
    {},
    board({ masthead: '{ src: chair.jpg }', logo: '{ src: chair.jpg }' }),
  ],
  [
    'image-file: says no more of a picture on somebody’s own computer than its name',
    { keys: { image: '{ src: C:\\Users\\somebody\\desk.png, alt: A desk }' } },
    {},
    ':8:15  image-file  There is no “desk.png” in content/images. Upload the picture there, or correct its name.',
  ],
  [
    'image-file: names two pictures that would get one address',
    { body: '![A desk](desk.jpg)\n\n![A chair](desk.png)' },
    { images: new Set(['desk.jpg', 'desk.png']) },
    ':11:1  image-file  “desk.png” and “desk.jpg” differ only in their endings, so both would get the same address. Rename one of them, and write its new name where it is used.',
  ],
  [
    'image-file: names two pictures whose names become the same address',
    { body: '![A desk](My desk (2).jpg)\n\n![A chair](My-desk-2.jpg)' },
    { images: new Set(['My desk (2).jpg', 'My-desk-2.jpg']) },
    ':11:1  image-file  “My-desk-2.jpg” and “My desk (2).jpg” would get the same address. Rename one of them, and write its new name where it is used.',
  ],
  [
    'image-file: names two pictures whose names differ only in capitals',
    { body: '![A desk](desk.jpg)\n\n![A chair](Desk.png)' },
    { images: new Set(['desk.jpg', 'Desk.png']) },
    ':11:1  image-file  “Desk.png” and “desk.jpg” would get the same address. Rename one of them, and write its new name where it is used.',
  ],
  [
    'image-file: names two pictures whose names look the same',
    { body: '![A café](caf\u00e9.jpg)' },
    { images: new Set(['caf\u00e9.jpg', 'cafe\u0301.jpg']) },
    ':9:1  image-file  Two files in content/images are called “caf\u00e9.jpg”: their names look the same and are stored in two ways. Delete both there, and upload the right one again.',
  ],
  [
    'image-file: takes one picture used twice, in other letters, beside one that nobody uses',
    { body: '![A desk](desk.jpg)\n\n![A desk](Desk.JPG)' },
    { images: new Set(['desk.jpg', 'desk.png']) },
  ],
  [
    'link-target: names the issue that was meant',
    [{ body: '[a](2017-30.md)' }, { slug: '2017-03', keys: { number: '1' } }],
    {},
    ':9:5  link-target  There is no issue “2017-30”. Did you mean “2017-03”?',
  ],
  [
    'link-target: names a section that another issue lacks',
    [{ body: '[a](2017-03.md#two)' }, { slug: '2017-03', keys: { number: '1' }, body: '## One\n\nWords.' }],
    {},
    ':9:5  link-target  Issue “2017-03” has no section “#two”. Known: #one.',
  ],
  [
    'link-target: warns of a link to a withdrawn issue, which cannot wait for it',
    [{ body: '[a](2018-03.md)' }, { slug: '2018-03', keys: { number: '3', ...WITHDRAWN } }],
    {},
    ':9:5  link-target (warning)  Issue “2018-03” was withdrawn. Delete the link.',
  ],
  ['link-target: lets a withdrawn issue link to itself', { keys: WITHDRAWN, body: '[a](#one)\n\n## One' }, {}],
  [
    'link-target: refuses a link from a published issue to a draft',
    [{ body: '[a](2018-03.md)' }, { slug: '2018-03', keys: { number: '3', status: 'draft' } }],
    {},
    ':9:5  link-target  Issue “2018-03” is a draft, so readers could not open this link. Publish that issue first, or delete the link.',
  ],
  [
    'link-target: lets a draft link to a draft',
    [
      { keys: { status: 'draft' }, body: '[a](2018-03.md)' },
      { slug: '2018-03', keys: { number: '3', status: 'draft' } },
    ],
    {},
  ],
  [
    'event-time: looks at the board’s own time zone',
    { body: '::: event\ntitle: T\nwhen: 25 March 2018, 1.30am\nwhere: Town Hall\nbook: a@example.org\n:::' },
    board({ timezone: 'Europe/Athens' }),
  ],
  [
    'merge-tag: names both ends of a code, in a key and in the text',
    { keys: { title: 'Dear *|FNAME|*' }, body: 'Words' },
    {},
    ':2:13  merge-tag  Mailchimp would read “*|” as a code, and readers would not see it. Put a space between the two signs.',
    ':2:20  merge-tag  Mailchimp would read “|*” as a code, and readers would not see it. Put a space between the two signs.',
  ],
  [
    'merge-tag: names a code that is typed in another way',
    { keys: { subject: String.raw`"Hi \x2a|FNAME|\x2a"` }, body: String.raw`Hi *\|NAME` },
    {},
    ':8:10  merge-tag  Mailchimp would read “*|” as a code, and readers would not see it. Put a space between the two signs.',
    ':10:1  merge-tag  Mailchimp would read “*|” as a code, and readers would not see it. Put a space between the two signs.',
  ],
  [
    'merge-tag: names a code of the board’s own mailer',
    { body: 'Dear %%NAME and <<name>>' },
    board({ mailers: '\n  - name: own\n    like: plain\n    unsubscribe: "%%UNSUB%%"\n    codes: ["<<"]' }),
    ':9:6  merge-tag  own would read “%%” as a code, and readers would not see it. Put a space between the two signs.',
    ':9:17  merge-tag  own would read “<<” as a code, and readers would not see it. Put a space between the two signs.',
  ],
  [
    'date-far: warns of an issue far from every other',
    [{}, { slug: '2018-01', keys: { number: '1' } }, { slug: '2081-04', keys: { number: '4' } }],
    {},
    'issues/2081-04.md:4:7  date-far (warning)  1 April 2081 is more than five years from the nearest other issue, 1 February 2018. Correct the year if it is wrong.',
  ],
  [
    'date-far: warns of an issue that is published before its date',
    { slug: '2018-03' },
    {},
    'issues/2018-03.md:4:7  date-far (warning)  1 March 2018 is in the future, but this issue is published now, as the latest. Write “status: draft” until then, or correct the date.',
  ],
  ['date-far: lets a draft wait for its date', { slug: '2018-03', keys: { status: 'draft' } }, {}],
  [
    'date-far: takes an archive that grows over many years',
    ['2006-01', '2010-01', '2014-01', '2018-01'].map((slug, index) => ({ slug, keys: { number: `${index + 1}` } })),
    {},
  ],
  [
    'slug-date: takes names with more in them, and others',
    [{ slug: '2018-02-extra' }, { slug: 'neglect', keys: { number: '3' } }],
    {},
  ],
  [
    'skeleton: names what a new issue starts with',
    {
      keys: { title: SKELETON_WORDS['en-GB'].title },
      body: `Hello. ${SKELETON_WORDS['en-GB'].intro}\n\n::: policy-update\ntitle: ${SKELETON_WORDS['en-GB'].policy}\nchange: new\n:::`,
    },
    {},
    ':2:8  skeleton  Every new issue starts with “The headline of this issue”. Replace it, or delete the part that it is in.',
    ':9:1  skeleton  Every new issue starts with “What this issue brings, in two or three sentences.”. Replace it, or delete the part that it is in.',
    ':12:8  skeleton  Every new issue starts with “The name of the policy”. Replace it, or delete the part that it is in.',
  ],
  [
    'skeleton: names addresses and numbers that are made up for examples, where the board’s own is real',
    { body: 'Write to training@example.org, or ring [01632 960 123](https://www.example.com/a).' },
    board({ ...REAL, email: 'bulletin@example.org', checks: '{ phone-number: off }' }),
    'bulletin.yaml:6:8  skeleton  “bulletin@example.org” is reserved for examples: nobody receives what is sent there. Write the real one.',
    ':9:10  skeleton  “training@example.org” is reserved for examples: nobody receives what is sent there. Write the real one.',
    ':9:41  skeleton  “▇▇▇▇▇▇▇▇▇▇▇▇▇” is reserved for examples: nobody receives what is sent there. Write the real one.',
    ':9:56  skeleton  “https://www.example.com” is reserved for examples: nobody receives what is sent there. Write the real one.',
  ],
  [
    'skeleton: names a waiver of the example that a real board has kept',
    {},
    board({
      ...REAL,
      contacts: REAL.contacts.replace('2018-01-25', '2016-01-25'),
      waivers:
        '[{ rule: contact-verified, reason: This is an example., by: Maintainers of this project, until: 2028-12-31 }]',
    }),
    'bulletin.yaml:10:70  skeleton  This waiver belongs to the example. Delete it, and fix what the check then reports.',
  ],
  [
    'skeleton: names what is true of the example only, and takes it from a board that is one',
    [
      { body: 'Partners in Exampleshire meet. This was a joint audit.' },
      { slug: '2018-03', keys: { status: 'draft', number: '3' }, body: 'Partners in Exampleshire meet.' },
    ],
    board({
      ...REAL,
      contacts: REAL.contacts.replace('2018-01-25', '2017-08-25'),
      about: 'News, learning and training for everyone who works with children and families in bradford district',
      postal: 'Bradford Safeguarding Children Board, Mercia House',
      accessibility:
        '{ prepared: 2026-11-24, how: "By hand.  Reading, searching and leaving are tested by keyboard alone.", reply: soon }',
    }),
    'bulletin.yaml:3:8  skeleton  “News, learning and training for everyone who works with children and families in Bradford District.” belongs to an example. Write what is true of your board, or delete the line.',
    'bulletin.yaml:7:9  skeleton  “Bradford Safeguarding Children Board” belongs to an example. Write what is true of your board, or delete the line.',
    'bulletin.yaml:10:45  skeleton  “Reading, searching and leaving are tested by keyboard alone.” belongs to an example. Write what is true of your board, or delete the line.',
    ':9:1  skeleton  “Exampleshire” belongs to an example. Write what is true of your board, or delete the line.',
    'bulletin.yaml:10:28  skeleton (warning)  On 2026-11-24 the example’s statement was prepared. Write the day on which yours was, unless it is the same.',
  ],
  [
    'skeleton: takes other hosts, notes for colleagues, and a draft',
    [
      {
        keys: { subject: 'News # not www.example.org' },
        body: '<!-- a@example.org -->\n\nSee [the plan](https://example.org.uk/a) and [the form](https://myexample.org/).',
      },
      { slug: '2018-03', keys: { status: 'draft', number: '3' }, body: 'Write to training@example.org.' },
    ],
    board({ ...REAL, website: 'https://safeguarding.test/ # not www.example.org' }),
  ],
  [
    'placeholder: names words still to be written, on every level',
    { keys: { summary: 'TO COME' }, body: 'Words.\nTODO: more.\n\n## Lorem ipsum\n\nWords.' },
    board({
      postal: '"[insert postal address]"',
      accessibility: '{ prepared: 2018-01-25, how: TBC, reply: "[number of] days" }',
    }),
    'bulletin.yaml:7:9  placeholder  “[insert postal address]” is a placeholder. Write the words, or delete the line.',
    'bulletin.yaml:10:45  placeholder  “TBC” leaves readers waiting. Write it once it is known, or say when and where it will be announced.',
    'bulletin.yaml:10:57  placeholder  “[number of]” is a placeholder. Write the words, or delete the line.',
    ':5:10  placeholder  “TO COME” is a placeholder. Write the words, or delete the line.',
    ':10:1  placeholder  “TODO” is a placeholder. Write the words, or delete the line.',
    ':12:1  placeholder  “Lorem ipsum” is a placeholder. Write the words, or delete the line.',
  ],
  [
    'placeholder: warns in a draft',
    { keys: { status: 'draft' }, body: '::: quote\nby: TBC\n\nWords.\n:::' },
    {},
    ':10:5  placeholder (warning)  “TBC” leaves readers waiting. Write it once it is known, or say when and where it will be announced.',
  ],
  [
    'placeholder: takes other words with these letters, and a withdrawn issue',
    [
      { body: 'TBC1 and XXXL, and a to-do list to come.' },
      { slug: '2018-03', keys: { number: '3', ...WITHDRAWN }, body: 'TBC' },
    ],
    {},
  ],
  [
    'briefing-panels: refuses a panel without words and without a title',
    { body: aBriefing(7).replace('#### Panel 1\n\nWords.', '#### Panel 1').replace('Panel 2', '1. ') },
    {},
    ':12:1  briefing-panels  “Panel 1” has no text. Write it below the heading, or delete the heading.',
    ':14:1  briefing-panels  This panel has no title. Write it after “#### ”.',
  ],
  [
    'briefing-panels: refuses a panel with a link that would be lost',
    { body: aBriefing(7).replace('Panel 3', '[Panel](https://example.org/)') },
    {},
    ':20:1  briefing-panels  A link in this heading would be lost. Put it into the text below.',
  ],
  [
    'briefing-panels: warns of a briefing that is too long for its sheet',
    { body: aBriefing(7, 'Some words to read, and more of them. '.repeat(30)) },
    {},
    ':9:1  briefing-panels (warning)  This briefing is too long for one A4 page, so its print sheet has a second one. Shorten it to about 400 words.',
  ],
  [
    'briefing-panels: takes as much as the sheet holds',
    { body: aBriefing(7, 'Some words to read, and more of them. '.repeat(7)) },
    {},
  ],
  [
    'accessibility-statement: leaves to others what is wrong with one that is there',
    {},
    board({ accessibility: '{ prepared: 2018-01-25, how: By hand. }' }),
    'bulletin.yaml:10:16  bulletin  “reply” is missing from “accessibility”. Add “reply:” there, then its value.',
  ],
  [
    'mailer: says how to describe one of the board’s own, and what is wrong with it',
    {},
    board({
      mailers:
        '\n  - carrier-pigeon\n  - name: own\n    like: mailchip\n  - name: Own Mailer\n    like: plain\n  - name: index\n    like: plain\n  - name: plain\n    like: outlook',
    }),
    `bulletin.yaml:11:5  mailer  “carrier-pigeon” is not a mailer. Known: ${mailerNames.join(', ')}. To describe your own, add a line “like: plain”.`,
    'bulletin.yaml:13:11  mailer  “mailchip” is not a mailer. Did you mean “mailchimp”?',
    'bulletin.yaml:14:11  mailer  “Own Mailer” cannot be a file name. Use small letters, digits and hyphens, starting with a letter.',
    'bulletin.yaml:16:11  mailer  “index” is the name of another file. Choose another name.',
    'bulletin.yaml:19:11  mailer  “plain” is a mailer already. Delete this line, or give your own mailer another name.',
  ],
  [
    'mailer: names one that is there twice, and an element without its code for the plain text',
    {},
    board({ mailers: '\n  - plain\n  - plain\n  - name: own\n    like: plain\n    unsubscribe: <leave>' }),
    'bulletin.yaml:12:5  mailer  “plain” is here twice, but both would get the same file. Delete or rename one.',
    'bulletin.yaml:15:18  mailer  This is HTML, which plain text cannot contain. Add a line “unsubscribe-text:” with the mailer’s code for plain text.',
  ],
  [
    'mailer: names two places with one code, since “Change your preferences” would unsubscribe',
    {},
    board({
      mailers: '\n  - name: brevo\n    unsubscribe: "{{ leave }}"\n    preferences: "{{ leave }}"\n    postal: none',
    }),
    'bulletin.yaml:13:18  mailer  “unsubscribe” has the same code, so both would do the same. Copy the code for “preferences” from the mailer’s help.',
  ],
  [
    'mailer: names a key that would change nothing',
    {},
    board({
      mailers:
        '\n  - name: notify\n    unsubscribe: "{{x}}"\n  - name: plain\n    unsubscribe-text: "{{x}}"\n  - name: mailchimp\n    unsubscribe-text: "*|UNSUB|*"',
    }),
    'bulletin.yaml:12:18  mailer  GOV.UK Notify does not use “unsubscribe”. Delete this line.',
    'bulletin.yaml:14:23  mailer  “unsubscribe-text” is for plain text only. Add a line “unsubscribe:” with the mailer’s code.',
  ],
  [
    'mailer: takes every mailer there is, two of one kind, and an element with its code for the plain text',
    {},
    board({
      mailers: `\n${mailerNames.map((name) => `  - ${name}\n`).join('')}  - name: own\n    like: plain\n    unsubscribe: <leave>\n    unsubscribe-text: "[leave]"`,
    }),
  ],
  [
    'event-past: takes it in an issue that was published, or where nobody can book',
    [
      { slug: '2018-01', keys: { date: '2018-01-02' }, body: pastEvent('book: a@example.org') },
      { slug: '2018-03', keys: { status: 'draft', number: '3', date: '2018-01-02' }, body: pastEvent('status: full') },
    ],
    { bulletin: aBulletin({ checks: '{ slug-date: off }' }) },
  ],
];

test.each([
  ['govdelivery', 'Dear [[FIRST_NAME]]', 6, 'GovDelivery', '[[', 'between the two signs'],
  ['dotdigital', 'Dear @FIRSTNAME@', 6, 'Dotdigital', '@FIRSTNAME@', 'after its first sign'],
  ['campaign-monitor', 'Dear [firstname,fallback=reader]', 6, 'Campaign Monitor', '[firstname', 'after its first sign'],
  [
    'brevo, listmonk, hubspot',
    'Dear {{ contact.FIRSTNAME }}',
    6,
    'Brevo, listmonk and HubSpot',
    '{{',
    'between the two signs',
  ],
  ['listmonk', 'Read it@TrackLink', 8, 'listmonk', '@TrackLink', 'after its first sign'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what this mailer would fill in
  ['constant-contact', 'Dear ${name}', 6, 'Constant Contact', '${', 'between the two signs'],
  ['notify', 'Dear ((name))', 6, 'GOV.UK Notify', '((name))', 'after its first sign'],
])('merge-tag: names what %s would take for a code: %s', (mailers, body, column, who, code, where) =>
  expect(problemsOf(anIssue({ body }), board({ mailers: `[${mailers}]` }))).toEqual([
    `content/issues/2018-02.md:9:${column}  merge-tag  ${who} would read “${code}” as a code, and readers would not see it. Put a space ${where}.`,
  ]),
);

test('merge-tag: names a code in an address of the board, and takes those of its mailers and in its words', () => {
  const settings = (website: string) => ({
    bulletin: aBulletin({
      about: 'What {{x}} means.',
      website,
      mailers: '\n  - name: brevo\n    unsubscribe: "https://example.org/{{leave}}"',
    }),
  });
  expect(problemsOf(anIssue(), settings('https://example.org/{{x'))).toEqual([
    expect.stringMatching(
      /^content\/bulletin\.yaml:\d+:10 {2}merge-tag {2}Brevo would read “\{\{” as a code, and this address would not work\. Write “%7B%7B” in its place\.$/,
    ),
  ]);
  expect(problemsOf(anIssue(), settings('https://example.org/%7B%7Bx'))).toEqual([]);
});

test.each([
  ['listmonk', 'https://example.org/@TrackLink', 21, 'listmonk', '@TrackLink', '%40TrackLink'],
  ['brevo', '[The list of schools](https://example.org/{{x}}/a)', 43, 'Brevo', '{{', '%7B%7B'],
  ['mailchimp', 'See https://example.org/a?b=*|X', 29, 'Mailchimp', '*|', '%2A%7C'],
])(
  'merge-tag: says how to write, for %s, an address that has a code: %s',
  (mailers, body, column, who, code, instead) => {
    const wrong = `content/issues/2018-02.md:9:${column}  merge-tag  ${who} would read “${code}” as a code, and this address would not work. Write “${instead}” in its place.`;
    expect(problemsOf(anIssue({ body }), board({ mailers: `[${mailers}]` }))).toEqual([wrong]);
    expect(problemsOf(anIssue({ body: body.replaceAll(code, instead) }), board({ mailers: `[${mailers}]` }))).toEqual(
      [],
    );
  },
);

test.each([
  ['plain', 'Dear {{ name }} [[x]] ((name)) @FIRSTNAME@'],
  ['dotdigital', 'write to @bsafebradford or a@example.org'],
  ['campaign-monitor', 'he said [sic], see [preferences](https://example.org/) and [email](mailto:a@example.org)'],
  ['notify', 'section 4(1)(b) ((a) and (b))'],
  ['hubspot', 'Words\n\n## A section {#a-section}\n\nWords'],
])('merge-tag: with %s, takes other mailers’ codes, and signs that a code needs more than: %s', (mailers, body) =>
  expect(problemsOf(anIssue({ body }), board({ mailers: `[${mailers}]` }))).toEqual([]),
);

test.each(inIssue)('%s: the advice works', (_name, body) => expectAdviceWorks(anIssue({ body })));

test.each(inIssue)('%s', (_name, body, ...found) =>
  expect(problemsOf(anIssue({ body }))).toEqual(found.map((line) => `content/issues/2018-02.md${line}`)),
);

for (const [name, issues, files, ...found] of others) {
  test(name, () =>
    expect(
      problemsOf(
        [issues].flat().map((parts) => anIssue(parts)),
        files,
      ),
    ).toEqual(found.map((line) => (line.startsWith(':') ? `content/issues/2018-02.md${line}` : `content/${line}`))),
  );
}

test('image-file: says what is wrong with a file that is there', () => {
  const imageFaults = new Map(
    ['desk.jpg', 'unused.jpg'].map((name) => [name, findPictureFault(name, Buffer.from('x'))]),
  );
  const files = { images: new Set(['desk.jpg', 'chair.jpg', 'unused.jpg']), imageFaults } as never;
  expect(problemsOf(anIssue({ body: '![A desk](desk.jpg)\n\n![A chair](chair.jpg)' }), files)).toEqual([
    'content/issues/2018-02.md:9:1  image-file  “desk.jpg” is not a picture. Save the picture as JPEG or PNG, upload that, and write its name here.',
  ]);
});

test('link-target: says nothing of an issue that could not be read', () =>
  expect(problemsOf([anIssue({ body: '[a](2018-03.md#x)' }), typed('Words.', '2018-03')])).toEqual([
    expect.stringContaining('2018-03.md:1:1  front-matter-fence'),
  ]));

test('skeleton: takes its words in a draft', () =>
  expect(
    problemsOf(
      typed(
        renderSkeleton({
          language: 'en-GB',
          date: '2018-02-01',
          number: 2,
          topic: 'neglect',
          book: 'bulletin@example.org',
        }),
      ),
    ),
  ).toEqual([]));
