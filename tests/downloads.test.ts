import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/build/check-content.ts';
import { listSite } from '../src/build/site-files.ts';
import { calendarLayouts, listCalendars } from '../src/calendar/calendar.ts';
import { CACHE, LAYOUTS } from '../src/cli/places.ts';
import { addressesOf } from '../src/content/published-addresses.ts';
import { renderProseText } from '../src/email/prose-text.ts';
import { feedLayouts, listFeeds } from '../src/feeds/feeds.ts';
import { ownLanguage } from '../src/i18n/languages.ts';
import { createLiveArchive } from '../src/preview/live-archive.ts';
import { openSite, wordsData } from '../src/site/site.ts';
import { aSource, listSearchRecords, renderAll, renderer } from './support/a-site.ts';
import { aBulletin, aList, anIssue, check } from './support/an-issue.ts';
import { type ContentCopy, copyContent } from './support/content-copy.ts';
import { anOfficeFile, aPdf } from './support/documents.ts';
import { outputsOf } from './support/outputs.ts';
import { READING } from './support/reading.ts';

// A file to download, in every output that readers get.

const downloads = [
  { name: 'ICON flyer (2).pdf', bytes: 212_000 },
  { name: 'Form.docx', bytes: 52_400 },
];
const ADDRESS = 'https://bulletin.example.org/files/icon-flyer-2.pdf';

describe('a link to a file', () => {
  const body = `Read [the flyer](ICON flyer (2).pdf) today.

## Training

::: resources
item: [The poster](files/ICON%20flyer%20(2).pdf), for everyone
:::

::: button
link: [Download the flyer](ICON flyer (2).pdf)
:::

::: event
title: A course
when: 1 March 2018, 9am to 1pm
where: Town Hall
book: Form.docx
:::
`;
  const source = aSource(anIssue({ body }), { downloads });
  const { archive } = source;
  const issue = archive.issues[0] as (typeof archive.issues)[0];

  test('says what it opens on the page, with an address of the site', async () => {
    const { page } = await outputsOf(archive, issue);
    expect(page).toContain('Read <a href="/files/icon-flyer-2.pdf">the flyer (PDF, 212 KB)</a> today.');
    expect(page).toMatch(
      /href="\/files\/icon-flyer-2\.pdf">The poster<\/a>\s*<span class="details">PDF, 212 KB, for everyone</,
    );
    expect(page).toMatch(
      /class="button" href="\/files\/icon-flyer-2\.pdf">Download the flyer<\/a>\s*<span class="details">PDF, 212 KB</,
    );
    expect(page).toContain('<a class="button" href="/files/form.docx">');
    expect(page).toContain('Fill in the form (Word, 52 KB).');
  });

  test('says it in the mail, its text and the text for Notify, with its whole address', async () => {
    const { mail, text, notify } = await outputsOf(archive, issue);
    expect(mail).toMatch(new RegExp(`<a href="${ADDRESS}"[^>]*>the flyer \\(PDF, 212 KB\\)</a>`));
    expect(mail).toMatch(new RegExp(`href="${ADDRESS}"[^>]*>The poster</a>, <span[^>]*>PDF, 212 KB, for everyone`));
    expect(mail).toContain('href="https://bulletin.example.org/files/form.docx"');
    const lines = text.replace(/\s+/g, ' ');
    expect(lines).toContain(`Read the flyer (PDF, 212 KB) (${ADDRESS}) today.`);
    expect(lines).toContain(`- The poster, PDF, 212 KB, for everyone: ${ADDRESS}`);
    expect(lines).toContain(`Download the flyer, PDF, 212 KB: ${ADDRESS}`);
    expect(lines).toContain(
      'Book a place: https://bulletin.example.org/files/form.docx Fill in the form (Word, 52 KB).',
    );
    expect(notify).toContain(`Read [the flyer (PDF, 212 KB)](${ADDRESS}) today.`);
    expect(notify).toContain(`- [The poster](${ADDRESS}), PDF, 212 KB, for everyone`);
    expect(notify).toContain('Book a place: https://bulletin.example.org/files/form.docx\n');
    expect(notify).toContain('Fill in the form (Word, 52 KB).');
    for (const out of [mail, text, notify]) expect(out).not.toMatch(/ICON/);
  });

  test('says it in each row of a table of courses', async () => {
    const rows = ['1', '2', '3'].map((day) => `| Course ${day} | ${day} March 2018 | 9am | Hall | [Form](Form.docx) |`);
    const table = ['::: events', '| Course | Date | Time | Venue | Booking |', '|-|-|-|-|-|', ...rows, ':::'].join(
      '\n',
    );
    const own = aSource(anIssue({ body: table }), { downloads }).archive;
    const { page, mail, text, notify } = await outputsOf(own, own.issues[0] as typeof issue);
    for (const out of [page, mail, text, notify]) {
      expect(out.split('files/form.docx').length).toBeGreaterThan(3);
      expect(out.split('Fill in the form (Word, 52 KB).').length - 1).toBe(3);
    }
  });

  test('says it in the feeds and in the calendar', () => {
    const site = openSite({ ...source, versions: {} });
    const words = (one: typeof issue) => ({ ...wordsData(site, one), elsewhere: true });
    const feeds = renderAll(
      listFeeds(archive, words),
      feedLayouts((data) => renderer.template('elsewhere.njk', data)),
    );
    for (const path of ['feed.xml', 'feed.json']) {
      expect(feeds.get(path)).toContain('the flyer (PDF, 212 KB)');
      expect(feeds.get(path)).toContain(ADDRESS);
    }
    const calendars = renderAll(
      listCalendars(archive, ownLanguage(source.languages, archive.board), renderProseText),
      calendarLayouts,
    );
    const entry = calendars.get('events/2018-02-a-course.ics')?.replace(/\r\n /g, '');
    expect(entry).toContain('https://bulletin.example.org/files/form.docx');
  });

  test('is no page to find: neither the search nor the sitemap has the file, and the list of addresses has it', () => {
    const { site, others } = listSite(source, LAYOUTS);
    expect(listSearchRecords(site).filter((one) => one.address.includes('files/'))).toEqual([]);
    expect(JSON.stringify(others.find(({ path }) => path === 'sitemap.xml')?.data)).not.toContain('files/');
    expect([...addressesOf(archive).keys()].filter((path) => path.startsWith('files/'))).toEqual([
      'files/icon-flyer-2.pdf',
      'files/form.docx',
    ]);
  });
});

