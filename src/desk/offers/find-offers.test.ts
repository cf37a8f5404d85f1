import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anIssue, check } from '../../../tests/support/an-issue.ts';
import { findOffers } from './find-offers.ts';

/** What is typed, what it looks like, and what its block says; a block's text is after an empty line. */
const ARE: readonly (readonly [typed: string, looksLike: string, block: string])[] = [
  [
    'Graded Care Profile 2\nWed 20th January 2027, 09:30 – 12:30\nMS Teams\nTo book: training@example.org',
    'a training event',
    'event\ntitle: Graded Care Profile 2\nwhen: Wed 20th January 2027, 09:30 – 12:30\nwhere: MS Teams\nbook: training@example.org',
  ],
  [
    '**Title:** Working Together\n**Date:** Tuesday 12 January 2027\n**Time:** 9.30am – 4.30pm\n**Venue:** Civic Centre, Room 2\n**Cost:** Free',
    'a training event',
    'event\ntitle: Working Together\nwhen: Tuesday 12 January 2027, 9.30am – 4.30pm\nwhere: Civic Centre, Room 2\ncost: Free',
  ],
  [
    'title: Exploitation\nwhen: Monday 9 February 2027, 0930-1630\nwhere: The Corn Hall\nbook: Eventbrite',
    'a training event',
    'event\ntitle: Exploitation\nwhen: Monday 9 February 2027, 0930-1630\nwhere: The Corn Hall\n\nbook: Eventbrite',
  ],
  [
    '### Professional curiosity\n\nWhen: 16 March 2027, 10am to 12 noon\nWhere: Online\nWho should attend: Everyone\nBring a case with you.',
    'a training event',
    'event\ntitle: Professional curiosity\nwhen: 16 March 2027, 10am to 12 noon\nwhere: Online\nfor: Everyone\n\nBring a case with you.',
  ],
  [
    'Learning from Child K – Thursday 4 February 2027, 12-1pm – MS Teams',
    'a training event',
    'event\ntitle: Learning from Child K\nwhen: Thursday 4 February 2027, 12-1pm\nwhere: MS Teams',
  ],
  [
    'Neglect briefing | 3/3/27, 1.30 – 4.30pm | Civic Centre | book at training@example.org',
    'a training event',
    'event\ntitle: Neglect briefing\nwhen: 3/3/27, 1.30 – 4.30pm\nwhere: Civic Centre\nbook: book at training@example.org',
  ],
  [
    'Level 2 refresher, 5 March 2027, 9am to 12pm, Town Hall\nLevel 3 refresher, 6 March 2027, 9am to 12pm, Town Hall',
    '2 training events',
    'event\ntitle: Level 2 refresher\nwhen: 5 March 2027, 9am to 12pm\nwhere: Town Hall\n:::\n\n::: event\ntitle: Level 3 refresher\nwhen: 6 March 2027, 9am to 12pm\nwhere: Town Hall',
  ],
  [
    '- **Safer sleep**\n- 8 June 2027, 2pm to 4pm\n- Zoom\n- £20 for those who do not attend',
    'a training event',
    'event\ntitle: Safer sleep\nwhen: 8 June 2027, 2pm to 4pm\nwhere: Zoom\n\n- £20 for those who do not attend',
  ],
  [
    '| Course | Date | Time | Venue |\n| --- | --- | --- | --- |\n| GCP2 | Wed 20 January 2027 | 09:30 – 12:30 | MS Teams |',
    'a table of training events',
    'events\n| Course | Date | Time | Venue |\n| --- | --- | --- | --- |\n| GCP2 | Wed 20 January 2027 | 09:30 – 12:30 | MS Teams |',
  ],
  [
    '| Course | Date | Venue/Trainer |\n| --- | --- | --- |\n| GCP2 | 20 January 2027 | MS Teams |',
    'a table of training events',
    'events\n| Course | Date | Venue/Trainer |\n| --- | --- | --- |\n| GCP2 | 20 January 2027 | MS Teams |',
  ],
  [
    'Course\tDate\tVenue\nGCP2\t20 January 2027, 9am\tMS Teams\nNeglect\tTBC\tTown Hall\nICON\t21 January 2027, 9am\tTown Hall',
    'a table of training events',
    'events\nCourse\tDate\tVenue\nGCP2\t20 January 2027, 9am\tMS Teams\nNeglect\tTBC\tTown Hall\nICON\t21 January 2027, 9am\tTown Hall',
  ],
  [
    'Private Fostering Awareness\nTues 2nd Feb 2027\n10:00-11:30\nVia Teams',
    'a training event',
    'event\ntitle: Private Fostering Awareness\nwhen: Tues 2nd Feb 2027, 10:00-11:30\nwhere: Via Teams',
  ],
  [
    '**Safer sleep**\n\nWed 20th January 2027, 09:30 – 12:30\n\nMS Teams\n\nBook: training@example.org',
    'a training event',
    'event\ntitle: Safer sleep\nwhen: Wed 20th January 2027, 09:30 – 12:30\nwhere: MS Teams\nbook: training@example.org',
  ],
  [
    'Learning lunch: Wednesday 3 March 2027, 12 noon to 1pm, online. Book at https://example.org/book',
    'a training event',
    'event\ntitle: Learning lunch\nwhen: Wednesday 3 March 2027, 12 noon to 1pm\nwhere: online\nbook: Book at https://example.org/book',
  ],
  [
    'Board Manager | unit@example.org | 01632 960111',
    'a contact',
    'contact\nrole: Board Manager\nemail: unit@example.org\nphone: 01632 960111',
  ],
  [
    'Early Help Hub: Tel 01632 960111 or email hub@example.org (Monday to Friday)',
    'a contact',
    'contact\nrole: Early Help Hub\nabout: Monday to Friday\nemail: hub@example.org\nphone: 01632 960111',
  ],
  [
    'SAR “Adult T” (published January 2026) – [report](https://example.org/t.pdf)',
    'a review',
    'review\ncase: Adult T\ntype: SAR\npublished: January 2026\nfile: [report](https://example.org/t.pdf)',
  ],
  ['MASH: 01632 960123', 'a contact', 'contact\nrole: MASH\nphone: 01632 960123'],
  [
    'MASH: 01632 960123 (Mon-Thurs 8.30am-5pm)\nEmergency Duty Team (out of hours): 01632 960 456',
    '2 contacts',
    'contact\nrole: MASH\nabout: Mon-Thurs 8.30am-5pm\nphone: 01632 960123\n:::\n\n::: contact\nrole: Emergency Duty Team (out of hours)\nphone: 01632 960 456',
  ],
  [
    'Concerned about a professional? LADO: lado@example.org 01632 960789',
    'a contact',
    'contact\nrole: LADO\nabout: Concerned about a professional?\nemail: lado@example.org\nphone: 01632 960789',
  ],
  [
    'Business Unit\nEmail: unit@example.org\nTel: 01632 960100',
    'a contact',
    'contact\nrole: Business Unit\nemail: unit@example.org\nphone: 01632 960100',
  ],
  [
    '### Designated Doctor\n\n[doctor@example.org](mailto:doctor@example.org)\nCivic Centre, Exampleton',
    'a contact',
    'contact\nrole: Designated Doctor\nemail: doctor@example.org\n\nCivic Centre, Exampleton',
  ],
  [
    'Training Team – training@example.org or 01632 960111',
    'a contact',
    'contact\nrole: Training Team\nemail: training@example.org\nphone: 01632 960111',
  ],
  [
    'case: Child K\ntype: LCSPR\npublished: 12/11/2026\nthemes: neglect, professional curiosity\nfile: [Child K report](https://www.example.org/child-k.pdf)',
    'a review',
    'review\ncase: Child K\ntype: LCSPR\npublished: 12/11/2026\nthemes: neglect, professional curiosity\nfile: [Child K report](https://www.example.org/child-k.pdf)',
  ],
  [
    'Child K – Local Child Safeguarding Practice Review, published November 2026\n[Full report](https://www.example.org/k.pdf)',
    'a review',
    'review\ncase: Child K\ntype: Local child safeguarding practice review\npublished: November 2026\nfile: [Full report](https://www.example.org/k.pdf)',
  ],
  [
    '### Serious Case Review: “Autumn”\n\nThe family moved often, and records did not follow.',
    'a review',
    'review\ncase: Autumn\ntype: Serious case review\n\nThe family moved often, and records did not follow.',
  ],
  [
    'Learning Review into Child A and B (March 2026)',
    'a review',
    'review\ncase: Child A and B\ntype: Learning review\npublished: March 2026',
  ],
  [
    'LCSPR Baby J\nRead it: [Report](https://www.example.org/j.pdf), PDF',
    'a review',
    'review\ncase: Baby J\ntype: LCSPR\nfile: [Report](https://www.example.org/j.pdf), PDF',
  ],
  [
    '- [Neglect strategy](https://example.org/neglect.pdf), PDF\n- [Thresholds](https://example.org/thresholds) for everyone',
    'a list of files',
    'resources\nitem: [Neglect strategy](https://example.org/neglect.pdf), PDF\nitem: [Thresholds](https://example.org/thresholds), for everyone',
  ],
  [
    '• Information sharing guidance – https://www.gov.uk/guidance\n• Pre-birth protocol: https://www.example.org/pre-birth.pdf',
    'a list of files',
    'resources\nitem: [Information sharing guidance](https://www.gov.uk/guidance)\nitem: [Pre-birth protocol](https://www.example.org/pre-birth.pdf)',
  ],
  [
    '### Read more\n\n1. [Flyer](ICON-flyer.pdf)\n2. [Poster](ICON-poster.pdf)',
    'a list of files',
    'resources\ntitle: Read more\nitem: [Flyer](ICON-flyer.pdf)\nitem: [Poster](ICON-poster.pdf)',
  ],
];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}@]+/gu) ?? [];
/** What the name of a field says in place of a label. */
const LABELS = new Set(
  'title date time venue when where cost who should attend to book tel email read it published mailto or into'.split(
    ' ',
  ),
);

