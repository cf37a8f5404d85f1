import type { MailParts } from '../support/a-mail.ts';
import { follow } from './followed.ts';

// Mails as the gate reads them. An editor changes the issue, a designer the layout: either way the mail is then like this.

const link = (address: string, words = 'The example'): MailParts => ({
  body: `<a href="${address}">${words}</a>`,
  text: address,
});
const LINKED = link('https://www.exampleshire.gov.uk/');
const sections = (...bytes: readonly number[]) => ({
  issue: { body: bytes.map((_, index) => `## Part ${index}\n\nWords.\n`).join('\n') },
  body: bytes.map((count, index) => `<div><h2>Part ${index}</h2><p>${'x'.repeat(count)}</p></div>`).join(''),
});
const teaser = ({ issue, body }: ReturnType<typeof sections>): MailParts => ({
  issue: { body: issue.body.replace('## Part 0', '## Part 0 {email=teaser}') },
  body,
});
const LIMIT = { mailer: { title: 'Constant Contact', limit: 4000 } };
const LONG = 'word '.repeat(30).trim();
const coloured = (brand: string): MailParts => ({ colours: { brand, accent: '#a03a13' } });

export const mails = follow(
  (one: MailParts) => one,
  [
    [
      sections(100_000, 1000),
      'or send only a first paragraph with a link to the rest: “## Part 0 {email=teaser}”.',
      sections(10_000, 1000),
      teaser(sections(1000, 1000)),
    ],
    [teaser(sections(90_000)), 'Shorten it, or split this issue in two.', teaser(sections(10_000)), sections(3000)],
    [{ body: `<p>${'x'.repeat(103_000)}</p>` }, 'Shorten it.', { body: '<p>x</p>' }],
    [
      { ...sections(4000), ...LIMIT },
      'Shorten this section, or split the issue in two.',
      { ...sections(1000), ...LIMIT },
    ],
    [
      link(''),
      'This link has no address. Give one that starts with https://, mailto: or tel:.',
      LINKED,
      link('mailto:team@example.org'),
      link('tel:01632960000'),
    ],
    [link('https://localhost/plan'), 'Give the public address.', LINKED],
    [link('http://www.exampleshire.gov.uk/'), 'Use https:// if the page opens with it.', LINKED],
    [link('#one'), 'Link to the archive’s page.', link('https://bulletin.example.org/issues/2018-02/#one')],
    [link('issues/1/'), 'is not a full address. Give one that starts with https://, mailto: or tel:.', LINKED],
    [{ body: '<h2> </h2>' }, 'Write its text, or delete it.', { body: '<h2>One</h2>' }, {}],
    [{ body: '<h1>Two</h1>' }, 'Make it level 2.', { body: '<h2>Two</h2>' }],
    [{ body: '<h2>Two</h2><h4>Four</h4>' }, 'Make it level 3.', { body: '<h2>Two</h2><h3>Four</h3>' }],
    [{ heading: '<h2>Neglect</h2>' }, 'Put the issue’s title first, in <h1>.', { heading: '<h1>Neglect</h1>' }],
    [{ heading: '' }, 'Put the issue’s title in <h1>.', {}],
    [link('https://www.exampleshire.gov.uk/', ''), 'has no text. Write the name of what it opens.', LINKED],
    [
      link('https://www.exampleshire.gov.uk/', 'Click here'),
      'does not say what the link opens. Write the name of what it opens.',
      LINKED,
    ],
    [{ issue: { keys: { preheader: LONG } } }, 'Shorten it.', { issue: { keys: { preheader: 'A few words' } } }],
    [
      { issue: { keys: { summary: LONG } } },
      'Shorten it, or add a shorter line under “preheader:”.',
      { issue: { keys: { summary: 'A few words.' } } },
      { issue: { keys: { summary: LONG, preheader: 'A few words' } } },
    ],
    [{ body: '<!-- names -->Words.' }, 'Delete it, or write it as [# … #].', { body: 'Words.' }],
    [{ text: ' ' }, 'Check layouts/email/issue.txt.', {}],
    [{ ...LINKED, text: 'Words.' }, 'Add it to the .txt file in layouts/email.', LINKED],
    [coloured('#4a11e4'), 'Choose a darker colour.', coloured('#2b0a85')],
  ],
);
