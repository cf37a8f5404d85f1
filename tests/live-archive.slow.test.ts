import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchive } from '../src/build/build.ts';
import { readArchive } from '../src/build/read-archive.ts';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { createLiveArchive, type LiveArchive } from '../src/preview/live-archive.ts';
import type { Problem } from '../src/text/problem.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { EXAMPLESHIRE } from './support/example.ts';
import { READING_EXAMPLESHIRE } from './support/reading.ts';

// What a preview shows after a save is what a build of the same files would write, byte for byte: after an edit of each kind of file,
// one after the other, so that whatever is remembered has many chances to be old.

type Output = ReadonlyMap<string, Buffer>;

let copy: ContentCopy;
let layouts: string;
let live: LiveArchive;
/** What a build made of the files before the edit. */
let before: Output;
/** Every path that ever was in a build. */
const everBuilt = new Set<string>();

const reading = () => ({ ...READING_EXAMPLESHIRE, drafts: true, layouts });

beforeAll(async () => {
  copy = copyContent(EXAMPLESHIRE);
  layouts = join(copy.folder, 'layouts');
  cpSync(LAYOUTS, layouts, { recursive: true });
  live = createLiveArchive({ content: copy.content, layouts, cache: CACHE }, join(copy.folder, 'live'), reading());
  before = await build();
  expect((await live.refresh()).shown).toBe(true);
  await compare(before);
}, 600_000);

afterAll(() => copy.remove());

/** A fresh build of the files as they are, by nothing that remembers. */
async function build(): Promise<Output> {
  const { archive, problems } = readArchive(copy.content, reading());
  expect(errorsIn(problems)).toEqual([]);
  if (!archive) throw new Error('The content has errors.');
  const out = mkdtempSync(join(copy.folder, 'build-'));
  await writeArchive({ archive, problems }, { content: copy.content, layouts, cache: CACHE }, out);
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => join(entry.parentPath, entry.name));
  const built = new Map(
    files.map((file) => [
      file
        .slice(out.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(file),
    ]),
  );
  rmSync(out, { recursive: true });
  for (const path of built.keys()) everBuilt.add(path);
  return built;
}

async function read(path: string): Promise<Buffer | undefined> {
  const [folder = '', ...rest] = path.split('/');
  const content = await (folder === 'site' ? live.readSite : live.readMail)(rest.join('/'));
  return content === undefined ? undefined : Buffer.from(content);
}

/** Everything that was ever built is what it is now, or is not there any more. */
async function compare(built: Output): Promise<void> {
  const differ: string[] = [];
  for (const path of everBuilt) {
    const [wanted, found] = [built.get(path), await read(path)];
    if (wanted === undefined ? found !== undefined : !found?.equals(wanted)) differ.push(path);
  }
  expect(differ).toEqual([]);
}

const changedIn = (built: Output) =>
  [...new Set([...built.keys(), ...before.keys()])].filter((path) => {
    const [then, now] = [before.get(path), built.get(path)];
    return !then || !now || !then.equals(now);
  });

