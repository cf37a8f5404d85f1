import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import '../support/built-boards.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { pagesOf } from '../support/pdf.ts';
import { audit, openWindow, overflow, showIn, VIEWS, visitIn } from '../support/visit.ts';

// The proof as the chair opens it: a file from an email, with no server and no script.

const file = pathToFileURL(join(inject('dist'), 'email', '2018-02', 'proof.html')).href;
const browser = await sharedBrowser();
const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
afterAll(() => context.close());

test('is sound in every view, and the browser complains of nothing', async () => {
  const { page, complaints, strangers } = await visitIn(await openWindow(browser, VIEWS[0]), file);
  for (const view of VIEWS) {
    await showIn(page, view);
    expect([view, await overflow(page), await audit(page)]).toEqual([view, 0, []]);
  }
  expect([complaints, strangers.filter((one) => one !== file)]).toEqual([[], []]);
  await page.close();
});

test('shows page and email without a script, each with its own styles and pictures', async () => {
  const page = await context.newPage();
  await page.goto(file);
  const mail = page.locator('.proof-mail');
  expect(await mail.getByRole('heading', { level: 1 }).textContent()).toContain('Bradford launches');
  expect(await mail.locator('pre').isVisible()).toBe(false);
  const widths = page.locator('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(await widths).toEqual([800, 800, 800]);
});

test('prints every part, each from the top of a page', async () => {
  const page = await context.newPage();
  await page.goto(file);
  const pages = await pagesOf(await page.pdf({ format: 'A4' }));
  for (const start of ['The email', 'What the checks found', 'Sign off'])
    expect(pages.filter((text) => text.startsWith(start))).toHaveLength(1);
});
