import { copyFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aFolder } from '../../tests/support/a-folder.ts';
import { buildBoard } from '../../tests/support/built-archive.ts';
import { type ContentCopy, copyContent } from '../../tests/support/content-copy.ts';
import { READING } from '../../tests/support/reading.ts';
import { readSite } from '../../tests/support/site-files.ts';
import { thorough } from '../../tests/support/thorough.ts';
import { CACHE, LAYOUTS } from '../cli/places.ts';
import type { Problem } from '../text/problem.ts';
import { createLiveArchive } from './live-archive.ts';

// What a preview shows after a save is what a build of the same files would write, byte for byte: the edits come one after the other, so
// that what is remembered has many chances to be old.

type Output = ReadonlyMap<string, Buffer>;

let copy: ContentCopy;
let layouts: string;
let live: ReturnType<typeof createLiveArchive>;
/** What the last build made. */
let built: Output;
/** Every path that ever was in a build. */
const everBuilt = new Set<string>();

beforeAll(async () => {
  copy = copyContent();
  layouts = join(copy.folder, 'layouts');
  cpSync(LAYOUTS, layouts, { recursive: true });
  const reading = { drafts: true, today: READING.today, layouts };
  live = createLiveArchive({ content: copy.content, layouts, cache: CACHE }, reading);
  await showsBuild([]);
});

async function build(): Promise<Output> {
  const out = aFolder();
  await buildBoard(copy.content, { drafts: true, today: READING.today, layouts }, out, { layouts });
  const { files } = readSite(out, '');
  for (const path of files.keys()) everBuilt.add(path);
  return files;
}

async function read(path: string): Promise<Buffer | undefined> {
  const [folder = '', ...rest] = path.split('/');
  const shown = await (folder === 'site' ? live.readSite : live.readMail)(rest.join('/'));
  return shown === undefined ? undefined : Buffer.from(shown);
}

/** Everything that was ever built is what it was in the last build, or is not there any more. */
async function showsLast(): Promise<void> {
  const differ: string[] = [];
  for (const path of everBuilt) {
    const [wanted, found] = [built.get(path), await read(path)];
    if (wanted === undefined ? found !== undefined : !found?.equals(wanted)) differ.push(path);
  }
  expect(differ).toEqual([]);
}

/** @param changes some of what must be other than before, so that no edit changes nothing */
async function showsBuild(changes: readonly string[]): Promise<void> {
  const { shown, problems } = await live.refresh();
  expect(errorsIn(problems)).toEqual([]);
  expect(shown).toBe(true);
  const before = built;
  built = await build();
  const same = changes.filter((path) => before.get(path)?.toString() === built.get(path)?.toString());
  expect(same).toEqual([]);
  await showsLast();
}

const errorsIn = (problems: readonly Problem[]) =>
  problems.flatMap(({ severity, file, message }) => (severity === 'error' ? `${file}: ${message}` : []));

const content = (path: string) => join(copy.content, path);