describe('which files are published', () => {
  const review = (until: string) =>
    `::: review\ncase: Autumn\ntype: LCSPR\nwithdraw after: ${until}\nfile: [Report](Form.docx)\n\nSee [the report](Form.docx).\n:::`;
  const linked = anIssue({ slug: '2018-01', body: '[The form](Form.docx)', keys: { number: '1' } });
  const gone = { number: '1', status: 'withdrawn', withdrawn: '{ date: 2018-09-03, reason: It was wrong. }' };
  const published = (...issues: readonly ReturnType<typeof anIssue>[]) =>
    check(issues, { downloads }).archive?.downloads.map(({ name }) => name);

  test.each([
    ['one that a published issue links to', [linked], ['Form.docx']],
    ['none that nothing links to', [anIssue()], []],
    ['none that only a draft links to', [anIssue({ body: '[It](Form.docx)', keys: { status: 'draft' } })], []],
    ['none of an issue that was withdrawn', [anIssue({ slug: '2018-01', body: '[It](Form.docx)', keys: gone })], []],
    ['none of a review that was withdrawn', [anIssue({ body: review('1 January 2018') })], []],
    ['one of a review that is public', [anIssue({ body: review('1 January 2028') })], ['Form.docx']],
    ['one that another issue links to too', [anIssue({ body: review('1 January 2018') }), linked], ['Form.docx']],
  ])('%s', (_name, issues, names) => expect(published(...issues)).toEqual(names));

  test('a review that was withdrawn keeps no link to its files, in its text neither', async () => {
    const { archive } = check(anIssue({ body: review('1 January 2018') }), { downloads });
    const issue = archive?.issues[0];
    if (!archive || !issue) throw new Error('This issue was to be sound.');
    const outputs = await outputsOf(archive, issue);
    for (const out of [outputs.page, outputs.mail, outputs.text, outputs.notify]) {
      expect(out).toContain('See the report');
      expect(out).not.toContain('form.docx');
    }
  });

  const lost = (issue: ReturnType<typeof anIssue>, line = '/files/form.docx #2017-11') =>
    check(issue, { downloads, addresses: aList(undefined, `${line}\n`, 2) }).problems.filter(
      ({ rule }) => rule === 'address-lost',
    );

  test('a published address may not vanish by accident', () => {
    expect(lost(linked)).toEqual([]);
    expect(lost(anIssue()).map(({ message }) => message)).toEqual([
      '“/files/form.docx” was published, but would stop working. Put the file back into content/files, and link to it. To replace it, upload the new file under the old name. If it was withdrawn, add “formerly: [/files/form.docx]” to the issue that linked to it.',
    ]);
  });

  test('but goes with its issue or its review, or where an issue takes its place', () => {
    expect(lost(anIssue({ slug: '2018-01', body: '[It](Form.docx)', keys: gone }))).toEqual([]);
    expect(lost(anIssue({ body: review('1 January 2018') }))).toEqual([]);
    expect(lost(anIssue({ keys: { formerly: '[/files/form.docx]' } }))).toEqual([]);
    const emptied = anIssue({ slug: '2018-01', body: '', keys: gone });
    expect(lost(emptied)).toHaveLength(1);
    expect(lost(emptied, '/files/form.docx #2018-01')).toEqual([]);
  });
});

