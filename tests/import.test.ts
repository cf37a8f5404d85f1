import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { openWayOut } from '../src/checks/masks/clean.ts';
import { parseHtml } from '../src/cli/parse-html.ts';
import { readPdf } from '../src/import/pdf-pages.ts';
import { openPictureBox } from '../src/import/picture-box.ts';
import { readDocument } from '../src/import/read-document.ts';
import { identify, writeIssue } from '../src/import/write-issue.ts';
import { aBlackPng } from './hostile/pictures.ts';
import { aPdf } from './support/a-pdf.ts';
import { aWordDocument, aWordPicture, aWordParagraph as p, aWordText as t } from './support/a-word-document.ts';
import { anIssue, check, typed } from './support/an-issue.ts';
import { writeContent } from './support/content-copy.ts';
import { runCommand } from './support/run-command.ts';
import { textOf } from './support/text-of.ts';

// Old bulletins, each as another tool writes them: every word, link and date is in the draft or in the report.

const FOLDER = 'tests/fixtures/bulletins';
const PNG = aBlackPng(40, 30);

const read = (name: string) =>
  // Pictures are not kept in the fixtures.
  Buffer.from(
    readFileSync(join(FOLDER, name), 'latin1').replace(/(?<=base64,|\n\n)PNG(?=["\n])/, PNG.toString('base64')),
    'latin1',
  );
const readText = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

const WORD = aWordDocument({
  core: '<dc:title>Document1</dc:title><dcterms:modified>2019-07-02T09:00:00Z</dcterms:modified>',
  header: p('Exampleshire Safeguarding Children Board'),
  footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${p('Agreed on 11 June 2019.')}</w:footnote>`,
  comments: `<w:comment w:id="0" w:author="A Colleague">${p('Is this right?')}</w:comment>`,
  links: { rId20: 'https://www.example.org/escalation', rId21: 'mailto:training@example.org' },
  pictures: { 'image1.png': PNG },
  body: [
    p('Safeguarding News', 'Title'),
    `<w:p><w:fldSimple w:instr=" SUBJECT "><w:r><w:t>Issue 19, July 2019</w:t></w:r></w:fldSimple><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>Nobody sees this</w:t></w:r></w:p>`,
    p(t('Learning from audits', '<w:b/>')),
    p(
      `${t('The escalation policy ')}<w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve">has changed</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>may change</w:delText></w:r></w:del>${t('. Read ')}<w:hyperlink r:id="rId20">${t('the policy')}</w:hyperlink>${t(' by 31 July 2019.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    p('Practitioners told us:'),
    p('•  meetings are too long'),
    p('•  minutes come late'),
    p('They asked for:'),
    p('shorter agendas', '•'),
    p('minutes within 5 days', '•'),
    p(t('Training', '<w:b/>')),
    p('To book:'),
    p('Choose a date', '1.'),
    p(`${t('Write to ')}<w:hyperlink r:id="rId21">${t('training@example.org')}</w:hyperlink>`, '1.'),
    p(aWordPicture('picture0', 'Two people at a desk&#10;&#10;Description automatically generated')),
    `<w:tbl><w:tr><w:tc>${p(t('Course', '<w:b/>'))}</w:tc><w:tc>${p(t('Date', '<w:b/>'))}</w:tc></w:tr><w:tr><w:tc>${p('Neglect')}</w:tc><w:tc>${p('Tues 3 September 2019')}${p('9.30am')}</w:tc></w:tr></w:tbl>`,
  ].join(''),
});

const MAILCHIMP_ZIP = Buffer.from(
  zipSync({
    'campaigns.csv': strToU8(
      'Title,Subject,List,Send Date,Unique Id\n"May update, schools","Safeguarding Update, issue 14","All","May 14, 2018 10:02 am",abc1234567\n',
    ),
    'campaigns_content/1_abc1234567_may-update-schools.html': read('mailchimp.html'),
    'campaigns_content/1_abc1234567_may-update-schools.txt': strToU8('The same text.'),
    'templates/letter.html': strToU8('<p>A template</p>'),
    'lists/members/subscribed.csv': strToU8('Email Address\nreader@example.org\n'),
  }),
);

const wordsOfWord = [
  'Safeguarding News Issue 19, July 2019 Learning from audits The escalation policy has changed. Read the policy by 31 July 2019. Agreed on 11 June 2019.',
  'Practitioners told us: meetings are too long minutes come late They asked for: shorter agendas minutes within 5 days Training To book: Choose a date Write to training@example.org',
  'Course Date Neglect Tues 3 September 2019 9.30am Two people at a desk Exampleshire Safeguarding Children Board',
].join(' ');

interface Bulletin {
  readonly bytes: Buffer;
  /** What a reader saw; by default the words of the HTML. */
  readonly seen: string;
  readonly links: readonly string[];
  /** Words about who wrote and who reads it. */
  readonly people?: readonly string[];
  /** Title, date and number of each issue. */
  readonly issues: readonly (readonly [title: string, date: string, number: number | undefined])[];
  /** Errors that only an editor can fix. */
  readonly toFix?: readonly string[];
  readonly formerly?: string;
  readonly pictures?: readonly string[];
}

const bodyOf = (html: string) =>
  textOf(
    html
      .replace(/^[\s\S]*?<body/i, '<body')
      .replace(/&#847;|&zwnj;/g, ' ')
      .replace(/&(?:rsquo|[lr]dquo|ndash|pound);/g, ' '),
  );

const BULLETINS: Readonly<Record<string, Bulletin>> = {
  'mailchimp.html': {
    bytes: read('mailchimp.html'),
    seen: bodyOf(readText('mailchimp.html').replace(/&copy;/g, '©')),
    links: [
      'https://www.example.org/reviews/child-k.pdf',
      'https://example.us4.list-manage.com/track/click?u=9c1e4f0ab7d2e6&id=11aa22bb33',
      'https://www.example.org/icon',
      'mailto:icon@example.org?subject=Leaflets',
      'https://twitter.com/examplescp',
    ],
    issues: [['Safeguarding Update', '2018-05-01', 14]],
    toFix: ['link-wrapped'],
  },
  'govdelivery.html': {
    bytes: read('govdelivery.html'),
    seen: bodyOf(readText('govdelivery.html')),
    links: [
      'https://www.example.gov.uk/neglect-strategy',
      'https://www.example.gov.uk/training/booking?course=12',
      'tel:01632960123',
      'https://www.facebook.com/exampleshire',
    ],
    people: ['reader@example.org'],
    issues: [['Safeguarding Bulletin', '2019-03-05', undefined]],
  },
  'word-filtered.htm': {
    bytes: read('word-filtered.htm'),
    seen: bodyOf(new TextDecoder('latin1').decode(read('word-filtered.htm')).replace(/[\u0080-\u009f]/g, '')),
    links: ['http://www.example.org/lscb/training.html'],
    issues: [['LSCB Newsletter', '2016-09-01', 7]],
    toFix: ['link-target'],
  },
  'word-clipboard.html': {
    bytes: readFileSync('tests/fixtures/desk/word-clipboard.html'),
    seen: '',
    links: ['https://www.example.org/reviews/child-k-report.pdf', 'https://www.example.org/policies'],
    issues: [['word-clipboard.html', '2026-11-12', undefined]],
    toFix: ['link-target'],
  },
  'libreoffice.html': {
    bytes: read('libreoffice.html'),
    seen: bodyOf(readText('libreoffice.html')),
    links: ['https://www.example.org/front-door'],
    issues: [['Safeguarding bulletin', '2020-11-02', 23]],
    pictures: ['poster-who-to-ring.png'],
  },
  'google-docs.html': {
    bytes: read('google-docs.html'),
    seen: bodyOf(readText('google-docs.html')).replaceAll('[a]', '').replace('Please check this figure', ''),
    links: ['https://www.example.org/was-not-brought?v=2'],
    issues: [['Children’s Partnership News', '2022-01-14', 31]],
    pictures: ['a-chart-18-of-24-children-were-heard.png'],
  },
  'outlook.eml': {
    bytes: read('outlook.eml'),
    seen: bodyOf((await PostalMime.parse(read('outlook.eml'))).html ?? ''),
    links: ['https://www.example.org/training/working-together'],
    people: ['<lscb@example.org>', 'Schools', '<schools@example.org>'],
    issues: [['LSCB bulletin 41 – March 2019', '2019-03-12', 41]],
    pictures: ['exampleshire-safeguarding-children-board-logo.png'],
  },
  'feed.xml': {
    bytes: read('feed.xml'),
    seen: textOf(
      [...readText('feed.xml').matchAll(/<(title|content:encoded)>([\s\S]*?)<\/\1>/g)]
        .slice(1)
        .map(([, , text = '']) => text.replace(/<!\[CDATA\[|\]\]>/g, ''))
        .join(' '),
    ),
    links: ['https://news.example.org/briefings/neglect.pdf', 'https://www.example.org/adultification'],
    issues: [
      ['Safeguarding news – June 2017', '2017-06-15', undefined],
      ['Safeguarding news – May 2017', '2017-05-15', undefined],
    ],
    formerly: '/2017/06/safeguarding-news.html',
  },
  'old newsletter.docx': {
    bytes: WORD,
    seen: wordsOfWord,
    links: ['https://www.example.org/escalation', 'training@example.org'],
    issues: [['Safeguarding News', '2019-07-02', 19]],
    pictures: ['two-people-at-a-desk.png'],
  },
  'mailchimp-2021.html': {
    bytes: read('mailchimp-2021.html'),
    seen: bodyOf(readText('mailchimp-2021.html')),
    links: [
      'https://northshire.us2.list-manage.com/track/click?u=1&id=2&e=3',
      'https://www.northshire.example.org/training?ref=1&c=2',
      'http://www.twitter.com/northshire',
    ],
    issues: [['Safeguarding Matters', '2021-07-05', 9]],
    toFix: ['link-wrapped', 'link-target', 'link-target'],
  },
  'govdelivery-2020.html': {
    bytes: read('govdelivery-2020.html'),
    seen: bodyOf(readText('govdelivery-2020.html')),
    links: ['https://lnks.gd/l/', 'https://www.northshire.example.gov.uk/safeguarding', 'subscriber/edit…'],
    people: ['reader@example.org'],
    issues: [['E-bulletin 27', '2020-01-17', 27]],
    toFix: ['link-wrapped'],
  },
  'outlook-nested.eml': {
    bytes: read('outlook-nested.eml'),
    seen: bodyOf((await PostalMime.parse(read('outlook-nested.eml'))).html ?? '').replaceAll('·', ''),
    links: ['https://www.example.org/fostering'],
    people: ['Partners'],
    issues: [['LSCB Newsletter – Edition 5, November 2018', '2018-11-14', 5]],
  },
  'mailchimp-export.zip': {
    bytes: MAILCHIMP_ZIP,
    seen: bodyOf(readText('mailchimp.html').replace(/&copy;/g, '©')),
    links: ['https://www.example.org/reviews/child-k.pdf'],
    issues: [['Safeguarding Update', '2018-05-14', 14]],
    toFix: ['link-wrapped'],
  },
};

const clean = async (texts: readonly string[]) => texts.map(openWayOut());

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

async function importAll(name: string, bytes: Buffer) {
  const pictures = openPictureBox(name.replace(/\.\w+$/, ''), []);
  const files = { names: ['images/image1.png'], read: () => PNG };
  const issues = await readDocument({ name, bytes, files, parse: parseHtml, readPdf, pictures, clean });
  const drafts = issues.map((issue, index) => {
    const known = identify(issue, { title: name, date: { value: '2000-01-01', from: 'nothing' } });
    return {
      issue,
      known,
      text: writeIssue(issue, { ...known, number: known.number ?? { value: 900 + index, from: 'nothing' } }),
    };
  });
  return { drafts, pictures: pictures.pictures };
}

test('a picture that a Word document only links to is reported', async () => {
  const picture = aWordPicture('rId30', 'A noticeboard').replace('r:embed', 'r:link');
  const links = { rId30: 'file:///C:/Pictures/noticeboard.png' };
  const { drafts, pictures } = await importAll('news.docx', aWordDocument({ body: p('Words.') + p(picture), links }));
  expect(pictures).toEqual([]);
  expect(drafts[0]?.issue.notes).toContainEqual(expect.stringMatching(/^1 picture was left out \(“A noticeboard”\)\./));
});

test.each(Object.entries(BULLETINS))(
  '%s: every word, link and date is in the draft or in the report, but for people',
  async (name, bulletin) => {
    const { drafts, pictures } = await importAll(name, bulletin.bytes);
    const said = drafts.map(({ text, issue }) => `${text}\n${issue.notes.join('\n')}`).join('\n');
    const all = letters(said);
    expect(bulletin.seen.split(/\s+/).filter((word) => !all.includes(letters(word)))).toEqual(bulletin.people ?? []);
    expect(bulletin.links.filter((link) => !said.includes(link))).toEqual([]);
    expect(drafts.map(({ known: { title, date, number } }) => [title, date.value, number?.value])).toEqual(
      bulletin.issues,
    );
    expect(pictures.map((picture) => picture.name)).toEqual(bulletin.pictures ?? []);
    for (const picture of pictures) expect(said).toContain(`](${picture.name})`);
    expect(/^formerly: \[(.*)\]$/m.exec(said)?.[1]).toBe(bulletin.formerly);
    const files = drafts.map(({ text }, index) => typed(text, `2018-0${index + 1}`));
    const { problems } = check(files, { images: new Set(pictures.map((picture) => picture.name)) });
    expect(problems.flatMap(({ severity, rule }) => (severity === 'error' ? rule : []))).toEqual(bulletin.toFix ?? []);
  },
);

test.each([
  ['DOB-03-05-2012.txt', 'Words.', '2000-01-01'],
  ['a.txt', 'The boy, born February 17, 1940, was seen.', '2000-01-01'],
  ['a.txt', 'The boy was born on 3 May 2012. News of 14 May 2018.', '2018-05-14'],
])('%s, “%s”: nobody’s date of birth becomes the date of the issue', async (name, text, date) => {
  const { drafts } = await importAll(name, Buffer.from(text));
  expect(drafts.map(({ known }) => known.date.value)).toEqual([date]);
});

describe('npm run import', () => {
  const start = () => {
    const { content, folder } = writeContent(anIssue({ slug: '2018-05', keys: { number: '14' } }));
    const old = join(folder, 'old bulletins');
    mkdirSync(join(old, 'word-filtered_files'), { recursive: true });
    writeFileSync(join(old, 'word-filtered.htm'), read('word-filtered.htm'));
    writeFileSync(join(old, 'word-filtered_files/image001.png'), PNG);
    writeFileSync(join(old, 'mailchimp.html'), read('mailchimp.html'));
    writeFileSync(join(old, 'Summer 2019.docx'), WORD);
    writeFileSync(join(old, 'minutes.doc'), 'x');
    writeFileSync(join(old, 'notes.msg'), 'x');
    return { content, old, issues: () => readdirSync(join(content, 'issues')).sort() };
  };

  test('makes drafts of a folder, with their pictures, and reports what was lost', async () => {
    const { content, old, issues } = start();
    const { code, stdout, stderr } = await runCommand('import', '--content', content, old);
    expect(code).toBe(1);
    expect(issues()).toEqual(['2016-09.md', '2018-05-2.md', '2018-05.md', '2019-07.md']);
    const drafts = issues().map((name) => readFileSync(join(content, 'issues', name), 'utf8'));
    expect(drafts.map((text) => /^number: (.*)$/m.exec(text)?.[1])).toEqual(['7', '1', '14', '19']);
    expect(drafts.map((text) => /^status: (.*)$/m.exec(text)?.[1])).toEqual(['draft', 'draft', 'published', 'draft']);
    expect(readdirSync(join(content, 'images')).sort()).toEqual(['the-boards-logo.png', 'two-people-at-a-desk.png']);
    expect(stdout).toContain('1 comment was left out.');
    expect(stdout).toContain('The text has tracked changes: 1 deletion was left out, and 1 insertion was kept.');
    expect(stdout).toMatch(/3 drafts were written. 2 files were not imported/);
    expect(stderr).toMatch(/minutes\.doc\n {2}Word’s old format cannot be read\. Open it in Word/);
    expect(stderr).toMatch(/notes\.msg\n {2}This is no mail of Outlook’s/);
    expect(drafts[0]).toMatch(/^# Date: from the .*\. Check it, then delete this line\.$/m);
  });

  test('makes a draft of a PDF, and says that it is for review only', async () => {
    const { content, old, issues } = start();
    writeFileSync(join(old, 'News.pdf'), aPdf({ pages: [[{ text: 'Issue 7, June 2016', x: 50, y: 50 }]] }));
    const { code, stdout } = await runCommand('import', '--content', content, join(old, 'News.pdf'));
    expect([code, issues(), stdout]).toEqual([
      0,
      ['2016-06.md', '2018-05.md'],
      expect.stringContaining('for review only'),
    ]);
  });

  test('replaces nothing when it runs again', async () => {
    const { content, old, issues } = start();
    for (const _again of [1, 2]) await runCommand('import', '--content', content, join(old, 'Summer 2019.docx'));
    expect(issues()).toEqual(['2018-05.md', '2019-07-2.md', '2019-07.md']);
    expect(readdirSync(join(content, 'images'))).toHaveLength(2);
  });

  test.each([
    [['nowhere.docx'], 'There is no file “nowhere.docx”'],
    [[], 'Which files?'],
  ])('%j: says what to type', async (words, message) => {
    const { content } = start();
    const { code, stderr } = await runCommand('import', '--content', content, ...words);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
