import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { aBulletin, anIssue, problemsOf, typed } from '../../tests/support/an-issue.ts';
import { type ContentCopy, writeContent } from '../../tests/support/content-copy.ts';
import { READING } from '../../tests/support/reading.ts';
import { formats } from '../report/findings.ts';
import { readArchive } from './read-archive.ts';

test('everything wrong in every file is reported in one run, in the order of files and lines', () => {
  const issues = [
    anIssue({
      slug: '2018-03',
      keys: { number: '3', date: '2018-02-30', topics: '[Neglect]' },
      body: '## One\nA\n## One\n\n::: evnt\n:::\n\n[here](javascript:x)\n\n![A desk](nope.jpg)',
    }),
    anIssue({
      slug: '2018-02',
      keys: { titel: 'X' },
      body: '::: event\ntitle: T\nwhen: Monday 5 December 2017\n:::\n\n*|NAME|* <!-- open',
    }),
    typed('\n–––\ntitle: A: B\n–––\n# One\n', '2018-04'),
  ];
  const others = {
    bulletin: aBulletin({ timezone: 'Mars', titel: 'X' }),
    topics: {
      path: 'content/topics.yaml',
      text: 'neglect:\n  name: Neglect\n  abuot: X\ntraining:\n  name: Training\n',
    },
    glossary: { path: 'content/glossary.yaml', text: 'CSE:\n  - One\n' },
  };
  expect(problemsOf(issues, others)).toEqual([
    'content/bulletin.yaml:10:11  timezone  “Mars” is not a time zone. Write Europe/London.',
    'content/bulletin.yaml:11:1  unknown-key  “titel” is not a key here. “title” is here already. Delete this line.',
    'content/glossary.yaml:2:3  glossary  “CSE” cannot be a list. Write one value in its place.',
    'content/issues/2018-02.md:8:1  unknown-key  “titel” is not a key here. “title” is here already. Delete this line.',
    'content/issues/2018-02.md:10:1  event-field  “where” is missing. Add a line that starts “where:”.',
    'content/issues/2018-02.md:12:7  event-date  “Monday 5 December 2017” is a Tuesday. Write “Tuesday 5 December 2017”, or correct the date.',
    'content/issues/2018-02.md:15:1  merge-tag  Mailchimp would read “*|” as a code, and readers would not see it. Put a space between the two signs.',
    'content/issues/2018-02.md:15:7  merge-tag  Mailchimp would read “|*” as a code, and readers would not see it. Put a space between the two signs.',
    'content/issues/2018-02.md:15:10  comment-open  This comment has no end, so it would be printed. Write “-->” at its end, before the next comment starts and before its block closes.',
    'content/issues/2018-03.md:4:7  date  “2018-02-30” does not exist: February 2018 has 28 days. Correct the day or the month.',
    'content/issues/2018-03.md:11:1  section-anchor  Another section already has the address #one. Change this heading, or give it an address of its own: “## One {#one-2}”.',
    'content/issues/2018-03.md:13:1  unknown-block  “evnt” is not a kind of block. Did you mean “event”?',
    'content/issues/2018-03.md:16:8  link-target  Links that start “javascript:” are not allowed. Use https://, mailto:, tel: or another issue’s file name.',
    'content/issues/2018-03.md:18:1  image-file  There is no “nope.jpg” in content/images. Upload the picture there, or correct its name.',
    'content/issues/2018-04.md:1:1  front-matter-fence  There is an empty line before “---”. Delete it, so that “---” is on line 1.',
    'content/issues/2018-04.md:2:1  front-matter-fence  “–––” must be exactly three hyphens. Write “---”.',
    'content/issues/2018-04.md:3:1  front-matter  “number” is missing. Add a line that starts “number:”.',
    'content/issues/2018-04.md:3:1  front-matter  “date” is missing. Add a line like “date: DD/MM/YYYY”.',
    'content/issues/2018-04.md:3:1  front-matter  “summary” is missing. Add a line that starts “summary:”.',
    'content/issues/2018-04.md:3:1  front-matter  “status” is missing. Add a line that starts “status:”, then draft, published or withdrawn.',
    'content/issues/2018-04.md:4:1  front-matter-fence  “–––” must be exactly three hyphens. Write “---”.',
    'content/issues/2018-04.md:5:1  heading-level  “# ” is for the title, which comes from the front matter. Write “## ” for a section.',
    'content/topics.yaml:3:3  unknown-key  “abuot” is not a key here. Did you mean “about”?',
    'content/issues/2018-03.md:16:8  link-text (warning)  “here” does not say what the link opens. Write the name of what it opens.',
  ]);
  expect(problemsOf([...issues].reverse(), others)).toEqual(problemsOf(issues, others));
});