describe.each(ARE)('%j', (typed, looksLike, block) => {
  const [offer, ...others] = findOffers(`Before it.\n\n${typed}\n\nAfter it.`);

  test(`looks like ${looksLike}, and becomes it whole`, () => {
    expect([offer?.looksLike, offer?.block, offer?.line, others]).toEqual([looksLike, `::: ${block}\n:::`, 3, []]);
  });

  test('keeps every word in its place of the text', () => {
    expect(offer?.typed).toBe(typed);
    const kept: readonly string[] = words(offer?.block ?? '');
    expect(words(typed).filter((word) => !kept.includes(word) && !LABELS.has(word) && !/^\d$/.test(word))).toEqual([]);
  });
});

const HEADS = '| Course | Date | Venue |\n| --- | --- | --- |';
const GCP2 = '| GCP2 | 8 December 2026 | Teams |';
const ICON = '| ICON | 20 January 2027 | Teams |';

test('the terms of a table of training come between its events, each with the headings of the columns', () => {
  const [offer] = findOffers(`${HEADS}\n| **AUTUMN** |  |  |\n${GCP2}\n| SPRING |  |  |\n${ICON}`);
  const events = (row: string) => `::: events\n${HEADS}\n${row}\n:::`;
  expect(offer?.block).toBe(`AUTUMN\n\n${events(GCP2)}\n\nSPRING\n\n${events(ICON)}`);
});