describe('a build', () => {
  let copy: ContentCopy;
  const flyer = aPdf({ bytes: 212_000 });
  const form = anOfficeFile('docx');
  beforeAll(async () => {
    copy = copyContent();
    mkdirSync(join(copy.content, 'files'));
    writeFileSync(join(copy.content, 'files', 'ICON flyer (2).pdf'), flyer);
    writeFileSync(join(copy.content, 'files', 'Unused.docx'), form);
    const issue = readFileSync(join(copy.content, 'issues/2018-02.md'), 'utf8');
    copy.write('issues/2018-02.md', `${issue}\n## Files\n\n[The flyer](ICON flyer (2).pdf)\n`);
    await copy.build();
  });

  test('copies what is linked to, byte for byte, and nothing else', () => {
    const folder = join(copy.out, 'site/files');
    expect(readdirSync(folder)).toEqual(['icon-flyer-2.pdf']);
    expect(readFileSync(join(folder, 'icon-flyer-2.pdf')).equals(flyer)).toBe(true);
    expect(readFileSync(join(copy.out, 'site/issues/2018-02/index.html'), 'utf8')).toContain(
      'The flyer (PDF, 212 KB)</a>',
    );
  });

  test('and the preview show the same, also after the file was replaced', async () => {
    const folders = { content: copy.content, layouts: LAYOUTS, cache: CACHE };
    const live = createLiveArchive(folders, READING);
    const page = async () => String(await live.readSite('issues/2018-02/index.html'));
    await live.refresh();
    expect(await live.readSite('files/icon-flyer-2.pdf')).toEqual(flyer);
    expect(await page()).toContain('The flyer (PDF, 212 KB)</a>');
    writeFileSync(join(copy.content, 'files', 'ICON flyer (2).pdf'), aPdf({ bytes: 98_000 }));
    expect((await live.refresh()).shown).toBe(true);
    expect((await live.readSite('files/icon-flyer-2.pdf'))?.length).toBe(98_000);
    expect(await page()).toContain('The flyer (PDF, 98 KB)</a>');
  });

  test('and the check refuse a file that does harm, and write nothing', async () => {
    writeFileSync(join(copy.content, 'files', 'ICON flyer (2).pdf'), flyer.subarray(0, -9));
    const folders = { content: copy.content, layouts: LAYOUTS, cache: CACHE };
    const { archive, problems } = await checkContent(folders, READING);
    expect(archive).toBeUndefined();
    expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({ rule: 'file-content' });
    expect(existsSync(join(copy.out, 'site/files/unused.docx'))).toBe(false);
  });
});

test('a bulletin with a path has its files below it', () => {
  const bulletin = aBulletin({ address: 'https://org.example/bulletins/' });
  const { archive } = check(anIssue({ body: '[It](https://org.example/bulletins/files/form.docx)' }), {
    downloads,
    bulletin,
  });
  expect(archive?.downloads.map(({ name }) => name)).toEqual(['Form.docx']);
});
