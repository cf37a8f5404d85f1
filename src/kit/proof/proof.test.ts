import { describe, expect, test } from 'vitest';
import { aSource, pagesOf } from '../../../tests/support/a-site.ts';
import { aBulletin, anIssue, type IssueParts } from '../../../tests/support/an-issue.ts';
import { textOf } from '../../../tests/support/text-of.ts';
import { createKitMaker, openKitPages } from '../../build/mail-layouts.ts';
import { LAYOUTS } from '../../cli/places.ts';
import { kitData } from '../make-kit.ts';
import { chooseProofMail, openProofMaker } from './proof.ts';
import { takeMail, takePage } from './proof-parts.ts';
import { readProofPictures } from './proof-pictures.ts';

const BYTES = new TextEncoder().encode('picture');
const DATA = `data:image/webp;base64,${btoa('picture')}`;

async function makeProof(parts: IssueParts = {}, mailers = '[plain]') {
  const source = aSource(anIssue(parts), { bulletin: aBulletin({ mailers }) });
  const { archive, images, languages } = source;
  const settings = { board: archive.board, images, languages, today: archive.today };
  const issue = archive.issues[0] as (typeof archive.issues)[0];
  const { mails } = await (await createKitMaker(LAYOUTS, settings))(kitData(issue, settings, []), String);
  const shown = chooseProofMail(mails);
  const mail = {
    subject: shown?.subject ?? '',
    preheader: shown?.preheader ?? '',
    html: shown?.html?.content,
    text: shown?.text?.content ?? '',
  };
  const problem = { rule: 'nhs-number', severity: 'warning', line: 9, column: 3, file: issue.file } as const;
  const waiver = {
    rule: 'school',
    reason: 'Ring 943.',
    by: 'Chair',
    until: '2027-03-01',
    at: problem,
    file: issue.file,
  };
  const make = openProofMaker(openKitPages(LAYOUTS, settings), settings, ':root { --ink: #000 }', async () => BYTES);
  return make(
    {
      issue,
      page: pagesOf(source).get('issues/2018-02/index.html') ?? '',
      mail,
      problems: [
        { ...problem, message: 'Remove <943>.' },
        { ...problem, message: 'Of another.', file: 'content/issues/2018-01.md' },
      ],
      waived: [
        { problem: { ...problem, rule: 'school', message: '943' }, waiver },
        {
          problem: { ...problem, file: 'content/bulletin.yaml', message: '' },
          waiver: { ...waiver, reason: 'Elsewhere' },
        },
      ],
    },
    (value) => value.replaceAll('943', '▮▮▮'),
  );
}

const IMAGE = { image: '{ src: team-meeting.jpg, alt: A team, credit: Us }' };

describe('the proof of an issue', () => {
  test('has its page, its email, the findings and the waivers of its file, masked, and a place to sign', async () => {
    const proof = await makeProof({ body: '## A section\n\nMany words.', keys: IMAGE });
    const words = textOf(proof);
    expect(words.match(/Many words\./g)).toHaveLength(3);
    expect(words).toContain('Warning Remove <▮▮▮>.');
    expect(words).toContain('Ring ▮▮▮. (accepted by Chair, until 1 March 2027)');
    expect(words).toContain('Findings in other issues and in the settings: 1.');
    expect(words).not.toMatch(/943|Of another|Elsewhere/);
    expect(words).toContain('approved: { by: …, on: … }');
  });

  test('runs nothing and loads nothing: its pictures are in it, once in the page and once in the email', async () => {
    const proof = await makeProof({ keys: IMAGE });
    expect(proof).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri`);
    expect(proof).not.toMatch(/<script|<link|<source|<iframe|@import|url\(|\son\w+=/i);
    const sources = Array.from(proof.matchAll(/\s(?:src|srcset)="([^"]*)"/g), ([, src]) => src);
    expect(sources).toEqual([DATA, DATA]);
  });

  test('says who approved an issue that is approved, and asks for no line', async () => {
    const words = textOf(await makeProof({ keys: { approved: '{ by: Independent Chair, on: 2018-01-30 }' } }));
    expect(words).toContain('Approved by Independent Chair on 30 January 2018.');
    expect(words).not.toContain('approved: {');
  });

  test('shows the text where a mailer makes the email from it', async () => {
    const proof = await makeProof({ body: 'Many words.' }, '[notify]');
    expect(proof).not.toContain('<template');
    expect(textOf(proof).match(/Many words\./g)).toHaveLength(2);
  });
});

const PLACES = {
  address: 'https://board.example/news/',
  page: 'https://board.example/news/issues/2018-02/',
  pictures: new Map([['images/a b.jpg', DATA]]),
};

test.each([
  ['a link to a page of the archive', '<a href="/news/topics/x/">', '<a href="https://board.example/news/topics/x/">'],
  ['a link to a part of the issue', '<a href="/news/issues/2018-02/#x">', '<a href="#x">'],
  ['the same as emails have it', '<a href="https://board.example/news/issues/2018-02/#x">', '<a href="#x">'],
  ['a link within the page', '<a href="#x">', '<a href="#x">'],
  ['a link elsewhere', '<a href="//other.example/">', '<a href="//other.example/">'],
  ['what a mailer fills in', '<a href="*|UNSUB|*">', '<a href="*|UNSUB|*">'],
  ['a picture that is in it', '<img src="/news/images/a%20b.jpg" alt="A">', `<img src="${DATA}" alt="A">`],
  ['a picture that is not', '<img src="/news/images/c.jpg" sizes="9" alt="C">', '<img alt="C">'],
  ['a script', '<script src="/x.js">go()</script>', ''],
])('%s becomes what works in a file', (_what, typed, made) => {
  expect(takePage(`<body><main id="m">${typed}</main></body>`, PLACES)).toBe(made);
});

test('an email keeps its styles and the attributes of its body, without what is for Outlook', () => {
  const html =
    '<head><style>body { margin: 0 }\n.a { color: red }</style><!--[if mso]><style>b</style><![endif]--></head><body class="page" style="x"><!--[if mso]>O<![endif]-->Words</body>';
  expect(takeMail(html, PLACES)).toEqual({
    styles: '.body { margin: 0 }\n.a { color: red }',
    attributes: ' class="page" style="x"',
    body: 'Words',
  });
});

describe('the pictures of a proof', () => {
  const body = '![One](team-meeting.jpg)\n\n![Two](chair.jpg)';
  const { archive, images } = aSource(anIssue({ body }));
  const issue = archive.issues[0] as (typeof archive.issues)[0];
  const readAs = async (bytes: (path: string) => number) => {
    const asked: string[] = [];
    const read = async (path: string) => {
      asked.push(path);
      return new Uint8Array(bytes(path));
    };
    const pictures = await readProofPictures(issue, {}, images, read);
    return { asked, shown: [...pictures.keys()] };
  };

  test.each([
    ['are wide where there is room', () => 1000, ['images/1200.webp'], 2],
    [
      'are narrow where there is none',
      (path: string) => (path.includes('1200') ? 1e6 : 1000),
      ['images/1200.webp', 'images/480.webp'],
      2,
    ],
    ['are left out at the end where that is not enough', () => 1e6, ['images/1200.webp', 'images/480.webp'], 1],
  ] as const)('%s', async (_what, bytes, asked, count) => {
    const found = await readAs(bytes);
    expect([...new Set(found.asked)]).toEqual(asked);
    expect(found.shown).toHaveLength(count);
  });
});