test('a course without its day stays in its table: it is no term', () => {
  const rows = [HEADS, GCP2, '| Neglect |  |  |', ICON].join('\n');
  expect(findOffers(rows).map(({ block }) => block)).toEqual([`::: events\n${rows}\n:::`]);
  const [offer] = findOffers(`${HEADS}\n| Autumn term |  |  |\n${GCP2}\n| Neglect |  |  |\n${ICON}`);
  expect(offer?.block).toBe(`Autumn term\n\n::: events\n${HEADS}\n${GCP2}\n| Neglect |  |  |\n${ICON}\n:::`);
});

test('what is offered can be read, but for what the editor typed wrongly', () => {
  const typed = ARE.flatMap(([text]) => findOffers(text)).map(({ block }) => block);
  const { problems } = check(anIssue({ body: `Words.\n\n## A section\n\n${typed.join('\n\n')}` }));
  const errors = problems.filter(
    ({ severity, rule }) => severity === 'error' && /^(?:event|contact|review|resources)-|block/.test(rule),
  );
  expect(errors.map(({ message }) => message)).toEqual([
    '“Monday 9 February 2027” is a Tuesday. Write “Tuesday 9 February 2027”, or correct the date.',
    '“TBC” is not a date. Until the date is known, write this event as a paragraph.',
  ]);
});

