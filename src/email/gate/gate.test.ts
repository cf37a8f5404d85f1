import { describe, expect, test } from 'vitest';
import { findingsOf, type MailParts } from '../../../tests/support/a-mail.ts';
import { documented } from '../../mailers/mailer.ts';
import { emailRules } from './index.ts';

type Case = readonly [name: string, parts: MailParts, expected: readonly string[]];

const LAYOUT = 'This is a fault of the layout, whatever the issue says.';

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
      'content/issues/2018-02.md:15:1  mail-size  This mail has 103,376 bytes, and Gmail hides what comes after 102,000. The heaviest sections are “Two” (70,030), “One” (20,030) and “Three” (12,052). Shorten them, or send the first paragraph alone with a link to the rest: “## Two {email=teaser}”.',
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
      'content/issues/2018-02.md:9:1  mail-size (warning)  This mail has 82,443 bytes, 2,100 of which Mailchimp adds, close to the 102,000 after which Gmail hides the rest. The heaviest section is “Only” (80,086). Shorten them, or make two issues of this one.',
    ],
  ],
  ['mail-size: takes a mail of 80 KB', { body: bytes(80_000) }, []],

  [
    'mail-style-size: refuses more than Gmail takes',
    { style: `/* ${'x'.repeat(16_400)} */` },
    [
      `layouts/email/issue.mjml:1:1  mail-style-size  The style blocks have 16,427 bytes, and Gmail takes 16,384. Move styles into the tags, or delete some. ${LAYOUT}`,
    ],
  ],
  ['mail-style-size: takes 16 KB', { style: `/* ${'x'.repeat(16_300)} */` }, []],

  [
    'mail-css: refuses an at-rule in another',
    { style: '@media screen { @supports (color: red) { p { color: #000000 } } }' },
    [
      `layouts/email/issue.mjml:1:1  mail-css  “@supports (color: red)” in a style block stands inside another at-rule, and Gmail would drop the whole block. Write each rule by itself, and close it. ${LAYOUT}`,
    ],
  ],
  [
    'mail-css: refuses a rule in another',
    { style: '.card { color: #000000; &:hover { color: #111111 } }' },
    [
      `layouts/email/issue.mjml:1:1  mail-css  “&:hover” in a style block is nested in another rule, and Gmail would drop the whole block. Write each rule by itself, and close it. ${LAYOUT}`,
    ],
  ],
  [
    'mail-css: refuses what is not CSS, and a rule that is left open',
    { style: '.a { color }' },
    [
      `layouts/email/issue.mjml:1:1  mail-css  “}” in a style block cannot be read as CSS, and Gmail would drop the whole block. Write each rule by itself, and close it. ${LAYOUT}`,
    ],
  ],
  [
    'mail-css: refuses a rule that is left open',
    { style: '.a { color: #000000' },
    [
      `layouts/email/issue.mjml:1:1  mail-css  “a { color: #12455a } .a { color: #000000” in a style block cannot be read as CSS, and Gmail would drop the whole block. Write each rule by itself, and close it. ${LAYOUT}`,
    ],
  ],
  [
    'mail-css: takes rules of their own, in @media or not',
    {
      style:
        '.a { color: #000000 } @media (max-width:479px) { .b { font-size: 28px !important } } .c::after { content: "}" }',
    },
    [],
  ],

  [
    'mail-style: refuses a tag’s style that is not CSS',
    { body: '<p style="color">Words.</p>' },
    [
      `layouts/email/issue.mjml:1:1  mail-style  “color” in the style of <p> cannot be read as CSS. Write “name:value;name:value”. ${LAYOUT}`,
    ],
  ],
  ['mail-style: takes one that is', { body: '<p style="margin:0 0 16px;color:#000000">Words.</p>' }, []],

  [
    'mail-feature: refuses elements that mail programs take out',
    { body: '<video></video><form class="sign-up"></form>', layout: { body: '<video></video><form></form>' } },
    [
      `layouts/email/issue.mjml:1:1  mail-feature  Mail programs take out <video>. Write a link to the archive instead. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-feature  Mail programs take out <form>. Write a link to the archive instead. ${LAYOUT}`,
    ],
  ],
  [
    'mail-feature: refuses styles that do nothing, in a tag and in a style block',
    {
      style: 'p { position: fixed }',
      body: '<p class="card" style="margin:var(--gap)">Words.</p>',
      layout: { body: '<p style="margin:var(--gap)"></p>' },
    },
    [
      `layouts/email/issue.mjml:1:1  mail-feature  “margin: var(--gap)” in the style of <p class="card"> does nothing in most mail programs. Write a plain value, or use a table. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-feature  “position: fixed” in a style block does nothing in most mail programs. Write a plain value, or use a table. ${LAYOUT}`,
    ],
  ],
  [
    'mail-feature: refuses pictures that Outlook does not show, on the line of the picture',
    {
      issue: { keys: { image: '{ src: chair.jpg, alt: A chair }' } },
      body: '<img src="data:image/png;base64,AA" width="9" alt="A dot"><img src="https://example.org/a.svg?v=1" width="9" alt="A chair"><img src="https://example.org/a.webp" width="9" alt="">',
    },
    [
      'content/issues/2018-02.md:1:1  mail-feature  Outlook shows no picture that is inside the mail (data:). Give the picture as JPEG, PNG or GIF, by its address.',
      'content/issues/2018-02.md:8:15  mail-feature  Outlook shows no SVG picture. Give the picture as JPEG, PNG or GIF, by its address.',
      'content/issues/2018-02.md:1:1  mail-feature  Outlook shows no WebP picture. Give the picture as JPEG, PNG or GIF, by its address.',
      'content/issues/2018-02.md:1:1  mail-image  “data:image/png;base64,AA” is no whole address of a picture. Write one from https:// on.',
    ],
  ],
  [
    'mail-feature: takes what every program shows',
    {
      body: '<img src="https://example.org/webp/svg.jpg" width="9" alt="A desk"><p style="margin:0">position: fixed</p>',
    },
    [],
  ],

  [
    'mail-degrade: refuses what the layout does not have',
    {
      body: '<div style="max-width:300px"><p style="float:left">Words.</p></div>',
      layout: { body: '<p style="max-width:1px;float:right"></p>' },
    },
    [
      `layouts/email/issue.mjml:1:1  mail-degrade  “max-width: 300px” of <div> is nowhere in the layout, and some mail programs leave it out. Put it into the layout and look at the mail without it, or delete it. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-degrade  “float: left” of <p> is nowhere in the layout, and some mail programs leave it out. Put it into the layout and look at the mail without it, or delete it. ${LAYOUT}`,
    ],
  ],
  [
    'mail-degrade: takes what the layout has, whatever the size',
    {
      body: '<div style="max-width:300px;border-radius:4px">Words.</div>',
      layout: { body: '<div style="max-width:600px;border-radius:8px"></div>' },
    },
    [],
  ],

  [
    'mail-client: warns of what the layout does not have and a mail program does not know',
    { body: '<p style="opacity:0.5">Words.</p>' },
    [
      `layouts/email/issue.mjml:1:1  mail-client (warning)  “opacity” is nowhere in the layout, and aol.android, aol.desktop-webmail, aol.ios and 7 more do not know it (caniemail.com). Look at the mail without it, or delete it. ${LAYOUT}`,
    ],
  ],
  [
    'mail-client: takes what the layout has, and what every program knows',
    { body: '<b style="opacity:0.7">Words.</b><em>Words.</em>', layout: { body: '<i style="opacity:0.5"></i>' } },
    [],
  ],

  [
    'mail-image: refuses a picture without a width, words or a whole address',
    { issue: { body: '## One\n\nWords.' }, body: '<h2>One</h2><img src="/images/chair.jpg" width="50%">' },
    [
      `layouts/email/issue.mjml:1:1  mail-image  The picture “/images/chair.jpg” has no width in numbers. Write width="560". ${LAYOUT}`,
      'content/issues/2018-02.md:9:1  mail-image  “/images/chair.jpg” is no whole address of a picture. Write one from https:// on.',
      `layouts/email/issue.mjml:1:1  mail-image  The picture “/images/chair.jpg” has no alt. Write alt="…", or alt="" for a decoration. ${LAYOUT}`,
    ],
  ],
  [
    'mail-image: refuses a picture that has lost its words',
    {
      issue: { keys: { image: '{ src: chair.jpg, alt: A chair }' } },
      body: '<img src="https://bulletin.example.org/images/chair.jpg" width="560" alt="">',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-image  The picture “https://bulletin.example.org/images/chair.jpg” lost its words, “A chair”. Put them into alt="…". ${LAYOUT}`,
    ],
  ],
  [
    'mail-image: takes a decoration without words',
    {
      issue: { keys: { image: '{ src: chair.jpg }' } },
      body: '<img src="https://bulletin.example.org/images/chair.jpg" width="560" alt="">',
    },
    [],
  ],

  [
    'mail-address: refuses what is no whole address, on the line of the link or of its section',
    {
      issue: { body: 'Words.\n\n## One\n\nWe follow the strategy and more.' },
      body: '<h2>One</h2><a href="https://localhost/strategy">the strategy</a><a href="">and more</a><a href="#one">One</a><a href="issues/1/">Issue 1</a><a href="http://example.org/">Example</a>',
      layout: { body: '<a href="#x">X</a>' },
      text: 'https://localhost/strategy #one issues/1/ http://example.org/',
    },
    [
      'content/issues/2018-02.md:13:1  mail-address  “https://localhost/strategy” is the reader’s own machine. Write the public address.',
      'content/issues/2018-02.md:13:1  mail-address  A link has no address, so it leads nowhere. Write https://…, mailto: or tel:.',
      'content/issues/2018-02.md:11:1  mail-address  “#one” leads to a place within the mail, where many programs do not go. Lead to the archive’s page.',
      'content/issues/2018-02.md:11:1  mail-address  “issues/1/” is not a whole address. Write https://…, mailto: or tel:.',
      'content/issues/2018-02.md:11:1  mail-address  “http://example.org/” can be read on the way. Write https: once you have checked that it opens.',
    ],
  ],
  [
    'mail-address: names the line of bulletin.yaml that an address comes from',
    {
      body: '<a href="https://www.example.org/sign-up">Sign up</a><a href="https://www.example.org/sign up">Sign up</a>',
      text: 'https://www.example.org/sign-up https://www.example.org/sign up',
    },
    [
      'content/issues/2018-02.md:1:1  mail-address  “https://www.example.org/sign up” is not a whole address. Write https://…, mailto: or tel:.',
    ],
  ],
  [
    'mail-address: names the layout where a link is of no file of the board',
    {
      issue: { body: '## One\n\nWords.' },
      heading: '<a href="">In your browser</a><h1>Neglect</h1>',
      body: '<h2>One</h2><a href="/x">X</a><h2>Worried about a child?</h2><a href="/y">Leave us</a>',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-address  A link has no address, so it leads nowhere. Write https://…, mailto: or tel:. ${LAYOUT}`,
      'content/issues/2018-02.md:9:1  mail-address  “/x” is not a whole address. Write https://…, mailto: or tel:.',
      `layouts/email/issue.mjml:1:1  mail-address  “/y” is not a whole address. Write https://…, mailto: or tel:. ${LAYOUT}`,
    ],
  ],
  [
    'mail-address: takes whole addresses, mailboxes, numbers and the mailer’s codes',
    {
      body: '<a href="https://example.org/?a=1&amp;b=2">One</a><a href="mailto:a@example.org?subject=Two">Two</a><a href="tel:01632960000">Three</a><a href="*|UNSUB|*">Four</a>',
      text: 'https://example.org/?a=1&b=2 a@example.org 01632 960000 *|UNSUB|*',
      mailer: { unsubscribe: documented('*|UNSUB|*') },
    },
    [],
  ],

  [
    'mail-table: refuses a layout’s table without a role, and one of facts with it',
    {
      body: '<table><tr><td>Words.</td></tr></table><table role="presentation"><tr><th scope="col">A</th></tr></table><table><tr><th>B</th></tr></table>',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-table  A <th> does not say what it heads. Write scope="col" or scope="row". ${LAYOUT}`,
      'content/issues/2018-02.md:9:1  mail-table  A table without <th> would be read as a table of facts. Write role="presentation", or give it headings.',
      `layouts/email/issue.mjml:1:1  mail-table  A table with headings has role="presentation", so a screen reader does not read it as one. Delete the role. ${LAYOUT}`,
    ],
  ],
  [
    'mail-table: looks into Outlook’s comments',
    {
      body: '<!--[if mso]><table role="presentation"><tr><td><table class="a"><tr><td></td></tr></table></td></tr></table><![endif]-->',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-table  A table that only Outlook reads would be read out as a table of facts. Write role="presentation". ${LAYOUT}`,
    ],
  ],
  [
    'mail-table: takes both kinds as they should be',
    {
      body: '<table role="presentation"><tr><td><table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table></td></tr></table>',
    },
    [],
  ],

  [
    'mail-language: refuses a mail that says neither its language nor its title',
    { root: 'lang="und" dir="auto"', wrapper: '', title: ' ' },
    [
      `layouts/email/issue.mjml:1:1  mail-language  The mail has no title, which a screen reader says first. Write <mj-title>. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-language  The language of <html> is not said. Write lang="{{ language }}" in <mjml>. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-language  Which way <html> runs is not said. Write dir="{{ dir }}" in <mjml>. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-language  The language of what holds the mail is not said. Write lang="{{ language }}" in <mjml>. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-language  Which way what holds the mail runs is not said. Write dir="{{ dir }}" in <mjml>. ${LAYOUT}`,
    ],
  ],
  ['mail-language: takes Urdu from right to left', { root: 'lang="ur" dir="rtl"', wrapper: 'lang="ur" dir="rtl"' }, []],

  [
    'mail-heading: refuses a level that is left out, on its line',
    { issue: { body: '## One\n\nWords.\n\n::: callout\n#### Six\n\nWords.\n:::' }, body: '<h2>One</h2><h4>Six</h4>' },
    [
      'content/issues/2018-02.md:14:1  mail-heading  “Six” is a heading of level 4 after one of level 2. Write one of level 3.',
    ],
  ],
  [
    'mail-heading: refuses a second title, and one without words',
    { issue: { keys: { title: 'Neglect' } }, body: '<h1>Neglect</h1><h2> </h2>' },
    [
      'content/issues/2018-02.md:2:8  mail-heading  “Neglect” is a second heading of level 1. The issue’s title is the first; write <h2>.',
      'content/issues/2018-02.md:1:1  mail-heading  A heading of level 2 has no words. Write some, or delete it.',
    ],
  ],
  [
    'mail-heading: refuses a mail without a title',
    { heading: '<h2>Neglect</h2>' },
    [
      'content/issues/2018-02.md:2:8  mail-heading  “Neglect” is the first heading, and of level 2. Write <h1> for the issue’s title.',
      `layouts/email/issue.mjml:1:1  mail-heading  The mail has no heading of level 1. Write <h1> around the issue’s title. ${LAYOUT}`,
    ],
  ],
  ['mail-heading: takes levels that go back up', { body: '<h2>One</h2><h3>Two</h3><h4>Three</h4><h2>Four</h2>' }, []],

  [
    'mail-link-text: refuses words that do not say where a link leads',
    {
      body: '<a href="https://www.example.org/sign-up">Click here</a><a href="https://example.org/"><img src="https://example.org/a.png" width="9" alt=""></a>',
      text: 'https://www.example.org/sign-up https://example.org/',
    },
    [
      'content/bulletin.yaml:8:12  mail-link-text  “Click here” does not say where the link leads. Write the name of what it opens.',
      'content/issues/2018-02.md:1:1  mail-link-text  The link to “https://example.org/” has no words, so nobody can follow it. Write where it leads.',
    ],
  ],
  [
    'mail-link-text: names the line on which the link stands',
    {
      issue: { body: 'Words.\n\nWe follow [the strategy](https://example.org/strategy) and more.' },
      body: '<a href="https://example.org/strategy">more</a>',
      text: 'https://example.org/strategy',
    },
    [
      'content/issues/2018-02.md:11:26  mail-link-text  “more” does not say where the link leads. Write the name of what it opens.',
    ],
  ],
  [
    'mail-link-text: takes a section’s title, whatever it says',
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
    'mail-contrast: refuses what cannot be read in one of the appearances',
    {
      style:
        '@media (prefers-color-scheme: dark) { .card p { color: #444444 !important } .card { background: #12181b !important } }',
      body: '<div class="card"><p style="color:#1b2429">Words.</p></div><p style="color:#999999">Words.</p>',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-contrast  Text in <p> is #444444 on #12181b, which is 1.8:1, in the dark appearance. Text needs 4.5:1: choose another colour. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-contrast  Text in <p> is #999999 on #ffffff, which is 2.8:1, in the light appearance, without style blocks and in the dark appearance. Text needs 4.5:1: choose another colour. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-contrast  Text in <p> is #666666 on #000000, which is 3.6:1, when a mail program turns the colours over. Text needs 4.5:1: choose another colour. ${LAYOUT}`,
    ],
  ],
  [
    'mail-contrast: refuses what is lost without the style blocks',
    {
      style: '.band { color: #ffffff !important }',
      body: '<div style="background:#12455a"><p class="band" style="color:#333333">Words.</p><a href="https://example.org/" style="color:#ffffff">The example</a></div>',
      text: 'https://example.org/',
    },
    [
      `layouts/email/issue.mjml:1:1  mail-contrast  Text in <p class="band"> is #333333 on #12455a, which is 1.2:1, without style blocks. Text needs 4.5:1: choose another colour. ${LAYOUT}`,
    ],
  ],
  [
    'mail-contrast: refuses a colour that it cannot compute',
    { body: '<p style="color:rebeccapurple">Words.</p>' },
    [
      `layouts/email/issue.mjml:1:1  mail-contrast  “rebeccapurple” in or around <p> is no colour that can be computed. Write six digits, such as #1b2429. ${LAYOUT}`,
    ],
  ],
  [
    'mail-contrast: takes colours that can be read in each',
    {
      style:
        'body { color: #1b2429; background: #fdfcfa } @media (prefers-color-scheme: dark) { body { background: #12181b } div { color: #eef1f0 !important } }',
      body: '<div style="color:rgb(27, 36, 41)">Words.</div>',
    },
    [],
  ],

  [
    'mail-preheader: warns of a long one where it is written',
    { issue: { keys: { preheader: 'word '.repeat(30).trim() } } },
    [
      'content/issues/2018-02.md:8:12  mail-preheader (warning)  Mail programs show about 140 signs after the subject, and this line has 149. Shorten it.',
    ],
  ],
  [
    'mail-preheader: warns of a summary that is too long for one',
    { issue: { keys: { summary: 'word '.repeat(30).trim() } } },
    [
      'content/issues/2018-02.md:5:10  mail-preheader (warning)  Mail programs show about 140 signs after the subject, and this line has 149. Shorten it, or add a line such as “preheader: What the strategy asks of you”.',
    ],
  ],
  [
    'mail-preheader: warns of padding, and of none',
    { preheader: '', body: '&zwnj;&nbsp;&zwnj;&nbsp;' },
    [
      `layouts/email/issue.mjml:1:1  mail-preheader (warning)  Signs without a width stand after the preheader. Delete them: some filters take them for spam. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-preheader (warning)  The mail has no preheader. Write <mj-preview>{{ preheader }}</mj-preview>. ${LAYOUT}`,
    ],
  ],
  ['mail-preheader: takes a family and a Persian word', { preheader: '👩‍👧‍👦 می‌خواهم' }, []],

  [
    'mail-comment: refuses an editor’s or a developer’s comment, and does not repeat it',
    { body: '<!-- names -->Words.' },
    [
      `layouts/email/issue.mjml:1:1  mail-comment  A comment would go out with the mail. Only Outlook’s, <!--[if mso]>, may; delete it, or write [# … #]. ${LAYOUT}`,
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
    'mail-conditional: refuses what only Outlook reads when it stays open',
    { body: '<!--[if mso]><table role="presentation"><tr><td><![endif]-->Words.<!--[if mso]></td></tr><![endif]-->' },
    [
      `layouts/email/issue.mjml:1:1  mail-conditional  What only Outlook reads leaves a <table> open. Close each in the order in which they were opened. ${LAYOUT}`,
    ],
  ],
  [
    'mail-conditional: refuses an end without a start',
    { body: '<!--[if mso]></table><![endif]-->Words.' },
    [
      `layouts/email/issue.mjml:1:1  mail-conditional  What only Outlook reads closes a <table> that is not the last one opened. Close each in the order in which they were opened. ${LAYOUT}`,
    ],
  ],
  [
    'mail-conditional: refuses a comment that the content has closed',
    { body: '<!--[if mso]><p> --> </p><![endif]-->Words.' },
    [
      `layouts/email/issue.mjml:1:1  mail-comment  A comment would go out with the mail. Only Outlook’s, <!--[if mso]>, may; delete it, or write [# … #]. ${LAYOUT}`,
      `layouts/email/issue.mjml:1:1  mail-conditional  What is kept from Outlook (<!--[if !mso]><!-->) has no end, or an end without a start. Close each in the order in which they were opened. ${LAYOUT}`,
    ],
  ],
  [
    'mail-conditional: refuses what is kept from Outlook for ever',
    { body: '<!--[if !mso]><!-->Words.' },
    [
      `layouts/email/issue.mjml:1:1  mail-conditional  What is kept from Outlook (<!--[if !mso]><!-->) has no end, or an end without a start. Close each in the order in which they were opened. ${LAYOUT}`,
    ],
  ],

  [
    'mail-conditional: takes tables that are opened in one comment and closed in another',
    {
      body: '<!--[if mso | IE]><table align="center" role="none"><tr><td><br><v:rect><v:fill src="a" /></v:rect><![endif]--><p>Words.</p><!--[if mso | IE]></td></tr></table><![endif]-->',
    },
    [],
  ],

  [
    'mail-text: refuses a text that lacks a link',
    { body: '<a href="https://example.org/a">The example</a>', text: 'https://example.org/abc' },
    [
      `layouts/email/issue.mjml:1:1  mail-text  The plain text lacks the link to “https://example.org/a”. Write it into layouts/email, in the file that ends in .txt. ${LAYOUT}`,
    ],
  ],
  [
    'mail-text: refuses a mail without a text',
    { text: ' \n' },
    [`layouts/email/issue.mjml:1:1  mail-text  The mail has no plain text. Look at layouts/email/issue.txt. ${LAYOUT}`],
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
const OUTLOOK =
  '<div style="background:#12455a"><!--[if mso]><table role="none"><tr><td><![endif]--><span style="color:#ffffff">Words.</span><!--[if mso]></td></tr></table><![endif]--></div>';

describe('a mailer’s own', () => {
  test('wrapping of comments is taken away first, since readers do not get it', async () => {
    const pass = (html: string) => html.replace(/<!--[\s\S]*?-->/g, keepComment);
    expect(await findingsOf({ body: OUTLOOK, pass, mailer: { keepComment } })).toEqual([]);
    // Without that, the wrapping would be words on the band.
    expect((await findingsOf({ body: OUTLOOK, pass }))[0]).toContain('mail-contrast');
  });

  test('element that becomes a link is judged as one', async () => {
    const mailer = { unsubscribe: documented('<unsubscribe>', '[unsubscribe]') };
    const style =
      '@media (prefers-color-scheme: dark) { body { background: #12181b } div { color: #eef1f0 } a { color: #9ad !important } }';
    const link = (words: string) => `<unsubscribe style="color:#12455a">${words}</unsubscribe>`;
    const text = 'Unsubscribe: [unsubscribe]';
    expect(await findingsOf({ style, body: link('Unsubscribe'), text, mailer })).toEqual([]);
    expect(await findingsOf({ style, body: link(''), text, mailer })).toEqual([
      expect.stringContaining('mail-link-text'),
    ]);
    expect(await findingsOf({ style, body: link('Unsubscribe'), mailer })).toEqual([
      expect.stringContaining('mail-text'),
    ]);
  });

  test('part of the mail is looked at like the whole', async () => {
    const cut = (html: string) => html.replace(/^[\s\S]*?<body>|<\/body>[\s\S]*$/g, '');
    expect(await findingsOf({ body: '<p>Words.</p>', cut })).toEqual([]);
    const floating = (html: string) => cut(html).replace('<p>', '<p style="float:left">');
    expect((await findingsOf({ body: '<p>Words.</p>', cut: floating }))[0]).toContain('mail-degrade');
  });
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
      'content/issues/2018-02.md:1:1  mail-address (warning)  A link has no address, so it leads nowhere. Write https://…, mailto: or tel:.',
    ]);
  });
});
