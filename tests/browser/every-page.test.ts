import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer } from '../../src/preview/server.ts';
import { CONTENT_POLICY } from '../../src/site/hosting/headers.ts';
import { launchBrowser } from '../support/chromium.ts';
import { readSite, textsOf } from '../support/site-files.ts';
import { audit, openWindow, overflow, VIEWS, type View, visitIn } from '../support/visit.ts';

// Every page of both boards, in real Chromium, with the content security policy that the archive is published with.

const boards = [
  { name: 'Bradford', folder: join(inject('dist'), 'site'), prefix: '/' },
  { name: 'Exampleshire', folder: join(inject('exampleshire'), 'site'), prefix: '/bulletins/' },
];

/** What is found on a page, in any view, that has no faults. */
const SOUND = { faults: [], overflow: 0, headings: 1, complaints: [], strangers: [], cookies: [], stored: 0 };

let browser: Browser;
let windows: readonly { readonly view: View; readonly page: Page }[];
beforeAll(async () => {
  browser = await launchBrowser();
  windows = await Promise.all(VIEWS.map(async (view) => ({ view, page: await openWindow(browser, view) })));
});
afterAll(() => browser?.close());

test('a page with faults would not pass', async () => {
  const page = await browser.newPage();
  await page.setContent('<img src="a.png"><p style="color:#aaa;background:#fff">Pale words.</p>');
  const rules = (await audit(page)).map((line) => line.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'html-has-lang', 'document-title']));
  await page.close();
});

describe.each(boards)('every page of $name', ({ folder, prefix }) => {
  const pages = textsOf(readSite(folder, 'https://example.org/'), /\.html$/)
    // One at a former address leads on at once.
    .filter(([, html]) => !html.includes('http-equiv="refresh"'))
    .map(([path]) => path.replace(/(^|\/)index\.html$/, '$1'));
  let site: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    site = await startServer({
      mounts: [{ path: prefix, folder }],
      port: 0,
      headers: { 'content-security-policy': CONTENT_POLICY },
    });
  });
  afterAll(() => site?.close());

  test('is looked at', () => expect(pages.length).toBeGreaterThan(25));

  test.each(pages)('/%s', async (path) => {
    const seen = await Promise.all(
      windows.map(async ({ view, page }) => {
        const { complaints, strangers } = await visitIn(page, `http://localhost:${site.port}${prefix}${path}`);
        return {
          view,
          faults: await audit(page),
          overflow: await overflow(page),
          headings: await page.locator('h1').count(),
          complaints: complaints.filter((line) => !(path === '404.html' && line.includes('404'))),
          strangers,
          cookies: await page.context().cookies(),
          stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
        };
      }),
    );
    expect(seen).toEqual(VIEWS.map((view) => ({ view, ...SOUND })));
  });
});
