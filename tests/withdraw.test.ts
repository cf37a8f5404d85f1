import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LAYOUTS } from '../src/cli/places.ts';
import { slugTyped } from '../src/cli/slug-typed.ts';
import { anIssue } from './support/an-issue.ts';
import { type ContentCopy, copyContent, writeContent } from './support/content-copy.ts';
import { hashOf } from './support/run-build.ts';
import { runCommand } from './support/run-command.ts';
import { thorough } from './support/thorough.ts';

// A withdrawal is published whatever else is wrong: from what was last published, whose every other byte stays as it was.

const DAY = '2018-02-02';
const REASON = 'The review that it describes was changed.';
const NOTICE = `status: withdrawn\nwithdrawn: { date: ${DAY}, reason: ${REASON} }`;

/** Keeps a copy of a board as published, as “npm run addresses” does after a build. */
function publish({ folder, content }: ContentCopy): void {
  cpSync(content, join(folder, 'published/content'), { recursive: true });
  cpSync(LAYOUTS, join(folder, 'published/layouts'), { recursive: true });
}

const withdraw = ({ content, out }: ContentCopy, ...words: readonly string[]) =>
  runCommand('withdraw', ...words, '--content', content, '--out', out, '--date', DAY);
const siteOf = ({ out }: ContentCopy) => hashOf(join(out, 'site'));

/** What an ordinary build makes of a board where this issue alone is withdrawn. */
async function buildWithdrawn(board: ContentCopy, slug: string): Promise<string | undefined> {
  const path = `issues/${slug}.md`;
  const [, keys = ''] = readFileSync(join(board.content, path), 'utf8').split('---\n');
  board.write(
    path,
    `---\n${keys.replace(/^(?:image|waivers):.*\n(?: .*\n)*/gm, '').replace(/^status: .*$/m, NOTICE)}---\n`,
  );
  await board.build();
  return siteOf(board);
}

describe('an issue with everything', () => {
  test('leaves nothing but its notice, as in an ordinary build without errors', async () => {
    const [board, sound] = [copyContent(), copyContent()];
    publish(board);
    board.write('topics.yaml', 'broken: [');
    const { code, stdout } = await withdraw(board, '2018-02', '--reason', REASON);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('is what was last published, without 2018-02. Publish it now.'),
    ]);
    expect(siteOf(board)).toBe(await buildWithdrawn(sound, '2018-02'));
    expect(existsSync(join(board.out, 'email'))).toBe(false);
    expect(stdout).toContain('what only the withdrawn text used: images/neglect-strategy.jpg');
    const file = readFileSync(join(board.content, 'issues/2018-02.md'), 'utf8');
    expect(file).toBe(
      `---\ntitle: Withdrawn\nnumber: 2\ndate: 2018-02-01\nsummary: Withdrawn.\nstatus: withdrawn\nwithdrawn: { date: ${DAY}, reason: "${REASON}" }\n---\n`,
    );
  });
});

const EVENT = '::: event\ntitle: Early help\nwhen: 5 December 2018\nwhere: Town Hall\nbook: a@example.org\n:::';
const first = anIssue({ slug: '2018-01', keys: { number: '1' }, body: `## Training\n\n${EVENT}` });
const WAIVER = 'waivers: [{ rule: nhs-number, reason: It belongs to nobody at all, by: Chair, until: 2018-02-01 }]';
const second = anIssue({
  slug: '2018-02',
  body: 'See [what we wrote](2018-01.md#early-help) and [the notice](2018-01.md). His NHS number was 943 476 5919.',
});
// Its waiver ran out yesterday, and it was published the day before.
const ranOut = { ...second, text: second.text.replace('\n---\n', `\n${WAIVER}\n---\n`) };
const kept = { ...second, text: ranOut.text.replace('2018-02-01 }]', '2019-02-01 }]') };

let expected: string | undefined;
beforeAll(async () => {
  expected = await buildWithdrawn(writeContent([first, kept]), '2018-01');
});
const asTyped = writeContent([first, ranOut]);
/** In one place for all tests: layouts are compiled for each place anew. */
const board = writeContent([]);
beforeEach(() => {
  for (const name of readdirSync(board.folder)) rmSync(join(board.folder, name), { recursive: true });
  cpSync(asTyped.content, board.content, { recursive: true });
  publish(board);
});

