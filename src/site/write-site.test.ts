import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aBulletin, anIssue } from '../../tests/support/an-issue.ts';
import { READING } from '../../tests/support/reading.ts';
import { readArchive } from '../build/read-archive.ts';
import { readLanguages } from '../build/read-languages.ts';
import { LAYOUTS } from '../cli/places.ts';
import { formats } from '../report/findings.ts';
import type { SiteSource } from './site.ts';
import { writeSite } from './write-site.ts';

let folder: string;
const at = (...parts: readonly string[]) => join(folder, ...parts);

/** Writes files into the content folder, which lies outside the project. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(at('content', name), '..'), { recursive: true });
    writeFileSync(at('content', name), text);
  }
}

function source(): SiteSource {
  const { archive, problems } = readArchive(at('content'), READING);
  if (!archive) throw new Error(formats.pretty(problems));
  return { archive, images: new Map(), languages: readLanguages(LAYOUTS, new Map()) };
}

const build = (out = 'out') =>
  writeSite({ ...source(), contentFolder: at('content'), layoutsFolder: LAYOUTS, outFolder: at(out) });
const page = (path: string) => readFileSync(at('out', path), 'utf8');
const filesIn = (out: string) =>
  readdirSync(at(out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(out).length + 1))
    .sort();
const pagesIn = (out: string) => filesIn(out).filter((path) => path.endsWith('.html'));

const older = anIssue({
  slug: '2017-11',
  keys: { number: '1', date: '2017-11-13', title: 'The older one', topics: '[training]' },
});
const newer = anIssue({ body: 'Intro {{ 7 * 7 }} {% raw %}.\n\n## Part\n\nWords.\n' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-site-'));
  write({
    'bulletin.yaml': aBulletin().text,
    'topics.yaml': 'neglect:\n  name: Neglect\ntraining:\n  name: Training\nunused:\n  name: Nothing yet\n',
    'glossary.yaml': 'CSE: Child Sexual Exploitation\n',
    'issues/2017-11.md': older.text,
    'issues/2018-02.md': newer.text,
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the site', () => {
  test('has a page for each issue, year and topic that there is, and no other', async () => {
    const { pages } = await build();
    expect(pagesIn('out').filter((path) => /^(issues|topics|years)\//.test(path))).toEqual([
      'issues/2017-11/index.html',
      'issues/2017-11/noticeboard/index.html',
      'issues/2018-02/index.html',
      'issues/2018-02/noticeboard/index.html',
      'topics/index.html',
      'topics/neglect/index.html',
      'topics/training/index.html',
      // Its address may have been published while an issue had it.
      'topics/unused/index.html',
      'years/2017/index.html',
      'years/2018/index.html',
      'years/index.html',
    ]);
    expect(pages).toBe(pagesIn('out').length);
    expect(page('topics/index.html')).not.toContain('/topics/unused/');
  });

  test('leads from each issue to the one before and after', async () => {
    await build();
    expect(page('issues/2018-02/index.html')).toMatch(/href="\/issues\/2017-11\/" rel="prev"/);
    expect(page('issues/2017-11/index.html')).toMatch(/href="\/issues\/2018-02\/" rel="next"/);
  });

  test('gives every page one title of the first level, a language, and somebody to turn to', async () => {
    await build();
    for (const path of pagesIn('out')) {
      expect(page(path).match(/<h1/g)?.length, path).toBe(1);
      expect(page(path), path).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
      expect(page(path), path).toContain('href="tel:01632960000"');
    }
  });

  test('keeps to a policy without styles or scripts in the page, and without anyone else', async () => {
    await build();
    for (const path of pagesIn('out')) {
      expect(page(path), path).not.toMatch(
        // Data for search engines is no script; no sign in it can end its element.
        /\sstyle=|<style|<script(?! src="\/assets\/[a-z]+\.js\?v=[0-9a-f]+" (?:defer|type="module")><\/script>| type="application\/ld\+json">[^<>&]*<\/script>)|\son[a-z]+=/,
      );
      expect(page(path), path).not.toMatch(
        /<(?:img|source|link rel="(?:stylesheet|preload|icon)")[^>]*(?:src|href|srcset)="https?:/,
      );
    }
  });

  test('leads to nothing that it does not have', async () => {
    await build();
    const files = new Set(filesIn('out'));
    for (const path of pagesIn('out')) {
      const links = [...page(path).matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map((found) => `${found[1]?.slice(1)}`);
      // Feeds and calendars are written beside the pages; tests/valid.test.ts follows what leads to them.
      const ofPages = links.filter((link) => !/\.(ics|json|xml)$/.test(link));
      const missing = ofPages.filter(
        (link) => !files.has(link === '' || link.endsWith('/') ? `${link}index.html` : link),
      );
      expect(missing, path).toEqual([]);
    }
  });

  test('has no id twice, whatever a section or an event is called', async () => {
    const names = [
      'Content',
      'Help',
      'Help title',
      'Title',
      'Contents',
      'Corrections',
      'Issue topics',
      'Related',
      'Training title',
    ];
    const event = '::: event\ntitle: Training\nwhen: 5 December 2018\nwhere: City Hall\nbook: a@example.org\n:::';
    const body = [...names.map((name) => `## ${name}\n\nWords.`), event].join('\n\n');
    write({ 'issues/2018-03.md': anIssue({ slug: '2018-03', keys: { number: '3' }, body }).text });
    await build();
    for (const path of pagesIn('out')) {
      const ids = [...page(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('stands under the path of the board’s address', async () => {
    write({ 'bulletin.yaml': aBulletin({ address: 'https://org.example/bulletins/' }).text });
    await build();
    const html = page('issues/2018-02/index.html');
    expect(html).toContain('<link rel="canonical" href="https://org.example/bulletins/issues/2018-02/">');
    expect(
      [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].filter((found) => !found[1]?.startsWith('/bulletins/')),
    ).toEqual([]);
  });

  test('is the same, byte for byte, when it is built again', async () => {
    await build('out');
    await build('again');
    expect(filesIn('again')).toEqual(filesIn('out'));
    for (const path of filesIn('out'))
      expect(readFileSync(at('again', path)).equals(readFileSync(at('out', path))), path).toBe(true);
  });

  test('has a home page before the first issue', async () => {
    rmSync(at('content', 'issues'), { recursive: true });
    await build();
    expect(page('index.html')).toContain('The first issue is on its way.');
  });
});

describe('training, as it stands on the day of the build', () => {
  const event = (title: string, when: string, ...fields: readonly string[]) =>
    `::: event\ntitle: ${title}\nwhen: ${when}\nwhere: Town Hall\nbook: training@example.org\n${fields.join('\n')}\n:::\n\n`;
  const past = event('Gone by', '2018-01-15', 'closes: 14 January 2018');
  const shut = event('Shut', '2018-05-01', 'closes: 1 February 2018');
  const ahead = event('Ahead', '2018-05-01', 'closes: 2 February 2018');
  const body = `Words.\n\n## Training\n\n${past}${shut}${ahead}`;
  /** An event on the page of its issue. */
  const block = (slug: string, anchor: string) =>
    new RegExp(`<article[^>]* id="${anchor}".*?</article>`, 's').exec(page(`issues/${slug}/index.html`))?.[0] ?? '';

  beforeEach(() => write({ 'issues/2017-11.md': older.text.replace(/\nWords\.\n$/, `\n${body}`) }));

  test('what is over says so, and can no longer be booked or put into a calendar', async () => {
    await build();
    expect(block('2017-11', 'gone-by')).toContain('This event is over');
    expect(block('2017-11', 'gone-by')).not.toMatch(/Book a place|Book by|Add to calendar/);
    expect(block('2017-11', 'ahead')).toMatch(/Book by.*Book a place.*Add to calendar/s);
    expect(block('2017-11', 'ahead')).not.toContain('is over');
  });

  test('booking that has closed says so', async () => {
    await build();
    expect(block('2017-11', 'shut')).toMatch(/Booking closed.*Add to calendar/s);
    expect(block('2017-11', 'shut')).not.toMatch(/Book a place|Book by/);
  });

  test('an older issue takes over what a newer one says of its event, and leads there', async () => {
    write({ 'issues/2018-02.md': anIssue({ body: event('Ahead', '2018-05-01', 'status: cancelled') }).text });
    await build();
    expect(block('2017-11', 'ahead')).toContain('Cancelled');
    expect(block('2017-11', 'ahead')).toMatch(
      /href="\/issues\/2018-02\/#ahead">Newer announcement: No. 2, February 2018</,
    );
    expect(block('2017-11', 'ahead')).not.toMatch(/Book a place|Book by/);
    expect(block('2018-02', 'ahead')).not.toContain('Newer announcement');
    expect(page('events/index.html').match(/>Ahead</g)).toHaveLength(1);
    expect(page('events/index.html')).toContain('href="/issues/2018-02/#ahead"');
    expect(page('index.html')).not.toContain('>Ahead<');
  });

  test('the list has past and coming events under their headings', async () => {
    await build();
    expect(page('events/index.html')).toMatch(/Coming up.*May 2018.*Ahead.*Shut.*Past events.*2018.*Gone by/s);
    expect(page('index.html')).toMatch(/>Ahead<.*>Shut</s);
    expect(page('index.html')).not.toContain('Gone by');
  });

  test('the list says so when nothing is coming, and when nothing was ever announced', async () => {
    write({ 'issues/2017-11.md': older.text.replace(/\nWords\.\n$/, `\n${past}`) });
    await build();
    expect(page('events/index.html')).toMatch(/Nothing is announced at the moment\..*subscribe.*Gone by/s);
    write({ 'issues/2017-11.md': older.text });
    await build('empty');
    const empty = readFileSync(at('empty/events/index.html'), 'utf8');
    expect(empty).toMatch(/No training or event has been announced yet\..*href="\/subscribe\/#calendar"/s);
    expect(empty).not.toMatch(/Past events|Coming up/);
  });

  test('events of a withdrawn issue are nowhere, and those of a draft only where drafts are shown', async () => {
    for (const status of [
      'status: draft',
      'status: withdrawn\nwithdrawn: { date: 2018-01-30, reason: It was wrong. }',
    ]) {
      write({
        'issues/2017-11.md': older.text.replace(/\nWords\.\n$/, `\n${body}`).replace('status: published', status),
      });
      await build();
      for (const path of ['index.html', 'events/index.html']) expect(page(path), status).not.toMatch(/Ahead|Gone by/);
    }
    write({
      'issues/2017-11.md': older.text
        .replace(/\nWords\.\n$/, `\n${body}`)
        .replace('status: published', 'status: draft'),
    });
    const { archive } = readArchive(at('content'), { ...READING, drafts: true });
    const drafts = { ...source(), archive: archive as NonNullable<typeof archive> };
    await writeSite({ ...drafts, contentFolder: at('content'), layoutsFolder: LAYOUTS, outFolder: at('out') });
    expect(page('events/index.html')).toContain('Ahead');
  });

  test('the calendar can be subscribed to by either address', async () => {
    write({ 'bulletin.yaml': aBulletin({ address: 'https://org.example/bulletins/' }).text });
    await build();
    expect(page('subscribe/index.html')).toContain('href="https://org.example/bulletins/events.ics"');
    expect(page('subscribe/index.html')).toContain('href="webcal://org.example/bulletins/events.ics"');
  });
});

