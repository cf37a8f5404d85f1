import { expect, test } from 'vitest';
import { openMailRoom } from '../src/build/mail-layouts.ts';
import { LAYOUTS } from '../src/cli/places.ts';
import { readMailHtml } from '../src/email/gate/read-mail.ts';
import { describeMail, type MailSettings } from '../src/email/mail-data.ts';
import type { Issue } from '../src/model/model.ts';
import { aMailHtml, type MailParts } from './support/a-mail.ts';
import { forEveryMailer, openBoard } from './support/every-mailer.ts';
import { EXAMPLE, EXAMPLESHIRE } from './support/example.ts';
import { fullIssues } from './support/full-issue.ts';
import { findLayoutFaults, findUnsupported } from './support/mail-layout.ts';
import { READING, READING_EXAMPLESHIRE } from './support/reading.ts';
import { thorough } from './support/thorough.ts';

// For designers who change layouts/email: what no editor can change, and no build checks.

/**
 * What some mail programs do not support, by why the mail can do without. Add a feature when you have looked at the mail
 * without it.
 */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  'Style blocks have only the dark appearance, sizes on phones and resets. Tags have all other styles': [
    '<style> element',
    '@media',
    '!important keyword',
    'Type selector',
    'Class selector',
    'ID selector',
    'Chaining selectors',
    'Descendant combinator',
  ],
  'Screen readers say a little less': ['role attribute', 'aria-label attribute', 'aria-hidden attribute'],
  'The element around the mail has the same': ['<body> element', 'lang attribute'],
  'The preheader is hidden in several ways': ['display:none', 'opacity', 'max-width', 'overflow'],
  'Widths and heights are in attributes and in styles': ['width attribute', 'height attribute', 'height property'],
  'The address can be read, and copied': ['mailto: links', 'target attribute'],
  'The mail is plainer, and as easy to read': [
    '<code> element',
    'border-radius',
    'cursor',
    'outline',
    'text-decoration',
    'transform',
    'white-space',
    'word-break',
    'word-spacing',
  ],
};
const accepted = Object.values(ACCEPTED).flat();

const bradford = openBoard(EXAMPLE, READING);
const exampleshire = openBoard(EXAMPLESHIRE, READING_EXAMPLESHIRE);
const full = fullIssues.map(([, issue]) => issue);

test.each([
  ['Bradford', bradford.settings, bradford.issues],
  ['Exampleshire', exampleshire.settings, exampleshire.issues],
  ['a board with all mailers, whose issues have everything', forEveryMailer(bradford.settings), full],
])('the mails of %s have no fault of the layout', async (_name, settings, issues) => {
  const mails = await readMails(settings, issues);
  expect(mails.length).toBeGreaterThanOrEqual(issues.length);
  expect(distinct(mails.flatMap(findLayoutFaults))).toEqual([]);
});

test.each([
  ['so Gmail drops the whole style block', '.page .label {', '.page .label'],
  ['is not CSS', '<h1 style="', '<h1 style="colour ;'],
  ['Screen readers read a table', ' role="presentation"', ''],
  ['A comment for Outlook', '</td></tr></table><![endif]-->', '<![endif]-->'],
])('“%s” is found where a designer writes %s as %s', async (found, from, to) => {
  const [mail] = await readMails(plain(bradford.settings), bradford.issues);
  const html = mail?.html.replace(from, () => to) ?? '';
  expect(html).not.toBe(mail?.html);
  expect(findLayoutFaults(readMailHtml(html)).join('\n')).toContain(found);
});

test('every mail program supports what the mails use, or readers can do without', async () => {
  // Issues with everything use what those of boards do: every night we look at these too.
  const boards = [...(thorough ? [bradford, exampleshire] : []), { ...bradford, issues: full }];
  const mails = await Promise.all(boards.map(({ settings, issues }) => readMails(plain(settings), issues)));
  const found = new Map(mails.flat().flatMap((mail) => [...findUnsupported(mail)]));
  const refused = [...found].filter(([feature]) => !accepted.includes(feature));
  expect(refused.map(([feature, programs]) => `${feature}: not supported by ${[...programs].join(', ')}`)).toEqual([]);
  expect(accepted.filter((feature) => !found.has(feature))).toEqual([]);
});