const edited = (keys: string) => (one: ContentCopy) => one.edit('issues/2018-01.md', 'status: published', keys);
const utf16 = (path: string) => (one: ContentCopy) => {
  const file = join(one.content, path);
  writeFileSync(file, Buffer.from(`\ufeff${readFileSync(file, 'utf8')}`, 'utf16le'));
};
const put = (path: string, text: string | Buffer) => (one: ContentCopy) => {
  mkdirSync(dirname(join(one.content, path)), { recursive: true });
  rmSync(join(one.content, path), { recursive: true, force: true });
  writeFileSync(join(one.content, path), text);
};
const append = (path: string, text: string) => (one: ContentCopy) => appendFileSync(join(one.content, path), text);
const remove = (path: string) => (one: ContentCopy) => rmSync(join(one.content, path));
const saying = (keys: string) => (text: string) => text.replace('status: published', keys);
const aThird = (slug: string, keys: Readonly<Record<string, string>>, body = 'Words.') =>
  anIssue({ slug, keys: { number: slug.slice(-1), ...keys }, body }).text;
const folder = (path: string) => (one: ContentCopy) => {
  rmSync(join(one.content, path), { recursive: true, force: true });
  mkdirSync(join(one.content, path), { recursive: true });
};

/** What may be wrong beside the issue. By day all that fits together is wrong at once; by night each alone as well. */
const BESIDE: readonly (readonly [string, (one: ContentCopy) => void])[] = [
  ['nothing but a waiver that has run out', () => {}],
  ['a draft with an error', put('issues/2018-03.md', 'No front matter')],
  ['an issue with personal data', put('issues/2018-04.md', aThird('2018-04', {}, 'His NHS number is 943 476 5919.'))],
  [
    'an issue that is not approved yet',
    put('issues/2018-05.md', aThird('2018-05', { approved: '{ by: Chair, on: 2030-01-01 }' })),
  ],
  ['an issue with the same number', put('issues/2018-06.md', aThird('2018-06', { number: '1' }))],
  ['an issue in UTF-16', utf16('issues/2018-02.md')],
  ['a page with an error', put('pages/events.md', '---\ntitle: [\n---\n')],
  ['broken topics', put('topics.yaml', 'neglect: [')],
  ['a broken glossary', put('glossary.yaml', '\t- x: : y')],
  ['a broken pack', put('packs/ours.yaml', 'title: {')],
  ['waivers of the board that cannot be read', append('bulletin.yaml', 'waivers: everything\n')],
  ['broken words of the board', put('language/en-GB.yaml', 'site: [')],
  ['a list of addresses in UTF-16', utf16('addresses.txt')],
  ['a damaged picture', put('images/cut.jpg', Buffer.from('ffd8ff', 'hex'))],
  ['a download that is a program', put('files/setup.exe', 'MZ')],
];
const INSTEAD: readonly (readonly [string, (one: ContentCopy) => void])[] = [
  ['no topics', remove('topics.yaml')],
  ['no glossary', remove('glossary.yaml')],
  ['a broken bulletin.yaml', put('bulletin.yaml', 'title: {')],
  ['no list of addresses', remove('addresses.txt')],
  ['a file in place of the pictures', put('images', 'not a folder')],
  ['a folder in place of an issue', folder('issues/2018-02.md')],
];
const MORE: readonly (readonly [string, (one: ContentCopy) => void])[] = [
  ['no bulletin.yaml', remove('bulletin.yaml')],
  ['no other issue', remove('issues/2018-02.md')],
];
const together = (cases: typeof BESIDE) => (one: ContentCopy) => {
  for (const [, spoil] of cases) spoil(one);
};

describe('a withdrawal is published beside', () => {
  const cases: typeof BESIDE = [
    ['all that can be wrong in a file', together(BESIDE)],
    ['all that can be missing', together(INSTEAD)],
    ...(thorough ? [...BESIDE, ...INSTEAD, ...MORE] : MORE),
  ];
  test.each(cases)('%s', async (_name, spoil) => {
    edited(NOTICE)(board);
    spoil(board);
    const { code, stderr } = await withdraw(board);
    expect([code, stderr]).toEqual([0, '']);
    expect(siteOf(board)).toBe(expected);
  });

  test.each([
    ['all of them', 'site/base.njk', () => {}],
    [
      'those of a board without the program, which has its own alone',
      'site/parts/footer.njk',
      (layouts: string) => {
        rmSync(layouts, { recursive: true });
        cpSync(join(LAYOUTS, 'site/parts/footer.njk'), join(layouts, 'site/parts/footer.njk'));
      },
    ],
  ])('with the layouts that were published, whatever the others are like now: %s', async (_name, path, keep) => {
    edited(NOTICE)(board);
    const layouts = join(board.folder, 'published/layouts');
    keep(layouts);
    appendFileSync(join(layouts, path), '<!-- as published -->');
    await withdraw(board);
    expect(readFileSync(join(board.out, 'site/issues/2018-01/index.html'), 'utf8')).toContain('as published');
  });
});