function editLayout(path: string, from: string, to: string): void {
  const text = readFileSync(join(layouts, path), 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}.`);
  writeFileSync(
    join(layouts, path),
    text.replace(from, () => to),
  );
}

const aDraft = (number: number, body: string) =>
  `---\ntitle: Draft ${number}\nnumber: ${number}\ndate: 2018-02-02\nsummary: To be written.\nstatus: draft\ntopics: [neglect]\n---\nWords.\n\n${body}\n`;

/** What is saved, and some of what must change by it. */
const edits: readonly (readonly [what: string, edit: () => void, changes: readonly string[]])[] = [
  [
    'the text of an issue',
    () => copy.edit('issues/2018-02.md', 'title: ', 'title: Newly, '),
    ['site/issues/2018-02/index.html', 'site/issues/2017-11/index.html', 'site/feed.xml', 'email/2018-02/plain.html'],
  ],
  [
    'a new issue',
    () => copy.write('issues/2018-03.md', aDraft(30, '## A section')),
    ['site/issues/2018-03/index.html', 'email/2018-03/index.html', 'site/topics/neglect/index.html'],
  ],
  [
    'another name for the file of an issue',
    () => renameSync(content('issues/2018-03.md'), content('issues/2018-04.md')),
    [
      'site/issues/2018-03/index.html',
      'site/issues/2018-04/index.html',
      'email/2018-03/plain.html',
      'email/2018-03/proof.html',
    ],
  ],
  [
    'the title and the mailers of the board',
    () => {
      copy.edit('bulletin.yaml', 'title: Safeguarding Update', 'title: Safeguarding News');
      copy.edit('bulletin.yaml', 'mailchimp', 'notify');
    },
    ['site/index.html', 'site/issues/2017-11/index.html', 'email/2018-02/mailchimp.html', 'email/2018-02/notify.md'],
  ],
  [
    'the name of a topic',
    () => copy.edit('topics.yaml', 'name: Campaigns', 'name: What partners did'),
    ['site/topics/campaigns/index.html', 'site/topics/campaigns/feed.xml'],
  ],
  [
    'the glossary',
    () => copy.edit('glossary.yaml', 'Achieving Best Evidence', 'Achieving the Best Evidence'),
    ['site/glossary/index.html'],
  ],
  [
    'a picture, which is another one now',
    () => copyFileSync(content('images/signs-of-safety.jpg'), content('images/neglect-strategy.jpg')),
    ['site/images/neglect-strategy-1200.jpg'],
  ],
  [
    'a word of the board’s own language',
    () => {
      cpSync('tests/boards/exampleshire/language/en-GB.yaml', content('language/en-GB.yaml'));
    },
    ['site/index.html', 'site/events/index.html'],
  ],
  [
    'layouts of each kind, a style and a word of the language',
    () => {
      editLayout('site/parts/footer.njk', '<p class="footer-line">', '<p class="footer-line" data-mark="1">');
      editLayout('site/elsewhere.njk', '{', '<p>2</p>{');
      editLayout('site/styles/base.css', 'body', '.mark { color: red }\nbody');
      editLayout('language/en-GB.yaml', 'view-in-browser: ', 'view-in-browser: 3 ');
      editLayout('email/issue.txt', '\n', '\n4\n');
      editLayout('email/notify.md', '\n', '\n5\n');
      editLayout('kit/issue.html', '<iframe', '<iframe data-mark');
    },
    [
      'site/index.html',
      'site/feed.json',
      'site/assets/site.css',
      'email/2018-02/plain.html',
      'email/2018-02/plain.txt',
      'email/2018-02/notify.md',
      'email/2018-02/index.html',
    ],
  ],
];

/** Each by itself at night; by day those together that change other things. */
const saves = thorough
  ? edits.map((one) => [one])
  : [[0, 1, 4], [2, 5, 6], [3, 7], [8]].map((some) => some.flatMap((at) => edits.slice(at, at + 1)));

test.each(saves.map((save) => [save.map(([what]) => what).join(', '), save] as const))(
  'after a save of %s, everything is as a build would make it',
  async (_what, save) => {
    for (const [, edit] of save) edit();
    await showsBuild(save.flatMap(([, , changes]) => changes));
  },
);

/** Spoils a file of the content until what it gives is called. */
function spoil(path: string, change: (whole: Buffer) => string | Buffer): () => void {
  const whole = readFileSync(content(path));
  writeFileSync(content(path), change(whole));
  return () => writeFileSync(content(path), whole);
}

describe('while there is', () => {
  test.each([
    ['an issue without its date', 'issues/2018-02.md', (whole: Buffer) => String(whole).replace('\ndate: ', '\ndat: ')],
    [
      'a topic that is not there',
      'topics.yaml',
      (whole: Buffer) => String(whole).replace('\nneglect:\n  name: Neglect\n', '\nneglected:\n  name: Neglected\n'),
    ],
    ['a configuration that cannot be read', 'bulletin.yaml', (whole: Buffer) => `${whole}\nx: [`],
    ['an issue that is empty for a moment', 'issues/2018-02.md', () => ''],
    [
      'a picture of which half was written',
      'images/neglect-strategy.jpg',
      (whole: Buffer) => whole.subarray(0, whole.length / 2),
    ],
  ])('%s, all stays as it was, and is new with the next edit when that is fixed', async (what, path, change) => {
    const fix = spoil(path, change);
    const { shown, problems } = await live.refresh();
    expect(shown).toBe(false);
    expect(errorsIn(problems)).not.toEqual([]);
    expect(await live.settle()).toBeUndefined();
    await showsLast();
    fix();
    const words = `Words while there is ${what}`;
    copy.edit('issues/2018-04.md', 'Words', words);
    expect((await live.refresh()).shown).toBe(true);
    expect(String(await read('site/issues/2018-04/index.html'))).toContain(words);
    copy.edit('issues/2018-04.md', words, 'Words');
    expect((await live.refresh()).shown).toBe(true);
  });

  test('a layout that cannot be rendered, it is reported when asked for, and fixed when the layout is', async () => {
    editLayout('site/year.njk', '{', '{{ nothing.at.all }}{');
    editLayout('email/footer.mjml', '<mj-', '<mj-nothing /><mj-');
    expect((await live.refresh()).shown).toBe(true);
    await expect(read('site/years/2018/index.html')).rejects.toThrow('year.njk');
    await expect(read('email/2018-02/plain.html')).rejects.toThrow('mj-nothing: Element mj-nothing');
    await expect(live.settle()).rejects.toThrow('mj-nothing: Element mj-nothing');
    editLayout('site/year.njk', '{{ nothing.at.all }}{', '{');
    editLayout('email/footer.mjml', '<mj-nothing /><mj-', '<mj-');
    expect((await live.refresh()).shown).toBe(true);
    await showsLast();
  });
});

test('what is wrong with the layout of every mail is reported once', async () => {
  const link = '<mj-section><mj-column><mj-text><a href="/x">The example</a></mj-text></mj-column></mj-section>';
  editLayout('email/footer.mjml', '<mj-', `${link}<mj-`);
  await live.refresh();
  const { inMails = [] } = (await live.settle()) ?? {};
  expect(inMails.map(({ file, rule }) => [file, rule])).toEqual([['layouts/email/issue.mjml', 'mail-address']]);
  editLayout('email/footer.mjml', link, '');
});

test('an issue that hurts another is shown, and what is wrong with the other is reported when all were checked', async () => {
  copy.write('issues/2018-04.md', aDraft(30, '## Toys'));
  copy.write('issues/2018-05.md', aDraft(31, 'See [toys](2018-04.md#toys).'));
  await showsBuild(['email/2018-05/plain.html']);
  expect(await live.settle()).toMatchObject({ changed: false });

  copy.write('issues/2018-04.md', aDraft(30, '## Games'));
  expect(errorsIn((await live.refresh()).problems)).toEqual([]);
  expect(String(await read('site/issues/2018-04/index.html'))).toContain('Games');
  const settled = await live.settle();
  expect(errorsIn(settled?.problems ?? [])).toEqual([
    expect.stringContaining('2018-05.md: Issue “2018-04” has no section “#toys”.'),
  ]);
  expect(settled?.changed).toBe(true);
  expect(String(await read('email/2018-05/index.html'))).toContain('has no section “#toys”');

  rmSync(content('issues/2018-05.md'));
  await showsBuild(['email/2018-05/plain.html']);
});
