import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { sharedBrowser } from '../support/chromium.ts';
import {
  audit,
  closeWindows,
  openWindow,
  overflow,
  showIn,
  VIEWS,
  type Visit,
  visit,
  visitIn,
} from '../support/visit.ts';

// The kit as a comms officer opens it: a file in a folder, with no server.

const folder = join(inject('dist'), 'email', '2018-02');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const browser = await sharedBrowser();

async function openContext(options: BrowserContextOptions = {}) {
  const opened = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await opened.grantPermissions(['clipboard-read', 'clipboard-write']);
  // The mail's pictures lie in the archive.
  await opened.route('https://bulletin.example.org/**', (route) =>
    route.fulfill({ path: join(inject('dist'), 'site', new URL(route.request().url()).pathname) }),
  );
  afterAll(() => opened.close());
  return opened;
}
const context = await openContext();
const withoutScript = await openContext({ javaScriptEnabled: false });

const at = (path: string) => pathToFileURL(join(folder, path)).href;
const open = (path = 'index.html', where = context) => visit(where, at(path));
/** With another browser's parts. */
async function openWith(script: () => void): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(script);
  return (await visitIn(page, at('index.html'))).page;
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const press = (page: Page, name: string) => page.getByRole('button', { name }).press('Enter');

describe('the kit', () => {
  /** For tests that leave it as it was, or begin by choosing what they look at. */
  let page: Page;
  let complaints: Visit['complaints'];
  beforeAll(async () => {
    ({ page, complaints } = await open());
  });
  beforeEach(() => page.bringToFront());
  afterEach(() => closeWindows(context, page));

  test.each([
    ['Copy the HTML: Mailchimp', 'mailchimp.html', 'Copied: the HTML for Mailchimp'],
    ['Copy the plain text: Mailchimp', 'mailchimp.txt', 'Copied: the plain text for Mailchimp'],
    ['Copy the HTML: Any mail program', 'plain.html', 'Copied: the HTML for Any mail program'],
    ['Copy the plain text: Any mail program', 'plain.txt', 'Copied: the plain text for Any mail program'],
  ])('“%s” gives the bytes of %s, and says so', async (button, file, said) => {
    await press(page, button);
    await expect.poll(() => page.getByRole('status').textContent()).toBe(said);
    expect(await clipboard(page)).toBe(read(file));
    expect(complaints).toEqual([]);
  });

  test('copies the subject and the preheader as they are', async () => {
    for (const [index, name] of ['Subject', 'Preheader'].entries()) {
      await press(page, `Copy: ${name}`);
      await expect.poll(() => page.getByRole('status').textContent()).toBe(`Copied: ${name}`);
      expect(await clipboard(page)).toBe(await page.locator('.value').nth(index).textContent());
    }
    expect(await page.locator('.value').first().textContent()).toContain('Bradford launches its neglect strategy');
  });

  test('copies the mail with its looks, as if it had been selected', async () => {
    const { page } = await open();
    await press(page, 'Copy the email: Any mail program');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Copied');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('Bradford launches its neglect strategy');
    expect(html).toContain('bulletin@example.org?subject=Unsubscribe');
    expect(await clipboard(page)).toBe(read('plain.txt'));
  });

  test('copies without the clipboard that some browsers keep from pages', async () => {
    const page = await openWith(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press(page, 'Copy the HTML: Mailchimp');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Copied');
    const { page: other } = await open();
    await other.bringToFront();
    expect(await clipboard(other)).toBe(read('mailchimp.html'));
  });

  test('says so when nothing can be copied', async () => {
    const page = await openWith(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await press(page, 'Copy: Subject');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('does not let this page copy');
  });

  test.each([
    ['Desktop', { width: 800, dark: false, pictures: true, styles: true }],
    ['Phone', { width: 360, dark: false, pictures: true, styles: true }],
    ['Dark', { width: 800, dark: true, pictures: true, styles: true }],
    ['Without pictures', { width: 800, dark: false, pictures: false, styles: true }],
    ['Without styles', { width: 800, dark: false, pictures: true, styles: false }],
  ])('shows the mail as it looks: %s', async (view, expected) => {
    await page.getByRole('radio', { name: view }).check();
    await expect.poll(() => page.frames()[1]?.locator('h1').count()).toBe(1);
    const seen = await page.frames()[1]?.evaluate(() => ({
      width: document.documentElement.clientWidth,
      background: getComputedStyle(document.querySelector('.page') ?? document.body).backgroundColor,
      pictures: [...document.images].every((image) => image.getAttribute('src') !== ''),
      styles: document.querySelectorAll('style').length > 0,
    }));
    expect(Math.min(seen?.width ?? 0, 800)).toBe(expected.width);
    expect(seen?.background === 'rgb(253, 252, 250)').toBe(!expected.dark);
    expect({ pictures: seen?.pictures, styles: seen?.styles }).toEqual({
      pictures: expected.pictures,
      styles: expected.styles,
    });
  });

  test('shows the mail of the mailer that is chosen, by keyboard alone, in every view', async () => {
    const { page } = await open();
    const signOff = () => page.frames()[1]?.getByRole('link', { name: 'Unsubscribe' }).getAttribute('href');
    await expect.poll(signOff).toContain('mailto:');
    await page.getByRole('radio', { name: 'Phone' }).check();
    await page.getByLabel('The email for', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(signOff).toBe('*|UNSUB|*');
    expect(await page.getByLabel('The email for', { exact: true }).locator('option:checked').textContent()).toBe(
      'Mailchimp',
    );
    expect(await page.frames()[1]?.evaluate(() => document.documentElement.clientWidth)).toBe(360);
    await page.getByRole('radio', { name: 'Plain text' }).check();
    expect(await page.locator('pre').textContent()).toBe(read('mailchimp.txt'));
  });

  test('shows the plain text', async () => {
    await page.getByRole('radio', { name: 'Plain text' }).check();
    expect(await page.locator('pre').textContent()).toBe(read('plain.txt'));
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });

  test('lists where each link of the mail leads', async () => {
    const listed = await page.locator('td:last-child > :is(a, code)').allTextContents();
    const hrefs = [];
    for (const name of ['plain.html', 'mailchimp.html']) {
      const { page: mail } = await open(name);
      hrefs.push(...(await mail.locator('a').evaluateAll((links) => links.map((one) => one.getAttribute('href')))));
    }
    expect(new Set(listed)).toEqual(new Set(hrefs));
    expect(listed).toContain('*|UNSUB|*');
    expect(listed.length).toBeGreaterThan(20);
    expect(await page.getByRole('row', { name: /^Unsubscribe/ }).allTextContents()).toEqual([
      'Unsubscribemailto:bulletin@example.org?subject=Unsubscribe%3A%20Safeguarding%20Update',
      'Unsubscribe (Mailchimp)*|UNSUB|*',
    ]);
  });

  test('has its parts in the order in which they are needed', async () => {
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Subject and preheader',
      'The email',
      'How it looks',
      'Before you press Send',
      'What the checks found',
      'Links in this email',
    ]);
  });

  test.each([390, 1280])(
    'keeps the words of a link readable beside an address of 400 letters, at %i px',
    async (width) => {
      const { page } = await open();
      await page.setViewportSize({ width, height: 900 });
      const [words, address] = await page.locator('tbody tr:first-child > td').evaluateAll((cells) =>
        cells
          .map((cell) => {
            if (cell.querySelector('a')) cell.textContent = `https://example.org/${'a'.repeat(380)}`;
            return cell;
          })
          .map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(words?.width).toBeGreaterThan(300);
      expect(address?.height).toBeLessThan(300);
      expect(await overflow(page)).toBe(0);
    },
  );

  test.each(['index.html', '../index.html'])('can be used by everybody: %s', async (path) => {
    const { page, complaints } = await visitIn(await openWindow(browser, VIEWS[0]), at(path));
    for (const view of VIEWS) {
      await showIn(page, view);
      // What is in the frame is the mail, which is looked at by itself.
      expect([view, await audit(page), await overflow(page)]).toEqual([view, [], 0]);
    }
    expect(complaints.filter((line) => !line.includes('ERR_'))).toEqual([]);
    await page.close();
  });

  test('leads to every file without script', async () => {
    const { page } = await open('index.html', withoutScript);
    const files = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(files).toEqual(['plain.html', 'plain.txt', 'email.eml', 'mailchimp.html', 'mailchimp.txt', 'proof.html']);
    for (const file of files) expect(read(file ?? '').length).toBeGreaterThan(1000);
    expect(await page.locator(':is(button, select, [type=radio]):visible').count()).toBe(0);
    expect(await page.frames()[1]?.locator('h1').textContent()).toContain('Bradford launches');
  });
});
