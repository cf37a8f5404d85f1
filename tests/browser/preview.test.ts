import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sharedBrowser } from '../support/chromium.ts';
import { type ContentCopy, copyContent } from '../support/content-copy.ts';
import { type Preview, startPreview } from '../support/preview.ts';

// `npm start` as an editor has it open: many pages of it, for hours.

const browser = await sharedBrowser();
let copy: ContentCopy;
let preview: Preview;
let context: BrowserContext;

beforeAll(async () => {
  copy = copyContent();
  copy.edit(
    'bulletin.yaml',
    'address: https://bulletin.example.org/',
    'address: https://bulletin.example.org/b%C3%BCro/',
  );
  preview = await startPreview(copy);
}, 60_000);
afterAll(() => preview?.stop());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

const open = async (path = ''): Promise<Page> => {
  const page = await context.newPage();
  const answer = await page.goto(`${preview.address}${path}`, { timeout: 60_000 });
  expect(answer?.status()).toBe(200);
  return page;
};
const titled = (page: Page, words: string) =>
  expect.poll(() => page.locator('body').textContent(), { timeout: 60_000 }).toContain(words);

test('an address with letters of its own in it is shown under them', async () => {
  expect(preview.address).toMatch(/\/b%C3%BCro\/$/);
  const page = await open();
  await page.getByRole('link', { name: 'Bradford launches its neglect strategy' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/b%C3%BCro/issues/2018-02/');
  await titled(page, 'Bradford launches its neglect strategy');
});

test('more pages are open at once than a browser asks one server for, and each shows what is saved, also when the first of them is closed', async () => {
  const pages: Page[] = [];
  for (let count = 0; count < 7; count++) pages.push(await open('issues/2018-02/'));
  copy.edit('issues/2018-02.md', 'title: Bradford launches', 'title: Bradford begins');
  for (const page of pages) await titled(page, 'Bradford begins its neglect strategy');
  await pages.shift()?.close();
  copy.edit('issues/2018-02.md', 'title: Bradford begins', 'title: Bradford starts');
  for (const page of pages) await titled(page, 'Bradford starts its neglect strategy');
});

test('all of them say what is wrong and keep the last good page, one that is opened later too, until it is put right', async () => {
  const pages = [await open(), await open('issues/2018-02/')];
  copy.edit('issues/2018-02.md', 'date: 2018-02-01', 'date: 2018-02-31');
  for (const page of pages) await titled(page, 'does not exist');
  // The last good page is kept.
  pages.push(await open('issues/2017-11/'));
  for (const page of pages) await titled(page, 'does not exist');
  copy.edit('issues/2018-02.md', 'date: 2018-02-31', 'date: 2018-02-01');
  for (const page of pages)
    await expect.poll(() => page.locator('body').textContent(), { timeout: 60_000 }).not.toContain('does not exist');
});

test('pages of a preview that was ended and started again hear of it, and a new one is not loaded again and again', async () => {
  const { port } = new URL(preview.origin);
  const old = await open();
  copy.edit('issues/2018-02.md', 'title: Bradford starts', 'title: Bradford launches');
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
    await expect.poll(() => one.locator('body').textContent(), { timeout: 120_000 }).toContain('Bradford opens its');
  expect(loads).toBeLessThanOrEqual(3);
});

test('a second preview is told that the port is taken, and leaves the first one’s pictures where they are', async () => {
  const page = await open('issues/2017-11/');
  const picture = await page.locator('main img').first().getAttribute('src');
  await expect(startPreview(copy, ['--port', new URL(preview.origin).port])).rejects.toThrow(/Port \d+ is taken/);
  const answer = await fetch(new URL(picture ?? '', page.url()));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('image/')]);
});