const ARE_NOT: readonly string[] = [
  'The next board meeting is on Tuesday 12 January 2027, 9.30am – 4.30pm, at the Civic Centre.',
  'Children’s Mental Health Week 8-14 February 2027\nSafer Internet Day 9 February 2027',
  'Next edition: deadline for articles is Friday 26th February 2027',
  'Please email training@example.org to book by Friday 5 March 2027.',
  'To book: training@example.org',
  'Tel: 01632 960123',
  'In an emergency always ring 999',
  'In an emergency: 999',
  'For more information: unit@example.org',
  'If you think a child is privately fostered ring the MASH on 01632 960 123 or email mash@example.org.',
  'Questions? Contact us on 01632 960123',
  'The Partnership has published a serious case review about Child K.',
  'Child K was known to health visiting, the GP and a housing provider.',
  'Learning from reviews',
  'Child K – LCSPR',
  'Serious case reviews and what they say',
  '- Learning from reviews\n- Training dates\n- Contacts',
  '- [Training](#training)\n- [Contacts](#contacts)',
  '- Bruising in non-mobile babies – NEW\n- [Thresholds](https://example.org/t)',
  '- [One](https://example.org/one) was written with practitioners, and it says what they would like their managers to know.\n- [Two](https://example.org/two)',
  '- [Unit](mailto:unit@example.org)\n- [MASH](mailto:mash@example.org)',
  'Read [the strategy](https://example.org/neglect.pdf) before the event.',
  '| Week | Activity | Lead |\n| --- | --- | --- |\n| w/c 11 January | Drop-in session | Health visiting |',
  '| Agency | 2025 | 2026 |\n| --- | --- | --- |\n| Police | 12 | 14 |',
  'I – Infant crying is normal and it will stop\nC – Comfort methods can soothe the baby',
  'Turn up when you say you will\nDon’t talk about me like I’m not there',
  'We met on 4 February 2027, 10am, in the Town Hall, and agreed the plan.',
  'GCP2\n\nWe meet on Wed 20th January 2027, 09:30 – 12:30.\n\nMS Teams is free.',
  'Join us for our conference on Thursday 4 March 2027, 9am to 4pm at the Corn Hall, Exampleton.',
  'Contact: Sarah on 01632 960123',
  'Meeting ID: 123 456 7890\nPasscode: 1234',
  'Reference: 01632 960123 and 01632 960124',
  '::: event\ntitle: One\nwhen: 5 March 2027, 9am\nwhere: Hall\n:::',
  '```\nMASH: 01632 960123\n```',
  'Who: the agency that raises the challenge.\nWhen: use it once nobody can agree.\nWhere: send the form to the board.',
  '## MASH: 01632 960123',
];

test.each(ARE_NOT)('%j looks like no block', (typed) => {
  expect(findOffers(`Before it.\n\n${typed}\n\nAfter it.`)).toEqual([]);
});

const CASES: readonly (readonly [heading: string, text: string, fields: string | undefined])[] = [
  [
    '## Learning from Child B',
    'A local child safeguarding practice review found that nobody asked.',
    'case: Child B\ntype: Local child safeguarding practice review',
  ],
  [
    '### Child AB2: what we learned',
    'In this LCSPR, he was seen once.\n\n- He hid.\n- Nobody asked.',
    'case: Child AB2\ntype: LCSPR',
  ],
  [
    '## What Adult D’s review tells us',
    'She lived alone. The Safeguarding Adults Review is published.',
    'case: Adult D\ntype: Safeguarding Adults Review',
  ],
  ['## Family X', 'They moved often, and no record followed them.', 'case: Family X\ntype: Case review'],
  [
    '## Lessons from the case of “Autumn”',
    'Autumn was seen by six services. A serious case review says why.',
    'case: Autumn\ntype: Serious case review',
  ],
  [
    '## Learning from Jack and Amy',
    'Jack’s mother asked for help, and Amy slept on a sofa.',
    'case: Jack and Amy\ntype: Case review',
  ],
  [
    '## Rowan: serious case review',
    'Rowan died when he was four months old.',
    'case: Rowan\ntype: Serious case review',
  ],
  [
    '## Baby J',
    '### What happened\n\nBaby J was injured.\n\n### What we learned\n\nAsk who lives there.',
    'case: Baby J\ntype: Case review',
  ],
  [
    '## Learning from Child B',
    'Child B was seen once.\n\n## Training\n\nBook now.',
    'case: Child B\ntype: Case review',
  ],
  [
    '## Learning from Child B',
    'Child B was seen once.\n\nLearning event\nTuesday 5 December 2028, 10am to 12pm\nMS Teams',
    'case: Child B\ntype: Case review',
  ],
  [
    '## Child safeguarding practice review: Child Alder',
    'Published: October 2026\n\n**What happened?**\n\nNobody asked.',
    'case: Child Alder\ntype: Child safeguarding practice review',
  ],
  [
    '## Family Fir – Serious Case Review (May 2026)',
    'They moved often. Nobody asked.',
    'case: Family Fir\ntype: Serious Case Review',
  ],
  ['## Serious Case Review: Child Protection Plans', 'What it means. Read on.', undefined],
  ['## Learning from reviews', 'A serious case review found that nobody asked.', undefined],
  ['## Learning from Practice', 'Practice was good. Practice improved.', undefined],
  ['## Child Protection', 'The plan was reviewed. A serious case review says why.', undefined],
  ['## Child safeguarding practice review', 'It will be published in May.', undefined],
  ['## Adult Safeguarding Week', 'Join us. It was a success.', undefined],
  ['## Family Hubs', 'They open in May. The family was helped.', undefined],
  ['## Bradford', 'Bradford was busy. A learning review is due.', undefined],
  ['## Learning from Child B', '', undefined],
  ['## Learning from Child B', 'Case closed', undefined],
  ['## Learning from Child B', '::: review\ncase: Child B\ntype: LCSPR\n:::', undefined],
  ['## Welcome', 'Child B was seen once.', undefined],
];