describe('a content folder', () => {
  let folder: string;
  let put: ContentCopy['write'];
  beforeEach(() => {
    const image = '{ src: desk.svg, alt: A desk, credit: The board, licence: CC0 }';
    ({ content: folder, write: put } = writeContent(anIssue({ keys: { image } })));
    put('images/desk.svg', '<svg></svg>');
  });

  const find = () => {
    const shown = relative('', folder).replaceAll('\\', '/');
    return formats
      .pretty(readArchive(folder, READING).problems)(String)
      .replaceAll(shown, 'content')
      .split('\n')
      .slice(0, -1);
  };

  test('is read whole', () => {
    expect(find()).toEqual([]);
    expect(readArchive(folder, READING).archive?.issues.map(({ slug }) => slug)).toEqual(['2018-02']);
  });

  test('without its three files is reported, and nothing else', () => {
    for (const name of ['bulletin.yaml', 'topics.yaml', 'glossary.yaml']) rmSync(join(folder, name));
    expect(find()).toEqual([
      'content/bulletin.yaml:1:1  content-file  This file is missing. Copy content/bulletin.yaml from this project and change it for your board.',
      'content/glossary.yaml:1:1  content-file  This file is missing. Copy content/glossary.yaml from this project and change it for your board.',
      'content/topics.yaml:1:1  content-file  This file is missing. Copy content/topics.yaml from this project and change it for your board.',
    ]);
    expect(readArchive(folder, READING).archive).toBeUndefined();
  });

  test('that does not exist is reported', () => {
    expect(formats.pretty(readArchive(join(folder, 'nowhere'), READING).problems)(String)).toMatch(
      /nowhere:1:1 {2}content-file {2}This folder does not exist\. Start a board with “npm run init”, or name the folder that holds bulletin\.yaml: --content DIR\n$/,
    );
  });

  test('with other things among the issues is reported, and hidden files are passed over', () => {
    put('issues/notes.txt', '');
    put('issues/photo.jpg', '');
    put('issues/.DS_Store', '');
    put('issues/2018/2018-03.md', anIssue().text);
    symlinkSync(join(folder, 'issues/2018/2018-03.md'), join(folder, 'issues/2018-03.md'));
    expect(find()).toEqual([
      'content/issues/2018:1:1  content-file  Put issues directly in content/issues. Move the files out of this folder, then delete it.',
      'content/issues/2018-03.md:1:1  content-file  “2018-03.md” is a link, and links are not followed. Replace it with a copy.',
      'content/issues/notes.txt:1:1  content-file  Only issues (.md files) belong here. Copy its text into a .md file, then delete this one.',
      'content/issues/photo.jpg:1:1  content-file  Only issues (.md files) belong here. Move this file to content/images, or delete it.',
    ]);
  });

  test('with links in place of its files and folders follows none of them', () => {
    const elsewhere = aFolder();
    writeFileSync(join(elsewhere, '2018-09.md'), anIssue({ slug: '2018-09' }).text);
    writeFileSync(join(elsewhere, 'glossary.yaml'), 'CSE: Child Sexual Exploitation\n');
    for (const name of ['issues', 'images', 'glossary.yaml']) rmSync(join(folder, name), { recursive: true });
    for (const name of ['issues', 'images']) symlinkSync(elsewhere, join(folder, name));
    symlinkSync(join(elsewhere, 'glossary.yaml'), join(folder, 'glossary.yaml'));
    const link = 'is a link, and links are not followed. Replace it with a copy.';
    expect(find()).toEqual([
      `content/glossary.yaml:1:1  content-file  “glossary.yaml” ${link}`,
      `content/images:1:1  content-file  “images” ${link}`,
      `content/issues:1:1  content-file  “issues” ${link}`,
    ]);
  });

  test('may be a link itself, as the command names it', () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    expect(readArchive(link, READING).archive?.issues.map(({ slug }) => slug)).toEqual(['2018-02']);
    rmSync(link);
  });

  test('with a file under another ending says what to call it', () => {
    for (const name of [
      'issues/2018.05.markdown',
      'issues/2018-06.MD',
      'issues/2018-07.md.txt',
      'issues/2018-02.md.txt',
      'issues/words.yml',
      'pages/about',
    ])
      put(name, 'Words.');
    const issues = 'Only issues (.md files) belong here. Rename it to';
    expect(find()).toEqual([
      'content/issues/2018-02.md.txt:1:1  content-file  Only issues (.md files) belong here. 2018-02.md already exists: delete one of the two.',
      `content/issues/2018-06.MD:1:1  content-file  ${issues} 2018-06.md.`,
      `content/issues/2018-07.md.txt:1:1  content-file  ${issues} 2018-07.md.`,
      `content/issues/2018.05.markdown:1:1  content-file  ${issues} 2018.05.md.`,
      'content/issues/words.yml:1:1  content-file  Only issues (.md files) belong here. Move this file out of content, or delete it.',
      'content/pages/about:1:1  content-file  Only pages (.md files) belong here. Rename it to about.md.',
    ]);
  });

  test('with a file in place of a folder, and a folder in place of a file, is reported', () => {
    rmSync(join(folder, 'issues'), { recursive: true });
    rmSync(join(folder, 'topics.yaml'));
    put('issues', '');
    mkdirSync(join(folder, 'topics.yaml'));
    expect(find()).toEqual([
      'content/issues:1:1  content-file  “issues” must be a folder, not a file. Rename the file and make a folder called issues.',
      'content/topics.yaml:1:1  content-file  “topics.yaml” must be a file, not a folder. Rename the folder and make a file called topics.yaml.',
    ]);
  });

  test('with a file that no editor wrote by hand does not read it; one byte less is read', () => {
    const words = anIssue({ slug: '2018-01' }).text;
    put('issues/2018-01.md', words.padEnd(100_001));
    put('glossary.yaml', '# '.padEnd(100_001));
    const most = 'KB. Delete what was pasted in by mistake, such as a picture.';
    expect(find()).toEqual([
      `content/glossary.yaml:1:1  content-file  This file has 101 KB; the limit is 100 ${most}`,
      `content/issues/2018-01.md:1:1  content-file  This file has 101 KB; the limit is 100 ${most}`,
    ]);
    put('issues/2018-04.md', `${words}${'a\r\r'.repeat(1001)}`);
    expect(find()[2]).toBe(
      'content/issues/2018-04.md:1:1  content-file  This file has 2,010 lines; the limit is 2,000. Delete what was pasted in by mistake, such as a spreadsheet.',
    );
    rmSync(join(folder, 'issues/2018-04.md'));
    put('issues/2018-01.md', words.replace('number: 2', 'number: 1').padEnd(100_000));
    put('glossary.yaml', '# '.padEnd(100_000));
    expect(find()).toEqual([]);
  });

  test('with a language pack of the board’s own flags what it says', () => {
    put(
      'packs/house.yaml',
      'title: A\nsource: { title: Our youth board }\nentries:\n  - flag: [desk]\n    why: is no word of ours\n    instead: Write “table”.\n',
    );
    put('packs/notes.txt', '');
    expect(find()).toEqual([
      'content/packs/notes.txt:1:1  content-file  Only language packs (.yaml files) belong here. Copy its text into a .yaml file, then delete this one.',
      'content/issues/2018-02.md:8:32  language (warning)  “desk” is no word of ours. Write “table”. (Our youth board)',
    ]);
  });

  test('with bytes that are not UTF-8 is reported', () => {
    writeFileSync(join(folder, 'issues/2018-02.md'), Buffer.from(anIssue({ body: 'Café' }).text, 'latin1'));
    expect(find()).toEqual([
      'content/issues/2018-02.md:9:4  character  A character was lost here when the file was saved in another encoding. Type it again and save the file as UTF-8.',
    ]);
  });
});