const SAYINGS: readonly (readonly [string, (text: string) => string | Buffer])[] = [
  ['says no more than the status', saying('status: withdrawn')],
  ['says it in capitals', saying('Status: WITHDRAWN')],
  ['says it twice', saying('status: published\nstatus: withdrawn')],
  ['has a day that is none', saying('status: withdrawn\nwithdrawn: { date: soon, reason: }')],
  ['has quotes that never end', saying(`status: withdrawn\nwithdrawn: { date: ${DAY}, reason: "`)],
  ['lacks the space after the colon', saying('status:withdrawn')],
  ['lacks its fences', (text) => saying('status: withdrawn')(text).replaceAll('---\n', '')],
  ['has the marks of a merge', saying('<<<<<<< main\nstatus: published\n=======\nstatus: withdrawn\n>>>>>>> edit')],
  ['is in UTF-16', (text) => Buffer.from(`\ufeff${saying(NOTICE)(text)}`, 'utf16le')],
  ['has a reason with personal data', saying(NOTICE.replace(REASON, 'It gave the NHS number 943 476 5919 of a child'))],
  ['has a reason with a sign that nobody sees', saying(NOTICE.replace(REASON, '"It was \u202e wrong"'))],
];
const monthOf = (index: number) => `2017-${String(index + 1).padStart(2, '0')}`;

describe('the file of the issue itself', () => {
  let many: ContentCopy;
  let said: Awaited<ReturnType<typeof withdraw>>;
  beforeAll(async () => {
    const issues = SAYINGS.map((_, index) => anIssue({ slug: monthOf(index), keys: { number: `${index + 10}` } }));
    many = writeContent([...issues, second]);
    publish(many);
    for (const [index, [, spoil]] of SAYINGS.entries())
      put(`issues/${monthOf(index)}.md`, spoil(issues[index]?.text ?? ''))(many);
    said = await withdraw(many);
  });

  test('may have another name now', async () => {
    remove('issues/2018-01.md')(board);
    put('issues/2018-01-new.md', first.text.replace('status: published', `formerly: [2018-01]\n${NOTICE}`))(board);
    await withdraw(board);
    expect(siteOf(board)).toBe(expected);
  });

  test.each(SAYINGS.map(([name], index) => [name, monthOf(index)]))('may be wrong: it %s', (_name, slug) => {
    const notice = readFileSync(join(many.out, `site/issues/${slug}/index.html`), 'utf8');
    expect(notice).toContain('<time datetime="2018-02-02">');
    expect(notice).not.toMatch(/943|\u202e/);
  });

  test('leaves none of them in the archive, and is quoted nowhere', () => {
    expect(said.code).toBe(0);
    expect(said.stdout + said.stderr).not.toContain('943');
    expect(readFileSync(join(many.out, 'site/sitemap.xml'), 'utf8')).not.toContain('/issues/2017');
  });

  test.each([
    ['is published', () => {}],
    ['is a draft again', edited('status: draft')],
    ['was deleted', (one: ContentCopy) => rmSync(join(one.content, 'issues/2018-01.md'))],
    ['cannot be read', put('issues/2018-01.md', 'Nothing')],
    ['has lost its number', (one: ContentCopy) => one.edit('issues/2018-01.md', 'number: 1\n', '')],
  ])('is written anew where it %s', async (_name, spoil) => {
    spoil(board);
    const { code } = await withdraw(board, 'content/issues/2018-01.md', '--reason', REASON);
    expect(code).toBe(0);
    expect(siteOf(board)).toBe(expected);
    expect(readFileSync(join(board.content, 'issues/2018-01.md'), 'utf8')).toContain(`reason: "${REASON}" }`);
  });
});