test.each(CASES)('%s, with “%s”, tells the case %j', (heading, text, fields) => {
  const passage = text.split(/\n\n(?:## |Learning event)/)[0];
  const offers = findOffers(`Before it.\n\n${heading}\n\n${text}\n`).filter(
    ({ looksLike }) => looksLike === 'a review',
  );
  expect(offers).toEqual(
    fields === undefined
      ? []
      : [
          {
            looksLike: 'a review',
            kind: 'reviews',
            line: 5,
            typed: passage,
            block: `::: review\n${fields}\n\n${passage?.replace(/^###/gm, '####')}\n:::`,
          },
        ],
  );
});

test('who wrote an earlier mail is no contact', () => {
  expect(findOffers('From: Dean Walsh <dean.walsh@example.org>\nSent: 2 June 2026 14:12\n')).toEqual([]);
});

test('front matter is left alone', () => {
  expect(findOffers('---\ntitle: One\nwhen: 5 March 2027, 9am\nwhere: Hall\n---\n')).toEqual([]);
});

test('the issues that a board has published have nothing to offer but what their editor would agree to', () => {
  const text = readFileSync('content/issues/2018-02.md', 'utf8');
  expect(findOffers(text).map(({ looksLike, typed }) => [looksLike, typed])).toEqual([]);
});

test('a pasted newsletter has its events, its review, its contacts and its table found', () => {
  const text = readFileSync('tests/fixtures/desk/word-clipboard.md', 'utf8');
  expect(findOffers(text).map(({ line, looksLike }) => `${line}: ${looksLike}`)).toMatchInlineSnapshot(`
    [
      "21: a review",
      "47: a table of training events",
      "56: a training event",
      "65: a training event",
      "72: a training event",
      "77: a training event",
      "82: a training event",
      "161: 2 contacts",
      "164: a contact",
      "166: a contact",
    ]
  `);
});

test('a table of training below the line that names it is one block, and the line stays above', () => {
  const table = (mark: (cells: readonly string[]) => string) =>
    [
      ['Course', 'Date', 'Venue'],
      ['Online safety', '12 July 2018', 'Fixture Hall'],
      ['Domestic abuse', '19 July 2018', 'Online'],
    ].map(mark);
  const [head = '', ...rows] = table((cells) => `| ${cells.join(' | ')} |`);
  for (const lines of [[head, '| --- | --- | --- |', ...rows], table((cells) => cells.join('\t'))])
    expect(findOffers(['TRAINING', ...lines].join('\n'))).toMatchObject([
      { looksLike: 'a table of training events', block: ['TRAINING', '', '::: events', ...lines, ':::'].join('\n') },
    ]);
});

test('a mailbox below the line of a role and its number is of the same contact', () => {
  const lines = 'Front door: 01632 960551\nEmail: frontdoor@example.org';
  expect(findOffers(lines)).toMatchObject([
    {
      looksLike: 'a contact',
      typed: lines,
      block: '::: contact\nrole: Front door\nemail: frontdoor@example.org\nphone: 01632 960551\n:::',
    },
  ]);
  expect(findOffers('Front door: 01632 960551\nLADO: lado@example.org')).toMatchObject([{ looksLike: '2 contacts' }]);
});

test('the type and size of a file lose the brackets that they have in a text', () => {
  const item = (name: string, details: string) => `- [${name}](https://www.example.org/${name}.pdf) (${details})`;
  const [offer] = findOffers([item('guide', 'PDF, 420 KB'), item('form', 'Word, 85 KB')].join('\n'));
  expect(offer?.block).toContain('guide.pdf), PDF, 420 KB\n');
});
