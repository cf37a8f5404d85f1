import { describe, expect, test } from 'vitest';
import { findingsOf, type MailParts } from '../../../tests/support/a-mail.ts';
import { documented } from '../../mailers/mailer.ts';
import { emailRules } from './index.ts';

type Case = readonly [name: string, parts: MailParts, expected: readonly string[]];

const LAYOUT = 'The fault is in the layout, not in the issue.';

const bytes = (count: number) => `<p>${'x'.repeat(count)}</p>`;
const SECTIONS = { body: 'Words.\n\n## One\n\nWords.\n\n## Two\n\nWords.\n\n## Three {email=teaser}\n\nWords.\n' };

const rules: readonly Case[] = [
  ['takes a mail in which nothing is wrong', {}, []],
  [
    'mail-size: refuses what Gmail would cut off, and names what weighs most',
    {
      issue: SECTIONS,
      body: `${bytes(1000)}<div><h2>One</h2>${bytes(20_000)}</div><div><h2>Two</h2>${bytes(70_000)}</div><div><h2>Three</h2>${bytes(12_000)}</div>`,
    },
    [
      'content/issues/2018-02.md:15:1  mail-size (warning)  This mail has 103,376 bytes. Gmail shows the first 102,000, then a link to the whole message. The heaviest sections are “Two” (70,030), “One” (20,030) and “Three” (12,052). Shorten them, or send only a first paragraph with a link to the rest: “## Two {email=teaser}”.',
    ],
  ],
  [
    'mail-size: warns before, and counts what the mailer adds',
    {
      issue: { body: '## Only {email=teaser}\n\nWords.' },
      body: `<h2>Only</h2>${bytes(80_000)}<a href="https://example.org/">The example</a>`,
      text: 'https://example.org/',
      mailer: { title: 'Mailchimp', overhead: { perLink: 100, footer: 2000 } },
    },
    [
      'content/issues/2018-02.md:9:1  mail-size (warning)  This mail has 82,443 bytes, 2,100 of which Mailchimp adds, close to the 102,000 after which Gmail shows a link to the whole message instead. The heaviest section is “Only” (80,086). Shorten it, or split this issue in two.',
    ],
  ],
  ['mail-size: takes a mail of 80 KB', { body: bytes(80_000) }, []],
  [
    'mail-limit: refuses a mail that is longer than its mailer takes',
    {
      issue: { body: '## One\n\nWords.' },
      body: `<h2>One</h2>${bytes(4000)}`,
      mailer: { title: 'Constant Contact', limit: 4000 },
    },
    [
      'content/issues/2018-02.md:9:1  mail-limit  This mail has 4,296 bytes, and Constant Contact takes no more than 4,000. Shorten this section, or split the issue in two.',
    ],
  ],
  ['mail-limit: takes one that is shorter', { body: bytes(4000), mailer: { limit: 5000 } }, []],
  [
    'mail-address: refuses what is not a full address, on the line of the link or of its section',
    {
      issue: { body: 'Words.\n\n## One\n\nWe follow the strategy and more.' },
      body: '<h2>One</h2><a href="https://localhost/strategy">the strategy</a><a href="">and more</a><a href="#one">One</a><a href="issues/1/">Issue 1</a><a href="http://example.org/">Example</a>',
      text: 'https://localhost/strategy #one issues/1/ http://example.org/',
    },
    [
      'content/issues/2018-02.md:13:1  mail-address  “https://localhost/strategy” opens only on the computer of the person who wrote it. Give the public address.',
      'content/issues/2018-02.md:13:1  mail-address  This link has no address. Give one that starts with https://, mailto: or tel:.',
      'content/issues/2018-02.md:11:1  mail-address  “#one” is a place in the mail itself, where many mail programs do not go. Link to the archive’s page.',
      'content/issues/2018-02.md:11:1  mail-address  “issues/1/” is not a full address. Give one that starts with https://, mailto: or tel:.',
      'content/issues/2018-02.md:11:1  mail-address  “http://example.org/” is not secure. Use https:// if the page opens with it.',
    ],
  ],
  [
    'mail-address: names the line of bulletin.yaml that an address comes from',
    {
      body: '<a href="https://www.example.org/sign-up">Sign up</a><a href="https://www.example.org/sign up">Sign up</a>',
      text: 'https://www.example.org/sign-up https://www.example.org/sign up',
    },
    [
      'content/issues/2018-02.md:1:1  mail-address  “https://www.example.org/sign up” is not a full address. Give one that starts with https://, mailto: or tel:.',
    ],
  ],
  [
    'mail-address: names the layout for a link that is in no file of the board',
    {
      issue: { body: '## One\n\nWords.' },
      heading: '<a href="">In your browser</a><h1>Neglect</h1>',
      body: '<h2>One</h2><a href="/x">X</a><h2>Worried about a child?</h2><a href="/y">Leave us</a>',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-address  This link has no address. Give one that starts with https://, mailto: or tel:. ${LAYOUT}`,
      'content/issues/2018-02.md:9:1  mail-address  “/x” is not a full address. Give one that starts with https://, mailto: or tel:.',
      `layouts/email/issue.mjml:1:1  mail-address  “/y” is not a full address. Give one that starts with https://, mailto: or tel:. ${LAYOUT}`,
    ],
  ],
  [
    'mail-address: takes full addresses, mailboxes, numbers and the mailer’s codes',
    {
      body: '<a href="https://example.org/?a=1&amp;b=2">One</a><a href="mailto:a@example.org?subject=Two">Two</a><a href="tel:01632960000">Three</a><a href="*|UNSUB|*">Four</a>',
      text: 'https://example.org/?a=1&b=2 a@example.org 01632 960000 *|UNSUB|*',
      mailer: { unsubscribe: documented('*|UNSUB|*') },
    },
    [],
  ],
  [
    'mail-heading: refuses a level that is left out, on its line',
    { issue: { body: '## One\n\nWords.\n\n::: callout\n#### Six\n\nWords.\n:::' }, body: '<h2>One</h2><h4>Six</h4>' },
    [
      'content/issues/2018-02.md:14:1  mail-heading  “Six” is a heading of level 4 after one of level 2. Make it level 3.',
    ],
  ],
  [
    'mail-heading: refuses a second title, and one without words',
    { issue: { keys: { title: 'Neglect' } }, body: '<h1>Neglect</h1><h2> </h2>' },
    [
      'content/issues/2018-02.md:2:8  mail-heading  “Neglect” is a second heading of level 1, after the issue’s title. Make it level 2.',
      'content/issues/2018-02.md:1:1  mail-heading  This heading of level 2 is empty. Write its text, or delete it.',
    ],
  ],
  [
    'mail-heading: refuses a mail without a title',
    { heading: '<h2>Neglect</h2>' },
    [
      'content/issues/2018-02.md:2:8  mail-heading  “Neglect” is the first heading, and has level 2. Put the issue’s title first, in <h1>.',
      `layouts/email/issue.mjml:1:1  mail-heading  The mail has no heading of level 1. Put the issue’s title in <h1>. ${LAYOUT}`,
    ],
  ],
  ['mail-heading: takes levels that go back up', { body: '<h2>One</h2><h3>Two</h3><h4>Three</h4><h2>Four</h2>' }, []],
  [
    'mail-link-text: refuses words that do not say what a link opens',
    {
      body: '<a href="https://www.example.org/sign-up">Click here</a><a href="https://example.org/"><img src="https://example.org/a.png" width="9" alt=""></a>',
      text: 'https://www.example.org/sign-up https://example.org/',
    },
    [
      'content/bulletin.yaml:8:12  mail-link-text  “Click here” does not say what the link opens. Write the name of what it opens.',
      'content/issues/2018-02.md:1:1  mail-link-text  The link to “https://example.org/” has no text. Write the name of what it opens.',
    ],
  ],
  [
    'mail-link-text: names the line of the link',
    {
      issue: { body: 'Words.\n\nWe follow [the strategy](https://example.org/strategy) and more.' },
      body: '<a href="https://example.org/strategy">more</a>',
      text: 'https://example.org/strategy',
    },
    [
      'content/issues/2018-02.md:11:26  mail-link-text  “more” does not say what the link opens. Write the name of what it opens.',
    ],
  ],
  [
    'mail-link-text: takes every title of a section',
    {
      issue: { body: '## Find out more\n\nWords.' },
      body: '<h2><a href="https://bulletin.example.org/issues/2018-02/#find-out-more">Find out more</a></h2>',
      text: 'https://bulletin.example.org/issues/2018-02/#find-out-more',
    },
    [],
  ],
  [
    'mail-link-text: takes a picture’s words for the link’s',
    {
      body: '<a href="https://example.org/"><img src="https://example.org/a.png" width="9" alt="The example"></a>',
      text: 'https://example.org/',
    },
    [],
  ],
  [
    'mail-preheader: warns of a long one where it is written',
    { issue: { keys: { preheader: 'word '.repeat(30).trim() } } },
    [
      'content/issues/2018-02.md:8:12  mail-preheader (warning)  This line has 149 characters, and mail programs show about 140 after the subject. Shorten it.',
    ],
  ],
  [
    'mail-preheader: warns of a summary that is too long for one',
    { issue: { keys: { summary: 'word '.repeat(30).trim() } } },
    [
      'content/issues/2018-02.md:5:10  mail-preheader (warning)  This line has 149 characters, and mail programs show about 140 after the subject. Shorten it, or add a shorter line under “preheader:”.',
    ],
  ],
  ['mail-preheader: takes a family and a Persian word', { preheader: '👩‍👧‍👦 می‌خواهم' }, []],
  [
    'mail-comment: refuses an editor’s or a developer’s comment, and does not repeat it',
    { body: '<!-- names -->Words.' },
    [
      `layouts/email/issue.mjml:1:1  mail-comment  A comment would be sent to every reader. Delete it, or write it as [# … #]. Only comments for Outlook, <!--[if mso]>, may stay. ${LAYOUT}`,
    ],
  ],
  [
    'mail-comment: takes Outlook’s',
    {
      body: '<!--[if mso | IE]><table role="presentation"><tr><td><![endif]--><p>Words.</p><!--[if mso | IE]></td></tr></table><![endif]--><!--[if !mso]><!--><p>Words.</p><!--<![endif]-->',
    },
    [],
  ],
  [
    'mail-text: refuses a text without a link of the HTML',
    { body: '<a href="https://example.org/a">The example</a>', text: 'https://example.org/abc' },
    [
      `layouts/email/issue.mjml:1:1  mail-text  The plain text has no link to “https://example.org/a”. Add it to the .txt file in layouts/email. ${LAYOUT}`,
    ],
  ],
  [
    'mail-text: refuses a mail without a text',
    { text: ' \n' },
    [`layouts/email/issue.mjml:1:1  mail-text  The mail has no plain text. Check layouts/email/issue.txt. ${LAYOUT}`],
  ],
  [
    'mail-text: finds links in brackets, at the end of a sentence and as people read them',
    {
      body: '<a href="https://example.org/a_(b)">One</a><a href="https://example.org/c">Two</a><a href="mailto:a@example.org?subject=x">Three</a><a href="tel:+441632960000">Four</a>',
      text: 'One (https://example.org/a_(b)). Two: “https://example.org/c”! Write to a@example.org or ring +44 1632 960-000.',
    },
    [],
  ],
];

