import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { closeWindows, overflow, STILL, serve, visit } from '../support/visit.ts';

// “Exit this page”: a plain link, and with it the Shift key, pressed three times.

const HARMLESS = 'https://www.bbc.co.uk/weather';
const browser = await sharedBrowser();
const at = await serve(join(inject('dist'), 'site'));

/** Nothing leaves this machine: the harmless page is one of our own. */
async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...STILL, ...options });
  await context.route(`${HARMLESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  afterAll(() => context.close());
  return context;
}
const context = await openContext();
const withoutScript = await openContext({ javaScriptEnabled: false });
const timed = await openContext();
await timed.clock.install();
afterEach(() => closeWindows(context));

const open = (path = 'issues/2017-11/', where = context) => visit(where, at(path));
const said = (page: Page) => page.locator('.exit [role=status]').textContent();
const exits = (page: Page) => page.getByRole('link', { name: 'Exit this page' });

describe('“Exit this page”', () => {
  test('leads away by a click, and Back does not lead to the page again', async () => {
    const { page, complaints } = await open('');
    await page.goto(at('issues/2017-11/'));
    await exits(page).last().click();
    await page.waitForURL(HARMLESS);
    await page.goBack();
    expect(page.url()).toBe(at(''));
    expect(complaints).toEqual([]);
  });

  test('leads away by the Shift key, pressed three times, and says how often it is still to be pressed', async () => {
    const { page } = await open();
    await page.keyboard.press('Shift');
    expect(await said(page)).toBe('Shift, press 2 more times to exit.');
    await page.keyboard.press('Shift');
    expect(await said(page)).toBe('Shift, press 1 more time to exit.');
    await page.keyboard.press('Shift');
    await page.waitForURL(HARMLESS);
  });

  test('leads away from the search field too', async () => {
    const { page } = await open('');
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await page.locator('input').last().focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(HARMLESS);
  });

  test('does not take capital letters, or a Shift with another key, for a wish to leave', async () => {
    const { page } = await open();
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab', 'Control+Shift', 'Shift+ArrowDown'])
      await page.keyboard.press(key);
    expect(await page.locator('.exit').getAttribute('data-pressed')).toBeNull();
    expect(page.url()).toContain('/issues/2017-11/');
  });

  test('forgets the presses when another key is pressed between them', async () => {
    const { page } = await open();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift');
    expect(await said(page)).toBe('Shift, press 2 more times to exit.');
  });

  test('forgets the presses after five seconds, and says so', async () => {
    const { page } = await open('issues/2017-11/', timed);
    await page.keyboard.press('Shift');
    await page.clock.fastForward(5_000);
    expect(await said(page)).toBe('Exit this page has timed out. You are still on this page.');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(page.url()).toContain('/issues/2017-11/');
  });

  test('shows nothing of the page while the other one is on its way', async () => {
    const { page } = await open();
    // Looked at in the same breath, since a browser waits for no test once it has begun to leave.
    const left = await page.evaluate(() => {
      const title = document.title;
      document.querySelector<HTMLElement>('.exit a')?.click();
      const seen = [...document.body.children].filter((part) => part.getClientRects().length > 0);
      return { seen: seen.map((part) => part.className), sameTitle: document.title === title };
    });
    expect(left).toEqual({ seen: ['exit'], sameTitle: false });
    await page.waitForURL(HARMLESS);
  });

  test('is the second thing that the Tab key reaches', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Exit this page');
    await page.keyboard.press('Enter');
    await page.waitForURL(HARMLESS);
  });

  test('is a link that leads away without script, and does not tell where from', async () => {
    const { page } = await open('issues/2017-11/', withoutScript);
    const request = withoutScript.waitForEvent('request', (one) => one.url() === HARMLESS);
    await exits(page).last().click();
    await page.waitForURL(HARMLESS);
    expect((await request).headers().referer).toBeUndefined();
  });

  test.each([
    [320, 120],
    [390, 120],
    [1280, 300],
  ])('stays in sight at %i px however far the reader has come, and ends above %i px', async (width, top) => {
    const { page } = await open();
    await page.setViewportSize({ width, height: 700 });
    for (const place of [0, 0.5, 1]) {
      await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), place);
      const box = await exits(page).last().boundingBox();
      expect(box?.y, `${place}`).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), `${place}`).toBeLessThanOrEqual(place === 0 ? top : 60);
      expect(box?.height, 'tall enough for a finger').toBeGreaterThanOrEqual(44);
    }
    expect(await overflow(page)).toBe(0);
  });

  test('stores nothing', async () => {
    const { page } = await open();
    await page.keyboard.press('Shift');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});
