import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { anIssue } from '../support/an-issue.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { type ContentCopy, copyContent } from '../support/content-copy.ts';
import { type Preview, startPreview } from '../support/preview.ts';

// `npm start` as an editor uses it: save, look, save again, with many pages of it open, for hours.

const browser = await sharedBrowser();
let copy: ContentCopy;
let preview: Preview;
let context: BrowserContext;

beforeAll(async () => {
  copy = copyContent();
  for (const name of ['bulletin.yaml', 'addresses.txt'])
    copy.edit(name, ': https://bulletin.example.org/', ': https://bulletin.example.org/b%C3%BCro/');
  preview = await startPreview(copy);
}, 60_000);
afterAll(() => preview?.stop());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

const open = async (path = ''): Promise<Page> => {
  const page = await context.newPage();
  const answer = await page.goto(`${preview.address}${path}`);
  expect(answer?.status()).toBe(200);
  return page;
};
const titled = (page: Page, words: string) => expect.poll(() => page.locator('body').textContent()).toContain(words);

/** A path of the archive, or from the root. */
const fetched = (path: string) => fetch(new URL(path, preview.address));
const seen = (path: string, words: string) => expect.poll(async () => (await fetched(path)).text()).toContain(words);

test('the archive and the mails are shown', async () => {
  await seen('', 'Bradford launches its neglect strategy');
  await seen('/-mails/', '2018-02/index.html');
  await seen('/-mails/2018-02/', 'plain.html');
});

test('it says where the desk is, if the board has one', async () => {
  await seen(preview.desk ?? '', 'Write an issue');
  const without = copyContent();
  without.edit('bulletin.yaml', 'title:', 'desk: off\ntitle:');
  const other = await startPreview(without);
  expect(other.desk).toBeUndefined();
  await other.stop();
});

test('a saved change is on its page, on the pages that name it, in the mail and in the search', async () => {
  copy.edit('issues/2018-02.md', 'title: Bradford launches', 'title: Bradford begins');
  for (const path of ['issues/2018-02/', 'issues/2017-11/', '', '/-mails/2018-02/plain.html'])
    await seen(path, 'Bradford begins its neglect strategy');
  const catalogue = (await (await fetched('assets/search/catalogue.json')).json()) as [id: string, year: string][];
  const [id] = catalogue.find(([, year]) => year !== '') ?? [];
  const record = await fetched(`assets/search/fragment/${id}.pf_fragment`);
  const found = gunzipSync(Buffer.from(await record.arrayBuffer())).toString();
  expect(found).toContain('Bradford begins its neglect strategy');
});

test('a new draft is shown, marked as one', async () => {
  const keys = { title: 'Not yet', number: '3', status: 'draft' };
  copy.write('issues/2018-05.md', anIssue({ slug: '2018-05', keys }).text);
  await seen('issues/2018-05/', 'Not yet');
  await seen('/-mails/2018-05/plain.html', 'DRAFT');
});

test('it answers to localhost only, and to no path outside its folders', async () => {
  const ask = (path: string, host = 'localhost') =>
    new Promise<number | undefined>((answered, failed) => {
      const { port } = new URL(preview.origin);
      request({ host: '127.0.0.1', port, path, headers: { host } }, (response) =>
        answered(response.resume().statusCode),
      )
        .on('error', failed)
        .end();
    });
  expect(await ask('/-mails/')).toBe(200);
  expect(await ask('/-mails/', 'bulletin.example.org')).toBe(403);
  for (const path of [
    '/../package.json',
    '/-mails/..%2f..%2fcontent/bulletin.yaml',
    '/b%C3%BCro/%2e%2e/%2e%2e/x',
    '/%00',
    '/%',
  ])
    expect(await ask(path), path).toBe(404);
});

test('an address with letters of its own in it is shown under them', async () => {
  expect(preview.address).toMatch(/\/b%C3%BCro\/$/);
  const page = await open();
  await page.getByRole('link', { name: 'Bradford begins its neglect strategy' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/b%C3%BCro/issues/2018-02/');
  await titled(page, 'Bradford begins its neglect strategy');
});

test('more pages are open at once than a browser asks one server for, and each shows what is saved, also when the first of them is closed', async () => {
  const pages: Page[] = [];
  for (let count = 0; count < 7; count++) pages.push(await open('issues/2018-02/'));
  copy.edit('issues/2018-02.md', 'title: Bradford begins', 'title: Bradford starts');
  for (const page of pages) await titled(page, 'Bradford starts its neglect strategy');
  await pages.shift()?.close();
  copy.edit('issues/2018-02.md', 'title: Bradford starts', 'title: Bradford runs');
  for (const page of pages) await titled(page, 'Bradford runs its neglect strategy');
});

test('all of them say what is wrong and keep the last good page, one that is opened later too, until it is put right', async () => {
  const pages = [await open(), await open('issues/2018-02/')];
  copy.edit('issues/2018-02.md', 'date: 2018-02-01', 'date: 2018-02-31');
  for (const page of pages) await titled(page, 'does not exist');
  // The last good page is kept.
  pages.push(await open('issues/2017-11/'));
  for (const page of pages) await titled(page, 'does not exist');
  copy.edit('issues/2018-02.md', 'date: 2018-02-31', 'date: 2018-02-01');
  for (const page of pages) await expect.poll(() => page.locator('body').textContent()).not.toContain('does not exist');
});

test('pages of a preview that was ended and started again hear of it, and a new one is not loaded again and again', async () => {
  const { port } = new URL(preview.origin);
  const old = await open();
  copy.edit('issues/2018-02.md', 'title: Bradford runs', 'title: Bradford launches');
  await titled(old, 'Bradford launches its neglect strategy');
  await preview.stop();
  preview = await startPreview(copy, ['--port', port]);
  let loads = 0;
  const page = await context.newPage();
  page.on('load', () => loads++);
  await page.goto(preview.address);
  await titled(page, 'Bradford launches its neglect strategy');
  copy.edit('issues/2018-02.md', 'title: Bradford launches', 'title: Bradford opens');
  for (const one of [old, page])
    await expect.poll(() => one.locator('body').textContent()).toContain('Bradford opens its');
  expect(loads).toBeLessThanOrEqual(3);
});

test('a second preview is told that the port is taken, and leaves the first one’s pictures where they are', async () => {
  const page = await open('issues/2017-11/');
  const picture = await page.locator('main img').first().getAttribute('src');
  await expect(startPreview(copy, ['--port', new URL(preview.origin).port])).rejects.toThrow(/Port \d+ is taken/);
  const answer = await fetch(new URL(picture ?? '', page.url()));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('image/')]);
});