/** As listmonk needs it. */
const keepComment = (comment: string) => `{{ Safe \`${comment}\` }}`;

describe('a mailer’s own', () => {
  test('wrapping of comments is taken away first, since readers do not get it', async () => {
    const pass = (html: string) => html.replace(/<!--[\s\S]*?-->/g, keepComment);
    const body = '<h2><!--[if mso]>Words.<![endif]--></h2>';
    expect((await findingsOf({ body, pass, mailer: { keepComment } }))[0]).toContain('is empty');
    // Without that, the wrapping would be the words of the heading.
    expect(await findingsOf({ body, pass })).toEqual([]);
  });

  test('element that becomes a link is judged as one', async () => {
    const mailer = { unsubscribe: documented('<unsubscribe>', '[unsubscribe]') };
    const link = (words: string) => `<unsubscribe class="x">${words}</unsubscribe>`;
    const text = 'Unsubscribe: [unsubscribe]';
    expect(await findingsOf({ body: link('Unsubscribe'), text, mailer })).toEqual([]);
    expect(await findingsOf({ body: link(''), text, mailer })).toEqual([expect.stringContaining('mail-link-text')]);
    expect(await findingsOf({ body: link('Unsubscribe'), mailer })).toEqual([expect.stringContaining('mail-text')]);
  });

  test('part of the mail is checked like the whole', async () => {
    const cut = (html: string) => html.replace(/^[\s\S]*?<body>|<\/body>[\s\S]*$/g, '');
    expect(await findingsOf({ body: '<p>Words.</p>', cut })).toEqual([]);
    const commented = (html: string) => cut(html).replace('<p>', '<!-- names --><p>');
    expect((await findingsOf({ body: '<p>Words.</p>', cut: commented }))[0]).toContain('mail-comment');
  });
});