test('a file that cannot be written keeps nothing public', async () => {
  folder('issues/2018-01.md')(board);
  const { code, stderr } = await withdraw(board, '2018-01', '--reason', REASON);
  expect([code, stderr]).toEqual([0, expect.stringContaining('could not be written (EISDIR). Change it by hand.')]);
  expect(siteOf(board)).toBe(expected);
});

test('a link in place of the file is replaced, and nothing behind it changes', async () => {
  const outside = join(board.folder, 'outside.txt');
  writeFileSync(outside, 'Words.');
  const path = join(board.content, 'issues/2018-01.md');
  rmSync(path);
  symlinkSync(outside, path);
  await withdraw(board, '2018-01', '--reason', REASON);
  expect(readFileSync(outside, 'utf8')).toBe('Words.');
  expect(readFileSync(path, 'utf8')).toContain('status: withdrawn');
});

test('a copy that is older than the list of addresses says so', async () => {
  append('addresses.txt', '/issues/2018-05/\n/topics/gone/\n')(board);
  edited(NOTICE)(board);
  expect((await withdraw(board)).stdout).toContain('is older than the list of addresses: 2 of them are missing');
});

test.each([
  '2018-01',
  '2018-01.md',
  'issues\\2018-01.md',
  '/issues/2018-01/',
  'https://bulletin.example.org/issues/2018-01/index.html#early-help',
])('an issue is found by %s', (typed) => expect(slugTyped(typed)).toBe('2018-01'));

describe('a copy that is damaged', () => {
  test.each<[string, (path: string) => void]>([
    ['damaged', (path) => writeFileSync(path, 'ffd8ff')],
    ['missing', (path) => rmSync(path)],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('is published without a picture that is %s, until it is there again', async (_name, spoil) => {
    const pictured = copyContent();
    publish(pictured);
    const path = join(pictured.folder, 'published/content/images/masthead.jpg');
    const original = readFileSync(path);
    spoil(path);
    const { code, stdout } = await withdraw(pictured, '2018-02', '--reason', REASON);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /lacks these pictures until the next build, because they cannot be opened in .*images: masthead\.jpg\. To show them now, put each there as it was published, and run this command again\./,
      ),
    ]);
    const hasMasthead = () =>
      readdirSync(join(pictured.out, 'site/images')).some((name) => name.startsWith('masthead'));
    expect(hasMasthead()).toBe(false);
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, original);
    expect((await withdraw(pictured)).stdout).not.toContain('lacks');
    expect(hasMasthead()).toBe(true);
  });

  test('is published without all of its pictures', async () => {
    const pictured = copyContent();
    publish(pictured);
    rmSync(join(pictured.folder, 'published/content/images'), { recursive: true });
    const { code, stdout } = await withdraw(pictured, '2018-02', '--reason', REASON);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/lacks these pictures .*images: [\w-]+\.\w+, /)]);
    expect(existsSync(join(pictured.out, 'site/images'))).toBe(false);
  });

  test.each<[string, (layouts: string) => void]>([
    ['have a fault', (layouts) => appendFileSync(join(layouts, 'site/base.njk'), '{% if %}')],
    [
      'ask for what there is not',
      (layouts) => appendFileSync(join(layouts, 'site/base.njk'), '{{ nothing.at.all() }}'),
    ],
    ['lack their words', (layouts) => writeFileSync(join(layouts, 'language/en-GB.yaml'), 'site: [')],
    [
      'have a folder in place of a file',
      (layouts) => {
        // The others are of the program.
        rmSync(join(layouts, 'site/parts'), { recursive: true });
        rmSync(join(layouts, 'site/base.njk'));
        mkdirSync(join(layouts, 'site/base.njk'));
      },
    ],
  ])('is published with the program’s own layouts where those %s', async (_name, spoil) => {
    edited(NOTICE)(board);
    spoil(join(board.folder, 'published/layouts'));
    const { code, stdout } = await withdraw(board);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /has the program’s own layouts until the next build, because those in .*published cannot be used: .+ To use them now, put them there as they were published, and run this command again\./,
      ),
    ]);
    expect(siteOf(board)).toBe(expected);
  });
});