describe('a case review', () => {
  const review = (...lines: readonly string[]) =>
    anIssue({
      body: `::: review\ncase: Sam\ntype: Learning review\n${lines.join('\n')}\nfile: [Report](https://example.org/sam.pdf), PDF, 1 MB\n:::\n`,
    }).text;

  test.each([
    ['2 February 2018', true],
    ['1 February 2018', false],
  ])('to be withdrawn after %s is listed, with its files: %s', async (day, listed) => {
    write({ 'issues/2018-02.md': review(`withdraw after: ${day}`) });
    await build();
    for (const path of ['reviews/index.html', 'issues/2018-02/index.html'])
      expect(page(path).includes('https://example.org/sam.pdf'), path).toBe(listed);
    expect(page('reviews/index.html').includes('Sam')).toBe(listed);
    expect(page('reviews/index.html').includes('No issue tells of a case review')).toBe(!listed);
    expect(page('issues/2018-02/index.html').includes('The board no longer publishes this review.')).toBe(!listed);
  });
});

describe('what is not published', () => {
  const unseen = (keys: Readonly<Record<string, string>>) =>
    anIssue({ slug: '2018-05', keys: { number: '3', title: 'Unseen title', summary: 'Unseen words', ...keys } });
  const withdrawn = { status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It was wrong about a date. }' };

  test('a draft has no page and is named on none', async () => {
    write({ 'issues/2018-05.md': unseen({ status: 'draft' }).text });
    await build();
    expect(pagesIn('out').filter((path) => path.includes('2018-05') || page(path).includes('Unseen'))).toEqual([]);
  });

  test('of a withdrawn issue a notice remains, which says why and nothing of what it said', async () => {
    write({ 'issues/2018-05.md': unseen({ ...withdrawn, title: 'Unseen title' }).text });
    await build();
    expect(pagesIn('out').filter((path) => page(path).includes('Unseen'))).toEqual([]);
    const notice = page('issues/2018-05/index.html');
    expect(notice).toContain('No. 3, May 2018, was withdrawn');
    expect(notice).toContain('3 September 2018');
    expect(notice).toContain('It was wrong about a date.');
    expect(notice).toContain('<meta name="robots" content="noindex">');
    expect(pagesIn('out').filter((path) => page(path).includes('/issues/2018-05/'))).toEqual([]);
  });

  test('a year whose only issue was withdrawn keeps its page', async () => {
    write({ 'issues/2019-05.md': anIssue({ slug: '2019-05', keys: { number: '3', ...withdrawn } }).text });
    await build();
    expect(page('years/2019/index.html')).toContain('No issue of this year is published any more.');
    expect(page('index.html')).not.toContain('/years/2019/');
  });

  test('a draft that is shown all the same says so, and asks search engines to pass by', async () => {
    write({ 'issues/2017-11.md': older.text.replace('status: published', 'status: draft') });
    const { archive } = readArchive(at('content'), { ...READING, drafts: true });
    const drafts = { ...source(), archive: archive as NonNullable<typeof archive> };
    await writeSite({ ...drafts, contentFolder: at('content'), layoutsFolder: LAYOUTS, outFolder: at('out') });
    expect(page('issues/2017-11/index.html')).toContain('Draft, not published');
    expect(page('issues/2017-11/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(page('issues/2018-02/index.html')).not.toContain('Draft, not published');
    expect(page('index.html')).toContain('Draft, not published');
  });

  test('a file of another folder is no issue, even under an issue’s name', async () => {
    write({ 'notes/2018-02.md': '---js\nthrow new Error("ran")\n---\n# No', 'README.md': '# {{ 7 * 7 }}' });
    const { pages } = await build();
    rmSync(at('content/notes'), { recursive: true });
    expect(pages).toBe((await build('other')).pages);
  });
});

describe('nothing in the content folder is run', () => {
  const mark = () => `require('node:fs').writeFileSync(${JSON.stringify(at('ran'))}, 'x')`;
  const module = () =>
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(at('ran'))}, 'x'); export default { title: 'ran' };`;

  test.each([
    ['a script template', 'evil.11ty.js', module],
    [
      'a script template of the other kind',
      'issues/evil.11ty.cjs',
      () => `${mark()}; module.exports = { render: () => 'ran' };`,
    ],
    ['a Nunjucks template', 'evil.njk', () => '{{ 7 * 7 }} ran'],
    ['a Liquid template', 'issues/evil.liquid', () => '{{ 7 | times: 7 }} ran'],
    ['a page of HTML', 'evil.html', () => 'ran {{ 7 }}'],
    ['a folder’s data', 'issues/issues.11tydata.js', module],
    ['a file’s data', 'issues/2018-02.11tydata.js', module],
    [
      'a file’s data without that ending',
      'issues/2018-02.json',
      () => '{"title": "ran", "layout": "home.njk", "permalink": "ran.html"}',
    ],
    ['global data', '_data/evil.js', module],
    ['global data of the other kind', '_data/evil.cjs', mark],
    ['an include', '_includes/base.njk', () => 'ran'],
    ['a configuration', 'eleventy.config.js', module],
    ['front matter that is a script', 'notes.md', () => `---js\n${mark()}\n---\nran`],
    [
      'front matter with commands for Eleventy',
      'notes.md',
      () =>
        '---\npermalink: ran.html\ntemplateEngineOverride: njk\neleventyComputed:\n  x: "{{ 7 * 7 }}"\n---\nran {{ 7 * 7 }}',
    ],
  ])('%s', async (_what, name, text) => {
    // Those beside the issues are refused by the checks already; here they have come past them.
    const settled = source();
    await build('before');
    write({ [name]: text() });
    await writeSite({ ...settled, contentFolder: at('content'), layoutsFolder: LAYOUTS, outFolder: at('out') });
    expect(existsSync(at('ran'))).toBe(false);
    expect(pagesIn('out')).toEqual(pagesIn('before'));
    // The version behind an asset's address may have these digits by chance.
    for (const path of pagesIn('out')) expect(page(path).replace(/\?v=\w+/g, ''), path).not.toMatch(/\bran\b|49/);
  });

  test('not the marks of a template in an issue', async () => {
    await build();
    expect(page('issues/2018-02/index.html')).toContain('Intro {{ 7 * 7 }} {% raw %}.');
  });
});

describe('a build that goes wrong says why', () => {
  test('an issue that Eleventy was told to leave out', async () => {
    write({ '.eleventyignore': 'issues/2017-11.md\n' });
    await expect(build()).rejects.toThrow(/Eleventy left out .*2017-11\.md/);
  });

  test('a layout that asks for words which the language does not have', async () => {
    cpSync(LAYOUTS, at('layouts'), { recursive: true });
    writeFileSync(at('layouts', 'site', 'home.njk'), '{{ words.site.nothing }}');
    const wrong = writeSite({
      ...source(),
      contentFolder: at('content'),
      layoutsFolder: at('layouts'),
      outFolder: at('out'),
    });
    await expect(wrong).rejects.toThrow(
      /The site could not be written.*home\.njk:1:1: “\{\{ words\.site\.nothing \}\}” has no value/s,
    );
    // The program of the search was not left in the middle of its work.
    expect(existsSync(at('out', 'assets', 'search', 'pagefind.js'))).toBe(true);
  });
});