const editLayout = (path: string, from: string, to: string) => {
  const file = join(layouts, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}.`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
};
const content = (path: string) => join(copy.content, path);
const NEW = 'issues/2026-07.md';

/** What is saved, and some of what must change by it: a page and a mail where there is one. */
const edits: readonly (readonly [what: string, edit: () => void, changes: readonly string[]])[] = [
  [
    'the words of an issue',
    () => copy.edit('issues/2026-04.md', '\n## ', '\nA sentence that was written now.\n\n## '),
    ['site/issues/2026-04/index.html', 'email/2026-04/plain.html', 'email/2026-04/email.eml'],
  ],
  [
    'the title of an issue, which its neighbours name',
    () => copy.edit('issues/2026-02.md', 'title: ', 'title: Newly, '),
    ['site/index.html', 'site/issues/2025-11/index.html', 'site/issues/2026-04/index.html', 'site/feed.xml'],
  ],
  [
    'the date of an issue, by which it changes its place',
    () =>
      copy.edit(
        'issues/2026-04.md',
        /^date: .*$/m.exec(readFileSync(content('issues/2026-04.md'), 'utf8'))?.[0] ?? '',
        'date: 2026-01-20',
      ),
    ['site/years/2026/index.html', 'site/sitemap.xml', 'email/index.html'],
  ],
  [
    'the topics of an issue',
    () => copy.edit('issues/2025-01.md', 'topics: [exploitation, ', 'topics: [neglect, exploitation, '),
    ['site/topics/neglect/index.html', 'site/topics/neglect/feed.xml'],
  ],
  [
    'an event of an issue',
    () => copy.edit('issues/2026-06.md', '\nwhere: ', '\nwhere: Now in '),
    ['site/events/index.html', 'site/events.ics'],
  ],
  [
    'a new issue',
    () =>
      copy.write(
        NEW,
        '---\ntitle: The summer in short\nnumber: 13\ndate: 2026-07-06\nsummary: What to know before the holidays.\nstatus: draft\ntopics: [neglect]\n---\nWords for the summer.\n\n## A section\n\nMore words.\n',
      ),
    ['site/issues/2026-07/index.html', 'email/2026-07/index.html', 'site/topics/neglect/index.html'],
  ],
  [
    'another name for an issue’s file',
    () => renameSync(content(NEW), content('issues/2026-08.md')),
    ['site/issues/2026-07/index.html', 'site/issues/2026-08/index.html', 'email/2026-07/plain.html'],
  ],
  [
    'an address that an issue had before',
    () => copy.edit('issues/2026-08.md', 'status: draft', 'status: draft\nformerly: [summer-news]'),
    ['site/issues/summer-news/index.html'],
  ],
  [
    'an issue that is not there any more',
    () => rmSync(content('issues/2026-08.md')),
    ['site/issues/2026-08/index.html', 'email/2026-08/plain.html', 'site/issues/summer-news/index.html'],
  ],
  [
    'a page of the board’s own',
    () => copy.edit('pages/share-your-learning.md', 'title: ', 'title: Please, '),
    ['site/share-your-learning/index.html', 'site/index.html'],
  ],
  [
    'a new page',
    () => copy.write('pages/partners.md', '---\ntitle: Partners\nsummary: Who works together.\n---\nWords.\n'),
    ['site/partners/index.html'],
  ],
  ['a page that is not there any more', () => rmSync(content('pages/partners.md')), ['site/partners/index.html']],
  [
    'the board’s name',
    () => copy.edit('bulletin.yaml', 'title: Keeping Children Safe', 'title: Keeping Them Safe'),
    ['site/index.html', 'site/feed.xml', 'email/2026-02/plain.html', 'site/issues/2024-02/index.html'],
  ],
  [
    'the board’s colours',
    () => copy.edit('bulletin.yaml', 'brand: "#4b2768"', 'brand: "#123a5c"'),
    ['site/assets/site.css', 'site/assets/icon.svg', 'email/2026-02/plain.html', 'site/card.png'],
  ],
  [
    'the board’s mailers',
    () => copy.edit('bulletin.yaml', 'mailers: [plain, mailchimp]', 'mailers: [plain, notify]'),
    ['email/2026-02/notify.md', 'email/2026-02/mailchimp.html'],
  ],
  [
    'the board’s address',
    () => copy.edit('bulletin.yaml', 'address: https://org.example/bulletins/', 'address: https://org.example/news/'),
    ['site/index.html', 'email/2026-02/plain.html', 'site/_headers'],
  ],
  [
    'the topics’ names',
    () => copy.edit('topics.yaml', 'name: Neglect', 'name: Neglect and poverty'),
    ['site/topics/neglect/index.html', 'site/topics/neglect/feed.xml'],
  ],
  [
    'the glossary',
    () => copy.edit('glossary.yaml', 'CSE: Child Sexual Exploitation', 'CSE: Sexual Exploitation of Children'),
    ['site/glossary/index.html'],
  ],
  [
    'the board’s own words',
    () => copy.edit('language/en-GB.yaml', 'Courses and events', 'What you can learn'),
    ['site/index.html', 'site/events/index.html'],
  ],
  [
    'a picture, which is another one now',
    () => cpSync(content('images/hallway-light.png'), content('images/stepping-stones.png')),
    ['site/images/stepping-stones-1200.png'],
  ],
  [
    'an issue and its picture, which both go',
    () => {
      const text = readFileSync(content('issues/2025-06.md'), 'utf8');
      copy.write('issues/2025-06.md', text.replace(/^image:\n(?: .*\n)+/m, ''));
      rmSync(content('images/hallway-light.png'));
    },
    ['site/issues/2025-06/index.html', 'email/2025-06/plain.html'],
  ],
  ...layoutEdits(),
];

function layoutEdits(): typeof edits {
  const edit = (path: string, from: string, to: string, changes: readonly string[]) =>
    [`layouts/${path}`, () => editLayout(path, from, to), changes] as const;
  return [
    edit('site/issue.njk', '{% block social %}', '{% block social %}\n<meta name="mark" content="1">', [
      'site/issues/2024-02/index.html',
    ]),
    edit('site/parts/footer.njk', '<p class="footer-line">', '<p class="footer-line" data-mark="2">', [
      'site/index.html',
      'site/issues/2024-02/index.html',
    ]),
    edit('site/blocks/event.njk', '<', '<p>3</p><', ['site/issues/2026-06/index.html', 'site/feed.xml']),
    edit('site/elsewhere.njk', '{', '<p>4</p>{', ['site/feed.xml', 'site/feed.json']),
    edit('site/styles/base.css', 'body', '.mark { color: red }\nbody', ['site/assets/site.css', 'site/index.html']),
    edit('site/scripts/print.js', '\n', '\n// 5\n', ['site/assets/print.js']),
    edit('language/en-GB.yaml', 'view-in-browser: ', 'view-in-browser: 6 ', ['email/2026-02/plain.html']),
    edit('email/masthead.mjml', '<mj-text', '<mj-text css-class="mark"', ['email/2026-02/plain.html']),
    edit('email/issue.txt', '\n', '\n7\n', ['email/2026-09/plain.txt', 'email/2026-09/email.eml']),
    edit('email/blocks/event.txt', '\n', '\n8\n', ['email/2026-06/plain.txt']),
    edit('email/notify.md', '\n', '\n9\n', ['email/2026-09/notify.md']),
    edit('kit/kit.css', 'body', '.mark { color: red }\nbody', ['email/index.html', 'email/2026-02/index.html']),
    edit('kit/kit.js', '\n', '\n// 10\n', ['email/2026-02/index.html']),
    edit('kit/issue.html', '<iframe', '<iframe data-mark', ['email/2026-02/index.html']),
  ];
}

describe('after a save of', () => {
  test.each(edits)('%s, everything is as a build would make it', async (_what, edit, changes) => {
    edit();
    await checkShown(changes);
  });
});

/** What is wrong, and its mending. */
const faults: readonly (readonly [what: string, spoil: () => void, mend: () => void])[] = [
  [
    'an issue without its date',
    () => copy.edit('issues/2026-02.md', '\ndate: ', '\ndat: '),
    () => copy.edit('issues/2026-02.md', '\ndat: ', '\ndate: '),
  ],
  [
    'a picture that is not there',
    () => renameSync(content('images/traffic-lights.png'), join(copy.folder, 'aside.png')),
    () => renameSync(join(copy.folder, 'aside.png'), content('images/traffic-lights.png')),
  ],
  [
    'a picture of which half was written',
    () => {
      cpSync(content('images/traffic-lights.png'), join(copy.folder, 'aside.png'));
      const whole = readFileSync(content('images/traffic-lights.png'));
      writeFileSync(content('images/traffic-lights.png'), whole.subarray(0, whole.length / 2));
    },
    () => renameSync(join(copy.folder, 'aside.png'), content('images/traffic-lights.png')),
  ],
  [
    'a topic that is not there',
    () => copy.edit('topics.yaml', '\nneglect:\n', '\nneglected:\n'),
    () => copy.edit('topics.yaml', '\nneglected:\n', '\nneglect:\n'),
  ],
  [
    'a configuration that cannot be read',
    () => copy.edit('bulletin.yaml', 'colours:', 'colours: ['),
    () => copy.edit('bulletin.yaml', 'colours: [', 'colours:'),
  ],
  [
    'two issues with one number',
    () => copy.edit('issues/2026-06.md', 'number: 11', 'number: 1'),
    () => copy.edit('issues/2026-06.md', 'number: 1\n', 'number: 11\n'),
  ],
  ['an issue that is empty for a moment', () => empty('issues/2026-06.md'), () => fill('issues/2026-06.md')],
];

let emptied = '';
const empty = (path: string) => {
  emptied = readFileSync(content(path), 'utf8');
  copy.write(path, '');
};
const fill = (path: string) => copy.write(path, emptied);

describe('while there is', () => {
  test.each(faults)(
    '%s, all stays as it was, and is new with the next edit when that is mended',
    async (_what, spoil, mend) => {
      spoil();
      const { shown, problems } = await live.refresh();
      expect(shown).toBe(false);
      expect(errorsIn(problems)).not.toEqual([]);
      expect(await live.settle()).toBeUndefined();
      await compare(before);
      mend();
      copy.edit('issues/2026-06.md', '\n## ', '\nOne sentence more.\n\n## ');
      await checkShown(['site/issues/2026-06/index.html', 'email/2026-06/plain.html']);
    },
  );

  test('a layout that cannot be rendered, it is told to whoever asks, and mended when the layout is', async () => {
    editLayout('site/year.njk', '{', '{{ nothing.at.all }}{');
    editLayout('email/footer.mjml', '<mj-', '<mj-nothing /><mj-');
    expect((await live.refresh()).shown).toBe(true);
    await expect(read('site/years/2026/index.html')).rejects.toThrow('year.njk');
    await expect(read('email/2026-02/plain.html')).rejects.toThrow('mj-nothing: Element mj-nothing');
    await expect(live.settle()).rejects.toThrow('mj-nothing: Element mj-nothing');
    editLayout('site/year.njk', '{{ nothing.at.all }}{', '{');
    editLayout('email/footer.mjml', '<mj-nothing /><mj-', '<mj-');
    expect((await live.refresh()).shown).toBe(true);
    await compare(before);
  });
});

test('an issue that hurts another is shown, and what is wrong with the other is told when all were looked at', async () => {
  const draft = (number: number, body: string) =>
    `---\ntitle: Draft ${number}\nnumber: ${number}\ndate: 2026-09-14\nsummary: To be written.\nstatus: draft\ntopics: [neglect]\n---\nWords.\n\n${body}\n`;
  copy.write('issues/2026-10.md', draft(20, '## Toys'));
  copy.write('issues/2026-11.md', draft(21, 'See [toys](2026-10.md#toys).'));
  await checkShown(['site/issues/2026-10/index.html', 'email/2026-11/plain.html']);

  copy.write('issues/2026-10.md', draft(20, '## Games'));
  expect(errorsIn((await live.refresh()).problems)).toEqual([]);
  expect(String(await read('site/issues/2026-10/index.html'))).toContain('Games');
  const settled = await live.settle();
  expect(errorsIn(settled?.problems ?? [])).toEqual([
    expect.stringContaining('2026-11.md: Issue “2026-10” has no section “#toys”.'),
  ]);
  expect(settled?.changed).toBe(true);
  expect(String(await read('email/2026-11/index.html'))).toContain('has no section “#toys”');

  copy.edit('issues/2026-11.md', '#toys', '#games');
  await checkShown(['site/issues/2026-11/index.html', 'email/2026-11/plain.html']);
});

const errorsIn = (problems: readonly Problem[]) =>
  problems.flatMap(({ severity, file, message }) => (severity === 'error' ? `${file}: ${message}` : []));

async function checkShown(changes: readonly string[]): Promise<void> {
  const { shown, problems } = await live.refresh();
  expect(errorsIn(problems)).toEqual([]);
  expect(shown).toBe(true);
  const built = await build();
  const changed = changedIn(built);
  before = built;
  await compare(built);
  // Looking at everything afterwards changes only what kits say of problems in other files, and there are none here.
  expect(await live.settle()).toMatchObject({ changed: false });
  await compare(built);
  expect(changed).toEqual(expect.arrayContaining([...changes]));
}