test.each([
  '<video></video>',
  '<audio></audio>',
  '<script></script>',
  '<form></form>',
  '<input type="text">',
  '<textarea></textarea>',
  '<select></select>',
  '<iframe></iframe>',
  '<object></object>',
  '<embed>',
  '<svg></svg>',
  '<p style="float:left">',
  '<p style="display:flex">',
  '<p style="display:inline-flex">',
  '<p style="background-image:url(a.png)">',
  '<p style="background:linear-gradient(#fff,#000)">',
  '<p style="border-top-left-radius:4px">',
  '<p style="position:sticky">',
  '<p style="writing-mode:vertical-rl">',
  '<p style="margin:var(--gap)">',
  '<style>p { --gap: 1px }</style>',
  '<style>p { position: fixed }</style>',
])('a mail program that does not support %s is found', (body) => {
  const found = [...findUnsupported({ html: body }).keys()];
  expect(found.filter((feature) => !accepted.includes(feature))).not.toEqual([]);
});

const faults: readonly (readonly [name: string, parts: MailParts, expected: readonly string[]])[] = [
  ['nothing in a mail without a fault', {}, []],
  [
    'style blocks that are too large for Gmail',
    { style: `/* ${'x'.repeat(16_400)} */` },
    ['The style blocks have 16,427 bytes, and Gmail takes 16,384. Move styles into the tags, or delete some.'],
  ],
  ['nothing in 16 KB of style blocks', { style: `/* ${'x'.repeat(16_300)} */` }, []],
  [
    'an at-rule in another',
    { style: '@media screen { @supports (color: red) { p { color: #000000 } } }' },
    [
      '“@supports” is inside another rule, so Gmail drops the whole style block. Write each rule on its own, and close it.',
    ],
  ],
  [
    'a rule in another',
    { style: '.card { color: #000000; &:hover { color: #111111 } }' },
    ['A rule is inside another rule, so Gmail drops the whole style block. Write each rule on its own, and close it.'],
  ],
  [
    'a rule that is not CSS',
    { style: '.a { color }' },
    ['“}” is not CSS, so Gmail drops the whole style block. Write each rule on its own, and close it.'],
  ],
  [
    'a rule that is left open',
    { style: '.a { color: #000000' },
    [
      '“a { color: #12455a } .a { color: #000000” is not closed, so Gmail drops the whole style block. Write each rule on its own, and close it.',
    ],
  ],
  [
    'nothing in rules of their own, in @media or not',
    {
      style:
        '.a { color: #000000 } @media (max-width:479px) { .b { font-size: 28px !important } } .c::after { content: "}" }',
    },
    [],
  ],
  [
    'a tag’s style that is not CSS',
    { body: '<p style="color">Words.</p>' },
    ['style="color" is not CSS. Write “name:value;name:value”.'],
  ],
  ['nothing in one that is', { body: '<p style="margin:0 0 16px;color:#000000">Words.</p>' }, []],
  [
    'a table of the layout without a role, and one of facts with it',
    {
      body: '<table><tr><td>Words.</td></tr></table><table role="presentation"><tr><th scope="col">A</th></tr></table><table><tr><th>B</th></tr></table>',
    },
    [
      'A <th> does not say what it heads. Add scope="col" or scope="row".',
      'Screen readers read a table without <th> as a table of facts. Add role="presentation", or headings.',
      'A table with headings has role="presentation", so screen readers do not read it as a table. Delete the role.',
    ],
  ],
  [
    'a table without a role in a comment for Outlook',
    {
      body: '<!--[if mso]><table role="presentation"><tr><td><table class="a"><tr><td></td></tr></table></td></tr></table><![endif]-->',
    },
    ['Screen readers read a table in a comment for Outlook as a table of facts. Add role="presentation".'],
  ],
  [
    'nothing in both kinds of table as they should be',
    {
      body: '<table role="presentation"><tr><td><table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table></td></tr></table>',
    },
    [],
  ],
  [
    'a table for Outlook that stays open',
    { body: '<!--[if mso]><table role="presentation"><tr><td><![endif]-->Words.<!--[if mso]></td></tr><![endif]-->' },
    ['A comment for Outlook leaves a <table> open. Close each in the order in which it was opened.'],
  ],
  [
    'an end without a start',
    { body: '<!--[if mso]></table><![endif]-->Words.' },
    [
      'A comment for Outlook closes a <table> that is not the last one opened. Close each in the order in which it was opened.',
    ],
  ],
  ...['<!--[if mso]><p> --> </p><![endif]-->Words.', '<!--[if !mso]><!-->Words.'].map(
    (body) =>
      [
        `the missing end of ${body}`,
        { body },
        [
          'What is hidden from Outlook (<!--[if !mso]><!-->) has no end, or an end without a start. Close each in the order in which it was opened.',
        ],
      ] as const,
  ),
  [
    'nothing in tables that open in one comment and close in another',
    {
      body: '<!--[if mso | IE]><table align="center" role="none"><tr><td><br><v:rect><v:fill src="a" /></v:rect><![endif]--><p>Words.</p><!--[if mso | IE]></td></tr></table><![endif]-->',
    },
    [],
  ],
  [
    'a mail without a language, a title and a preheader',
    { root: 'lang="und" dir="auto"', wrapper: '', title: ' ', preheader: '', body: '&zwnj;&nbsp;&zwnj;&nbsp;' },
    [
      'The element around the mail needs its language and direction.',
      '<html> needs the mail’s language and direction.',
      'The mail has no title, which screen readers say first.',
      'The mail has no preheader.',
      'Invisible characters are spam to some filters.',
    ],
  ],
  [
    'nothing in one in Urdu, with a family and a Persian word',
    { root: 'lang="ur" dir="rtl"', wrapper: 'lang="ur" dir="rtl"', preheader: '👩‍👧‍👦 می‌خواهم' },
    [],
  ],
  ...[
    'alt="A" width="9"',
    'src="https://example.org/a.webp" alt="A" width="9"',
    'src="https://example.org/a.png" alt="A" width="50%"',
    'src="https://example.org/a.png" width="9"',
  ].map(
    (attributes) =>
      [
        `a picture that some program does not show: ${attributes}`,
        { body: `<img ${attributes}>` },
        [expect.stringContaining('needs a full address of a JPEG, PNG or GIF file, a width in pixels and an alt.')],
      ] as const,
  ),
  ['nothing in a picture that all show', { body: '<img src="https://example.org/a.png" width="9" alt="">' }, []],
];

test.each(faults)('finds %s', (_name, parts, expected) => {
  expect(findLayoutFaults(readMailHtml(aMailHtml(parts)))).toEqual(expected);
});

/** The HTML of each mail as its reader gets it, and of the part that some mailers take. */
async function readMails(settings: MailSettings, issues: readonly Issue[]) {
  const { render, readSent } = await openMailRoom(LAYOUTS, settings);
  return issues.flatMap((issue) =>
    render(describeMail(issue, settings)).mails.flatMap((mail) =>
      [mail.html, mail.fragment].flatMap((html) => (html === undefined ? [] : readSent(issue, { ...mail, html }))),
    ),
  );
}

const plain = (settings: MailSettings): MailSettings => ({
  ...settings,
  board: { ...settings.board, mailers: [{ name: 'plain' }] },
});
const distinct = (findings: readonly string[]) => [...new Set(findings)];