describe('nothing else goes out', () => {
  test('no new issue, no change of another, no draft', async () => {
    edited(NOTICE)(board);
    put('issues/2018-03.md', anIssue({ slug: '2018-03', keys: { number: '3' }, body: 'Not approved.' }).text)(board);
    board.edit('issues/2018-02.md', 'See', 'Not approved either. See');
    await withdraw(board);
    expect(siteOf(board)).toBe(expected);
  });

  test('no archive that nobody has published: not the folder in which somebody works', async () => {
    edited(NOTICE)(board);
    cpSync(LAYOUTS, join(board.folder, 'layouts'), { recursive: true });
    const { code, stderr } = await withdraw(board, '--published', board.folder);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('has what you are working on, not what was published.'),
    ]);
    expect(existsSync(board.out)).toBe(false);
  });
});

describe('what stops it is reported', () => {
  test.each([
    ['an issue that there is not', '2018-07', 2, /There is no issue “2018-07”\./],
    ['a part of a number', 'crime reference 13/276/683467', 2, /There is no issue “crime reference ▇{13}”\./],
    ['a draft', '2018-03', 1, /is a draft\. It was never published/],
  ])('%s', async (_name, slug, status, message) => {
    put('issues/2018-03.md', anIssue({ slug: '2018-03', keys: { number: '3', status: 'draft' } }).text)(board);
    const { code, stderr } = await withdraw(board, slug);
    expect([code, stderr]).toEqual([status, expect.stringMatching(message)]);
    expect(existsSync(board.out)).toBe(false);
  });

  test('no withdrawal, which is no error', async () => {
    const { code, stdout } = await withdraw(board);
    expect([code, stdout]).toEqual([0, expect.stringContaining('No withdrawal is waiting')]);
    expect(existsSync(board.out)).toBe(false);
  });

  test('no copy of what was published: an ordinary build is tried, and its errors come with the way to make the copy', async () => {
    rmSync(join(board.folder, 'published'), { recursive: true });
    const refused = await withdraw(board, '2018-01', '--reason', REASON);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(
        /nhs-number[\s\S]*has no copy of what was last published\. With git, make it like this: git -C/,
      ),
    ]);
    // In the board's own repository, wherever the command runs.
    expect(refused.stderr).toContain(
      `: git -C ${board.folder} fetch origin tag published && git -C ${board.folder} worktree add ${board.folder}/published published.`,
    );
    board.edit('issues/2018-02.md', 'His NHS number was 943 476 5919.', 'Words.');
    const { code } = await withdraw(board, '2018-01');
    expect([code, existsSync(join(board.out, 'email'))]).toEqual([0, true]);
  });

  test('a copy that this version cannot read', async () => {
    edited(NOTICE)(board);
    writeFileSync(join(board.folder, 'published/content/topics.yaml'), 'broken: [');
    const { code, stderr } = await withdraw(board);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Use the version that it was published with')]);
  });
});

describe('a translation', () => {
  const translation = anIssue({ slug: '2018-01-cy', keys: { number: '1', lang: 'cy', 'translation of': '2018-01' } });
  const [original, welsh] = ['issues/2018-01/index.html', 'issues/2018-01-cy/index.html'];
  const withTranslation = () => {
    const made = writeContent([first, translation, kept]);
    publish(made);
    return made;
  };
  const pageOf = ({ out }: ContentCopy, path: string) => readFileSync(join(out, 'site', path), 'utf8');

  test('goes with the issue that was named, and the reason stays in the language it was written in', async () => {
    const made = withTranslation();
    const { code, stdout } = await withdraw(made, '2018-01', '--reason', REASON);
    expect([code, stdout]).toEqual([0, expect.stringContaining('without 2018-01-cy, 2018-01.')]);
    expect(pageOf(made, original)).toContain(REASON);
    expect(pageOf(made, welsh)).not.toContain(REASON);
    expect(pageOf(made, welsh)).toContain('The board has withdrawn this issue.');
    expect(readFileSync(join(made.content, 'issues/2018-01-cy.md'), 'utf8')).toContain('status: withdrawn');
    await made.build();
  });

  test('goes too where the file of its original says so', async () => {
    const made = withTranslation();
    made.edit('issues/2018-01.md', 'status: published', NOTICE);
    expect(await withdraw(made)).toMatchObject({ code: 0, stdout: expect.stringContaining('2018-01-cy') });
  });

  test('is withdrawn alone', async () => {
    const made = withTranslation();
    const { stdout } = await withdraw(made, '2018-01-cy');
    expect(stdout).toContain('without 2018-01-cy.');
    expect(pageOf(made, original)).toContain('Early help');
  });
});