test('a board’s colours that an inverted mail has too dark are named at their line of bulletin.yaml', async () => {
  expect(await findingsOf({ colours: { brand: '#4a11e4', accent: '#495bb2' } })).toEqual([
    'content/bulletin.yaml:5:10  mail-contrast  “#4a11e4” has a contrast of 2.6:1 where a mail program inverts the colours; text needs 4.5:1. Choose a darker colour.',
    'content/bulletin.yaml:5:10  mail-contrast  “#495bb2” has a contrast of 3.4:1 where a mail program inverts the colours; text needs 4.5:1. Choose a darker colour.',
  ]);
  expect(await findingsOf({ colours: { brand: '#12455a', accent: '#a03a13' } })).toEqual([]);
});

describe('the gate', () => {
  test.each(rules)('%s', async (_name, parts, expected) => {
    expect(await findingsOf(parts)).toEqual(expected);
  });

  test('has a case on either side for every rule', () => {
    for (const { rule } of emailRules) {
      const own = rules.filter(([name]) => name.startsWith(`${rule}: `));
      expect(
        own.filter(([, , expected]) => expected.some((line) => line.includes(`  ${rule}`))).length,
        rule,
      ).toBeGreaterThan(0);
      expect(own.filter(([, , expected]) => expected.length === 0).length, rule).toBeGreaterThan(0);
    }
  });

  test('only warns of what a draft would do', async () => {
    const parts = { body: '<a href="">One</a>' };
    expect(await findingsOf({ ...parts, issue: { keys: { status: 'draft' } } })).toEqual([
      'content/issues/2018-02.md:1:1  mail-address (warning)  This link has no address. Give one that starts with https://, mailto: or tel:.',
    ]);
  });
});
